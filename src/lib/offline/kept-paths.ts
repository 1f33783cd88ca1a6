/** What a build of the site consists of, as Kit names it; every path begins with the folder that the site lies in. */
export interface SiteParts {
  /** Scripts, styles and fonts: the name of each changes with what it holds. */
  readonly build: readonly string[];
  readonly files: readonly string[];
  /** Pages, which end with a slash, their data, and other files that were written with them. */
  readonly prerendered: readonly string[];
}

/** Read by other programs or by hosts, and shown on no page. */
const FOR_OTHERS =
  /\/(?:_headers|screenshot\.png|card\.png|oembed\.json|feed\.xml|sitemap\.xml)$|\/schema\//;

/** The page for addresses without one. Kit does not list it. */
export const NO_PAGE = '/404.html';

/**
 * What the site needs without a network, each once, but for what its workers load when they first need it: all pages
 * and their data, scripts, styles, fonts. As paths of an address, percent-encoded.
 */
export function keptPaths(base: string, { build, files, prerendered }: SiteParts): string[] {
  const paths = [...prerendered, ...build, ...files, `${base}${NO_PAGE}`]
    .filter((path) => !FOR_OTHERS.test(path))
    .map((path) => new URL(path, 'http://site').pathname);
  return [...new Set(paths)];
}
