/** So many letters that a browser cannot store in less room than they take; the same each time. */
export function noise(length: number): string {
  let state = 6;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % 36).toString(36);
  }).join('');
}
