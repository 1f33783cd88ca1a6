/**
 * Finds, in one pass, the places where a time expression could be, so that rules need look nowhere else:
 * reading stays linear in the length of the text.
 */
import type { Span } from '#lib/domain/span.ts';
import { MONTHS, SEASONS, WEEKDAYS } from './lexicon/names.ts';
import { HOLIDAY_NAMES, HOLIDAYS } from './holidays.ts';
import { TRIGGER_WORDS } from './lexicon/triggers.ts';

export type TriggerKind =
  | 'weekday'
  | 'month'
  | 'season'
  | 'unit'
  | 'year'
  | 'decade'
  | 'number-date'
  | 'deictic'
  | 'day-part'
  | 'clock'
  | 'set'
  | 'vague'
  | 'holiday'
  | 'connective';

/** A stretch of text around words of one kind. */
export class Zone implements Span {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  #lower: string | null = null;

  constructor(text: string, { start, end }: Span) {
    this.start = start;
    this.end = end;
    this.words = text.slice(start, end);
  }

  /** Whether one of the pieces, which are in lower case, stands in it; true where none is asked for. */
  hasOneOf(pieces: readonly string[]): boolean {
    if (pieces.length === 0) return true;
    const lower = (this.#lower ??= this.words.toLowerCase());
    return pieces.some((piece) => lower.includes(piece));
  }
}

/** For each kind of trigger, the stretches of text around its words, in order and without overlap. */
export type Zones = ReadonlyMap<TriggerKind, readonly Zone[]>;

const BEFORE = 72;
const AFTER = 72;

const KINDS = triggerTable();
const LENGTHS = lengthsByLetter(KINDS.keys());

/** The zones of a text. Zones begin and end at blanks or at the text's own ends. */
export function findZones(text: string): Zones {
  const spans = new Map<TriggerKind, Span[]>();
  let end = 0;
  while (end < text.length) {
    const start = end;
    const code = text.charCodeAt(start);
    end += 1;
    if (isLetter(code)) {
      while (isLetter(text.charCodeAt(end))) end += 1;
      if (!mayTrigger(code, end - start)) continue;
      for (const kind of KINDS.get(text.slice(start, end).toLowerCase()) ?? NONE)
        if ((kind !== 'month' || isCapital(code)) && (kind !== 'holiday' || isHoliday(text, start)))
          extend(spans, kind, text, start, end);
    } else if (isDigit(code)) {
      while (isDigit(text.charCodeAt(end))) end += 1;
      for (const kind of digitKinds(text, start, end - start))
        extend(spans, kind, text, start, end);
    }
  }
  const zones = new Map<TriggerKind, readonly Zone[]>();
  for (const [kind, found] of spans)
    zones.set(
      kind,
      found.map((span) => new Zone(text, span))
    );
  return zones;
}

const NONE: readonly TriggerKind[] = [];
const HOLIDAY = new RegExp(HOLIDAY_NAMES.replaceAll(' ', String.raw`\s+`), 'iy');

/** Whether the whole name of a holiday begins here, not only its first word. */
function isHoliday(text: string, start: number): boolean {
  HOLIDAY.lastIndex = start;
  return HOLIDAY.test(text);
}

const YEAR: readonly TriggerKind[] = ['year'];
const YEAR_OR_DATE: readonly TriggerKind[] = ['year', 'number-date'];
const DECADE: readonly TriggerKind[] = ['decade'];
const NUMBER_DATE: readonly TriggerKind[] = ['number-date'];
const CLOCK: readonly TriggerKind[] = ['clock'];

function digitKinds(text: string, start: number, length: number): readonly TriggerKind[] {
  const next = text.charAt(start + length);
  if (length === 4) return next === '-' ? YEAR_OR_DATE : YEAR;
  if (length > 2) return NONE;
  if (length === 2 && (next === 's' || isApostrophe(text, start - 1))) return DECADE;
  if (next === ':' || next === '.') return CLOCK;
  if (next === '/') return NUMBER_DATE;
  return NONE;
}

function isApostrophe(text: string, index: number): boolean {
  const sign = text.charAt(index);
  return sign === "'" || sign === '’' || sign === '‘';
}

function extend(
  zones: Map<TriggerKind, Span[]>,
  kind: TriggerKind,
  text: string,
  start: number,
  end: number
): void {
  let list = zones.get(kind);
  if (list === undefined) zones.set(kind, (list = []));
  const last = list.at(-1);
  if (last !== undefined && start - BEFORE <= last.end) {
    list[list.length - 1] = {
      start: last.start,
      end: Math.max(last.end, forward(text, end + AFTER))
    };
  } else {
    list.push({ start: back(text, start - BEFORE), end: forward(text, end + AFTER) });
  }
}

const MAX_WORD = 24;

function back(text: string, from: number): number {
  for (let i = from; i > Math.max(0, from - MAX_WORD); i--)
    if (/\s/.test(text.charAt(i - 1))) return i;
  return Math.max(0, from);
}

function forward(text: string, to: number): number {
  const end = Math.min(text.length, to + MAX_WORD);
  for (let i = Math.min(to, end); i < end; i++) if (/\s/.test(text.charAt(i))) return i;
  return end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || isCapital(code);
}

/** Whether any trigger begins with this letter, of either case, and is so long. */
function mayTrigger(first: number, length: number): boolean {
  return ((LENGTHS[first & 31] ?? 0) & (1 << Math.min(length, 31))) !== 0;
}

/** For each letter of the alphabet, counted from 1, the lengths of the triggers that begin with it, a bit each. */
function lengthsByLetter(words: Iterable<string>): Uint32Array {
  const lengths = new Uint32Array(32);
  for (const word of words) {
    const letter = word.charCodeAt(0) & 31;
    lengths[letter] = (lengths[letter] ?? 0) | (1 << Math.min(word.length, 31));
  }
  return lengths;
}

function triggerTable(): ReadonlyMap<string, readonly TriggerKind[]> {
  const table = new Map<string, TriggerKind[]>();
  const add = (kind: TriggerKind, words: Iterable<string>) => {
    for (const word of words) table.set(word, [...(table.get(word) ?? []), kind]);
  };
  add('weekday', WEEKDAYS.keys());
  add(
    'weekday',
    [...WEEKDAYS.keys()].map((word) => `${word}s`)
  );
  add('month', MONTHS.keys());
  add('season', SEASONS.keys());
  add(
    'season',
    [...SEASONS.keys()].map((word) => `${word}s`)
  );
  add('holiday', new Set([...HOLIDAYS.keys()].map((name) => /^[a-z]+/.exec(name)?.[0] ?? name)));
  for (const [kind, words] of TRIGGER_WORDS) add(kind, words.split(' '));
  return table;
}
