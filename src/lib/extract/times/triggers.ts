/**
 * Finds, in one pass, the places where a time expression could be, so that rules need look nowhere else:
 * reading stays linear in the length of the text.
 */
import type { Span } from '#lib/domain/span.ts';
import { MONTHS, SEASONS, WEEKDAYS } from './lexicon/names.ts';
import { HOLIDAYS } from './holidays.ts';
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

/** For each kind of trigger, the stretches of text around its words, in order and without overlap. */
export type Zones = ReadonlyMap<TriggerKind, readonly Span[]>;

const TOKEN = /[A-Za-z]+|\d+/g;
const BEFORE = 72;
const AFTER = 72;

const KINDS = triggerTable();

/** The zones of a text. Zones begin and end at blanks or at the text's own ends. */
export function findZones(text: string): Zones {
  const zones = new Map<TriggerKind, Span[]>();
  for (const token of text.matchAll(TOKEN)) {
    const word = token[0];
    const kinds = isDigit(word)
      ? digitKinds(text, token.index, word)
      : (KINDS.get(word.toLowerCase()) ?? NONE);
    for (const kind of kinds) {
      if (kind === 'month' && !isCapital(word)) continue;
      extend(zones, kind, text, token.index, token.index + word.length);
    }
  }
  return zones;
}

const NONE: readonly TriggerKind[] = [];
const YEAR: readonly TriggerKind[] = ['year'];
const YEAR_OR_DATE: readonly TriggerKind[] = ['year', 'number-date'];
const DECADE: readonly TriggerKind[] = ['decade'];
const NUMBER_DATE: readonly TriggerKind[] = ['number-date'];
const CLOCK: readonly TriggerKind[] = ['clock'];

function digitKinds(text: string, start: number, digits: string): readonly TriggerKind[] {
  const next = text.charAt(start + digits.length);
  if (digits.length === 4) return next === '-' ? YEAR_OR_DATE : YEAR;
  if (digits.length > 2) return NONE;
  if (digits.length === 2 && (next === 's' || isApostrophe(text, start - 1))) return DECADE;
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

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 65 && code <= 90;
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
  for (const [kind, words] of TRIGGER_WORDS) add(kind, words);
  return table;
}
