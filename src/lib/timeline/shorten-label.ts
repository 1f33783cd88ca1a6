import { LABEL_PX } from './size-events.ts';
import type { Face, Measure } from './text-width.ts';

/** Fewer letters say nothing, unless they follow others. */
const MIN_LETTERS = 7;
const MIN_MORE_LETTERS = 3;

/**
 * The longest beginning of a text that fits with an ellipsis, after a whole word where one is long enough;
 * null where not even a few letters fit. A text that fits stays whole.
 */
export function shorten(text: string, face: Face, roomPx: number, measure: Measure): string | null {
  return cut(text, face, { roomPx, least: MIN_LETTERS }, measure);
}

/** The same for a line that goes on after another, where fewer letters are worth showing. */
export function shortenRest(
  text: string,
  face: Face,
  roomPx: number,
  measure: Measure
): string | null {
  return cut(text, face, { roomPx, least: MIN_MORE_LETTERS }, measure);
}

function cut(
  text: string,
  face: Face,
  { roomPx, least }: { readonly roomPx: number; readonly least: number },
  measure: Measure
): string | null {
  const fits = (candidate: string): boolean => measure(candidate, face, LABEL_PX[face]) <= roomPx;
  if (fits(text)) return text;
  const before = Math.max(0, -marksLeftOpen(text));
  const cutAt = (end: number): string => {
    const kept = text.slice(0, end).replace(/[\s,.;:…“]+$/u, '');
    return `${kept}…${before + marksLeftOpen(kept) > 0 ? '”' : ''}`;
  };
  let end = text.length - 1;
  while (end >= least && !fits(cutAt(end))) end -= 1;
  if (end < least) return null;
  const wordEnd = text[end] === ' ' ? end : text.lastIndexOf(' ', end);
  return cutAt(wordEnd >= least ? wordEnd : end);
}

/** Quotation marks that open in it and do not close; below zero where one closes that opened before. */
function marksLeftOpen(text: string): number {
  return text.split('“').length - text.split('”').length;
}

/** The words that fit on a first line, and the rest; null where no word fits or none is left over. */
export function breakLine(
  text: string,
  face: Face,
  roomPx: number,
  measure: Measure
): { readonly first: string; readonly rest: string } | null {
  let end = text.lastIndexOf(' ');
  while (end > 0 && measure(text.slice(0, end), face, LABEL_PX[face]) > roomPx)
    end = text.lastIndexOf(' ', end - 1);
  return end <= 0 ? null : { first: text.slice(0, end), rest: text.slice(end + 1) };
}
