import { NO_PAGE } from './kept-paths.ts';
import type { SiteCache } from './site-cache.ts';

/** What a worker answers by. */
export interface AnswerBy {
  readonly origin: string;
  readonly base: string;
  readonly site: Pick<SiteCache, 'has' | 'find'>;
  /** Asks the network. */
  readonly fetch: () => Promise<Response>;
}

/** What is asked of a request. */
export type AskedFor = Pick<Request, 'method' | 'url' | 'mode' | 'headers'>;

/** Says to the page for missing addresses that it stands there because its host could not be reached. */
const UNREACHED = '<html data-unreached';

/**
 * What a page of ours gets for a request: what is kept, else what the network has. Null where the worker has no part
 * in it: other hosts, other folders, parts of files, whatever is sent.
 */
export function answerTo(request: AskedFor, by: AnswerBy): Promise<Response> | null {
  const { origin, pathname, search } = new URL(request.url);
  const isOurs = origin === by.origin && pathname.startsWith(`${by.base}/`);
  if (request.method !== 'GET' || !isOurs || request.headers.has('range')) return null;
  if (by.site.has(pathname)) return keptOr(pathname, request, by);
  if (request.mode !== 'navigate') return null;
  // Hosts add the slash too; without a network there is none to do it.
  if (by.site.has(`${pathname}/`))
    return Promise.resolve(Response.redirect(`${origin}${pathname}/${search}`, 308));
  return by.fetch().catch(async (error: unknown) => unreached(by, error));
}

async function keptOr(path: string, request: AskedFor, by: AnswerBy): Promise<Response> {
  const found = await by.site.find(path);
  if (found !== undefined) return found;
  if (request.mode !== 'navigate') return by.fetch();
  return by.fetch().catch(async (error: unknown) => unreached(by, error));
}

/** A page that says what is the matter; where not even that is kept, the browser's own. */
async function unreached({ base, site }: AnswerBy, error: unknown): Promise<Response> {
  const page = await site.find(`${base}${NO_PAGE}`);
  if (page === undefined) throw error;
  const text = (await page.text()).replace('<html', UNREACHED);
  return new Response(text, { status: 503, headers: { 'content-type': 'text/html' } });
}
