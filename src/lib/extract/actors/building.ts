import type { Span } from '#lib/domain/span.ts';
import type { Sentence } from '../document/document.ts';
import type { Tagged } from '../grammar/tagged.ts';
import type { Reading } from './reading.ts';
import type { Range } from './units.ts';

/** A reading while it is put together; context is filled in by the sentence. */
export type Building = { -readonly [Key in keyof Reading]: Reading[Key] };

/** A reading of one pronoun or possessive. */
export function pronounReading(sentence: Sentence, at: number): Building {
  const token = sentence.tagged[at];
  const span = { start: token?.start ?? 0, end: token?.end ?? 0 };
  return {
    sentence,
    from: at,
    to: at + 1,
    form: 'pronoun',
    span,
    extent: span,
    head: span,
    name: null,
    roles: [],
    describes: null,
    plural: /^(?:they|them|their|theirs|themselves)$/.test(token?.lower ?? ''),
    determiner: 'none',
    number: null,
    side: null,
    owner: null,
    pronoun: token?.lower ?? '',
    verb: null,
    quoted: false,
    preposition: null,
    apposedTo: null,
    listedWith: null,
    partOf: null,
    memberOf: null,
    nested: true
  };
}

/** The stretch from the first word of a range to its last. */
export function spanOf(tagged: readonly Tagged[], range: Range): Span {
  const first = tagged[range.from];
  const last = tagged[range.to - 1];
  if (!first || !last || range.from >= range.to)
    throw new RangeError('spanOf: no words in the range');
  return { start: first.start, end: last.end };
}

/** An editor’s bracket that closes within the words opens with them: "[Anna] Roth". */
export function bracketed(text: string, span: Span): Span {
  const exact = text.slice(span.start, span.end);
  if (exact.includes(']') && !exact.includes('[') && text[span.start - 1] === '[')
    return { start: span.start - 1, end: span.end };
  if (exact.includes('[') && !exact.includes(']') && text[span.end] === ']')
    return { start: span.start, end: span.end + 1 };
  return span;
}

/** A reading of a name that stands within another phrase. */
export function nestedName(sentence: Sentence, name: Reading['name'], range: Range): Building {
  const span = spanOf(sentence.tagged, range);
  const last = sentence.tagged[range.to - 1];
  const reading = pronounReading(sentence, range.from);
  reading.to = range.to;
  reading.form = 'name';
  reading.span = span;
  reading.extent = span;
  reading.head = { start: last?.start ?? span.start, end: last?.end ?? span.end };
  reading.name = name;
  reading.plural = false;
  reading.pronoun = null;
  return reading;
}
