/** Puts text on the clipboard; false where the browser refuses, as outside secure pages or where the reader said no. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
