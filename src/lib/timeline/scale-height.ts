/**
 * Height of a column of density, whole px: by cube roots, which keep one event visible beside thousands and
 * thousands apart from tens of thousands. What holds any part of an event is at least 1 px high; nothing is 0.
 *
 * @param most the fullest column of all that share a scale
 */
export function barHeight(mass: number, most: number, roomPx: number): number {
  if (mass <= 0) return 0;
  return 1 + Math.round((roomPx - 1) * Math.cbrt(Math.min(1, mass / Math.max(1, most))));
}
