/** Schemes by which an address holds or wraps something that runs, or that was made in the reader's own browser. */
const RUNS =
  /^(?:javascript|vbscript|livescript|mocha|data|blob|filesystem|view-source|jar|feed):/iu;

/** Whether nothing runs when the address is followed, read as browsers read it. */
export function isSafeLink(address: string): boolean {
  return !RUNS.test(schemeFirst(address));
}

/** Whether it is a picture itself, as a `data:` address, so that nothing is fetched from elsewhere. */
export function isImageAddress(address: string): boolean {
  return /^data:image\/(?:png|jpeg|webp|avif);base64,[\w+/]+=*$/u.test(address);
}

/**
 * Browsers leave out tabs and line breaks wherever they stand, and controls and blanks before the scheme
 * (https://url.spec.whatwg.org/#concept-basic-url-parser); what else is no letter before it is left out too.
 */
function schemeFirst(address: string): string {
  return address.replace(/[\t\n\r]/gu, '').replace(/^\W+/u, '');
}
