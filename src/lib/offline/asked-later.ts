const RELATIVE = /["'`](\.\.?\/[\w./-]+\.js)["'`]/g;

/** The scripts that a built script names beside itself, at once or for later; as paths of an address. */
export function askedLater(path: string, text: string): string[] {
  const named = [...text.matchAll(RELATIVE)].map(([, address = '']) => address);
  const paths = named.map((address) => new URL(address, `http://site${path}`).pathname);
  return [...new Set(paths)];
}
