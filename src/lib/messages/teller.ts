/**
 * What data and errors say, they say in English, so that they are the same wherever they are read. Here a sentence is
 * known by its phrase (“{value}” is no time zone) and said in another language; what stands in a gap is said too
 * where it is ours, and left as it is where it is somebody's: a name, a title, a file.
 */
import { m } from './compiled/messages.js';

/** An English phrase with `{gaps}`, and the same in another language. */
export type Phrase = readonly [english: string, own: string];

/** `dates`: dates in English, each with its own words. What no phrase fits is given back as it is. */
export type Tell = (sentence: string, dates?: ReadonlyMap<string, string>) => string;

interface Known {
  readonly pattern: RegExp;
  readonly gaps: readonly string[];
  readonly own: string;
  /** Letters that are not in gaps: how much it takes to fit. */
  readonly weight: number;
  /** Its longest words, by which most sentences are ruled out at once. */
  readonly longest: string;
}

/** Gaps that hold words of ours. */
const OURS = new Set(
  'says reference because reason problem wanted found claim why way what at where of part'.split(
    ' '
  )
);
/** Gaps that hold several: "A, B and C". */
const LISTS = new Set(['because', 'sources', 'sides', 'names']);
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const DEEPEST = 5;

export function teller(phrases: readonly Phrase[]): Tell {
  const known = phrases.map(knownOf).sort((a, b) => b.weight - a.weight);
  return (sentence, dates = new Map()) => told(sentence, { known, dates, depth: 0 });
}

function knownOf([english, own]: Phrase): Known {
  const parts = english.split(/\{(\w+)\}/);
  const fixed = parts.filter((_, at) => at % 2 === 0);
  const source = parts
    .map((part, at) => (at % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : '([^]+?)'))
    .join('');
  return {
    pattern: new RegExp(`^${source}$`),
    gaps: parts.filter((_, at) => at % 2 === 1),
    own,
    weight: fixed.join('').length,
    longest: fixed.toSorted((a, b) => b.length - a.length)[0] ?? ''
  };
}

interface Telling {
  readonly known: readonly Known[];
  readonly dates: ReadonlyMap<string, string>;
  readonly depth: number;
}

function told(sentence: string, telling: Telling): string {
  const date = telling.dates.get(sentence);
  if (date !== undefined || telling.depth > DEEPEST) return date ?? sentence;
  const inner = { ...telling, depth: telling.depth + 1 };
  for (const { pattern, gaps, own, longest } of telling.known) {
    if (!sentence.includes(longest)) continue;
    const found = pattern.exec(sentence);
    if (found === null) continue;
    return own.replace(/\{(\w+)\}/g, (gap, name: string) => {
      const at = gaps.indexOf(name);
      return at < 0 ? gap : filled(name, found[at + 1] ?? '', inner);
    });
  }
  return sentence;
}

function filled(gap: string, words: string, telling: Telling): string {
  if (gap === 'weekday') return m.dateWeekdaysLong().split('|')[WEEKDAYS.indexOf(words)] ?? words;
  if (gap === 'claims')
    return words
      .split(/(?<=\)), /)
      .map((claim) => told(claim, telling))
      .join(', ');
  if (LISTS.has(gap)) {
    const entries = words.split(/, | and /).map((entry) => told(entry, telling));
    return entries.length < 2
      ? entries.join('')
      : m.listOf({ all: entries.slice(0, -1).join(', '), last: entries.at(-1) ?? '' });
  }
  if (OURS.has(gap)) return told(words, telling);
  // A pasted text has no name but ours.
  const whole =
    gap === 'name' && telling.known.find(({ pattern }) => pattern.source === `^${words}$`);
  return telling.dates.get(words) ?? (whole ? whole.own : words);
}
