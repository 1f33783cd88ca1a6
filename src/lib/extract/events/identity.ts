import { slice, type Span } from '#lib/domain/span.ts';
import type { Candidate } from './candidate.ts';

/** FNV-1a over UTF-16 code units, as eight hexadecimal digits: enough to tell the events of a story apart. */
function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) {
    hash ^= words.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Ids that stay as long as the words stay that they rest on; the same words told twice get a number. */
export class Identities {
  readonly #taken = new Map<string, number>();

  /** For an event: its kind and a fingerprint of its words and its verb. */
  forEvent(
    text: string,
    { kind, words, trigger }: Pick<Candidate, 'kind' | 'words' | 'trigger'>
  ): string {
    return this.#unique(
      `${kind === 'quote' ? 'statement' : kind}-${fingerprint(`${slice(text, words)}|${slice(text, trigger)}`)}`
    );
  }

  forQuote(text: string, inner: Span): string {
    return this.#unique(`quote-${fingerprint(slice(text, inner))}`);
  }

  #unique(id: string): string {
    const count = (this.#taken.get(id) ?? 0) + 1;
    this.#taken.set(id, count);
    return count === 1 ? id : `${id}-${String(count)}`;
  }
}
