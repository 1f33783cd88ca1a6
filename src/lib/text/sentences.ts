import { covers, type Span } from '#lib/domain/span.ts';
import { isAbbreviation } from './tokens.ts';

const STOP = /[.!?]+["”’')\]]*(?=\s+["“‘'([]*[\p{Lu}\p{N}]|\s*$)/gu;

/**
 * Splits a block into sentences, without the white space between them. A stop inside one of the
 * `closed` spans (a quotation) does not end a sentence, unless the span ends there as well.
 */
export function findSentences(text: string, block: Span, closed: readonly Span[] = []): Span[] {
  const found: Span[] = [];
  let start = block.start;
  const words = text.slice(block.start, block.end);
  for (const match of words.matchAll(STOP)) {
    const at = block.start + match.index;
    const end = at + match[0].trimEnd().length;
    if (end <= start || !ends(text, at, end, match[0])) continue;
    if (closed.some((span) => covers(span, { start: at, end }) && end < span.end)) continue;
    found.push({ start, end });
    start = end;
    while (start < block.end && /\s/.test(text[start] ?? '')) start += 1;
  }
  if (start < block.end) found.push({ start, end: block.end });
  return found;
}

function ends(text: string, at: number, end: number, stop: string): boolean {
  if (!stop.startsWith('.') || stop.startsWith('..')) return true;
  const before = /[\p{L}\p{M}.]+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const next = /^\s*["“‘'([]*([\p{L}\p{M}\p{N}]+)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  if (/^[ap]\.?m$/i.test(before)) return /^\p{Lu}\p{Ll}/u.test(next);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) {
    // "in the U.S. He left" ends, "the U.S. Embassy" does not.
    return OPENER.test(next);
  }
  return !isAbbreviation(before) || (before.length > 1 && OPENER.test(next) && !TITLE.test(before));
}

const OPENER =
  /^(?:The|A|An|He|She|It|They|We|I|You|In|On|At|But|And|This|That|These|Those|His|Her|Their|There|When|While|After|Before|As|For|If|However|Although|Since|According)$/;
const TITLE = /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|col|lt|sgt|capt|prof|rev|st|messrs)$/i;
