import { NO_PAGE } from './kept-paths.ts';

/** What a file of a name must come as. A network that wants a sign-in first answers everything with a page of its own. */
const TYPES: readonly (readonly [ending: RegExp, type: RegExp])[] = [
  [/\/$|\.html$/, /^text\/html\b/],
  [/\.m?js$/, /javascript/],
  [/\.css$/, /^text\/css\b/],
  [/\.json$/, /json/]
];

const OF_THE_BUILD = /_app\/immutable\/[\w./-]+/g;

/**
 * Whether an answer to `path` is the file that this version of the site has there. A page must name scripts of this
 * version, and no others; `names` are the last parts of their addresses.
 */
export async function isWhole(
  path: string,
  answer: Response,
  names: ReadonlySet<string>
): Promise<boolean> {
  const isFallback = path.endsWith(NO_PAGE);
  // Some hosts answer for the fallback as for any page that is missing, or have it at another address.
  if (!isFallback && (answer.status !== 200 || answer.redirected)) return false;
  const type = answer.headers.get('content-type') ?? '';
  if (TYPES.some(([ending, wanted]) => ending.test(path) && !wanted.test(type))) return false;
  if (!/\/$|\.html$/.test(path)) return true;
  const named = (await answer.clone().text()).match(OF_THE_BUILD) ?? [];
  return named.length > 0 && named.every((each) => names.has(nameOf(each)));
}

/** What an address ends with, after the last slash. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
