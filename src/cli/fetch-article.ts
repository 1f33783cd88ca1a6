import { MAX_IMPORT_BYTES } from '#lib/domain/article-draft.ts';
import { BadInput } from '#lib/domain/bad-input.ts';

/** What an address answered with. */
export interface FetchedArticle {
  /** The address after all redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** The encoding that the answer names; null where it names none. */
  readonly charset: string | null;
}

const TIMEOUT_MS = 20_000;
const MOST_REDIRECTS = 5;
const WANTED_TYPE =
  /^(?:text\/|message\/rfc822|multipart\/related|application\/(?:xhtml\+xml|pdf|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))/u;

export function isAddress(words: string): boolean {
  return /^https?:\/\//iu.test(words);
}

/**
 * Fetches one article. Throws BadInput for an address that cannot be reached in 20 seconds, answers with an
 * error, with something else than a document, with more than the largest file, or leads elsewhere too often.
 */
export async function fetchArticle(address: string): Promise<FetchedArticle> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    return await answerOf(address, signal);
  } catch (cause) {
    if (cause instanceof BadInput) throw cause;
    throw new BadInput(`${address} cannot be fetched (${reasonOf(cause)}); wanted an article`, {
      cause
    });
  }
}

async function answerOf(address: string, signal: AbortSignal): Promise<FetchedArticle> {
  let url = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await fetch(url, { redirect: 'manual', signal });
    const next = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && next !== null) {
      await response.body?.cancel();
      url = new URL(next, url).href;
      if (!isAddress(url))
        throw new BadInput(`${address} leads to ${url}; wanted an address of http or https`);
      continue;
    }
    if (!response.ok)
      throw new BadInput(`${url} answered ${response.status}; wanted an article (200)`);
    const type = response.headers.get('content-type') ?? 'text/html';
    if (!WANTED_TYPE.test(type)) {
      await response.body?.cancel();
      throw new BadInput(`${url} is ${type}; wanted a page, a text, a PDF or a Word document`);
    }
    const charset = /charset="?([\w-]+)/iu.exec(type)?.[1] ?? null;
    return { url, bytes: await bytesOf(url, response), charset };
  }
  throw new BadInput(`${address} leads elsewhere more than ${MOST_REDIRECTS} times`);
}

/** No more than the largest file, whatever the answer says of its size. */
async function bytesOf(url: string, response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    const chunk = next.value as Uint8Array;
    length += chunk.length;
    if (length > MAX_IMPORT_BYTES) {
      await reader?.cancel();
      throw new BadInput(`${url} has more than ${MAX_IMPORT_BYTES / 1e6} MB; wanted one article`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  if (cause.name === 'TimeoutError') return `no answer in ${TIMEOUT_MS / 1000} seconds`;
  const inner = cause.cause;
  if (inner instanceof Error && 'code' in inner) return String(inner.code);
  return cause.message;
}
