import type { Span } from '#lib/domain/span.ts';

/** In words. What runs on for longer is a table or a list, and is read in pieces. */
const LONGEST = 400;

/** Cuts what is too long for a sentence, never inside a quotation; a sentence stays one piece. */
export function cutLong<T extends Span>(words: readonly T[], quotes: readonly Span[]): T[][] {
  const pieces: T[][] = [];
  let length = Infinity;
  let next = 0;
  for (const word of words) {
    while ((quotes[next]?.end ?? Infinity) <= word.start) next += 1;
    const own = word.start < (quotes[next]?.start ?? Infinity);
    if (length >= LONGEST && (own || pieces.length === 0)) {
      pieces.push([]);
      length = 0;
    }
    pieces.at(-1)?.push(word);
    if (own || word.start === quotes[next]?.start) length += 1;
  }
  return pieces;
}
