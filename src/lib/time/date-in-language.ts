/**
 * Event dates in plain words for the reader. Day-number arithmetic only: no Intl, no clock, no Luxon,
 * so that Node, the worker and every browser write the same words.
 */
import type { EventDate } from '#lib/domain/date.ts';
import { dayExtent } from './calendar-unit.ts';
import type { DateLanguage, WordLength } from './date-language.ts';
import { rangeOf } from './day-range-words.ts';
import { readEdtf, type EdtfPoint } from './edtf-read.ts';
import { pointIn } from './point-in-language.ts';

/** What of an event date the words need. */
export type WordedDate = Pick<EventDate, 'edtf' | 'form' | 'approximate' | 'precision' | 'extent'>;

/**
 * In English, `long`: "Tue 3 Feb 2026", "some day between Wed 4 and Fri 6 Feb 2026"; `short`: "3 Feb 2026",
 * "4–6 Feb 2026". An undated event reads "No date given" in both.
 */
export function dateIn(date: WordedDate, length: WordLength, language: DateLanguage): string {
  if (date.form === 'undated') return language.noDate();
  const reading = readEdtf(date.edtf);
  if (!reading.ok) return date.edtf;
  const { from, to } = reading.value;
  if (date.form === 'lasting') return lastingWords(from, to, length, language);
  const unit = date.precision;
  const aboutIf = (words: string) =>
    date.approximate ? language.about({ date: words, unit }) : words;
  if (date.form === 'within' && unit === 'week' && from !== null && isOneWeek(date)) {
    return aboutIf(language.weekOf({ day: pointIn(from, 'short', language), length }));
  }
  if (reading.value.form === 'set')
    return withinWords(from, to, { approximate: date.approximate, length, language });
  return from === null ? date.edtf : aboutIf(pointIn(from, length, language));
}

/** A day of publication: "Fri 6 Feb 2026" or "6 Feb 2026". */
export function dayIn(day: number, length: WordLength, language: DateLanguage): string {
  return pointIn(
    { extent: dayExtent(day), precision: 'day', approximate: false },
    length,
    language
  );
}

interface Within {
  readonly approximate: boolean;
  readonly length: WordLength;
  readonly language: DateLanguage;
}

function withinWords(
  from: EdtfPoint | null,
  to: EdtfPoint | null,
  { approximate, length, language }: Within
): string {
  if (from === null) return to === null ? '' : language.onOrBefore(bound(to, language));
  if (to === null) return language.onOrAfter(bound(from, language));
  const isShort = approximate || length === 'short';
  if (!isShort)
    return language.between({ ...rangeOf(from, to, 'long', language), unit: from.precision });
  const date = language.range(rangeOf(from, to, 'short', language));
  return approximate ? language.about({ date, unit: to.precision }) : date;
}

function bound(point: EdtfPoint, language: DateLanguage) {
  return { date: pointIn(point, 'short', language), unit: point.precision };
}

function lastingWords(
  from: EdtfPoint | null,
  to: EdtfPoint | null,
  length: WordLength,
  language: DateLanguage
): string {
  const about = (point: EdtfPoint) => {
    const dated = { date: pointIn(point, length, language), unit: point.precision };
    return point.approximate ? { ...dated, date: language.about(dated) } : dated;
  };
  if (from === null) return to === null ? '' : language.until(about(to));
  if (to === null) return language.since(about(from));
  return length === 'short'
    ? language.range(rangeOf(from, to, 'short', language))
    : language.fromTo(rangeOf(from, to, 'long', language));
}

function isOneWeek({ extent }: WordedDate): boolean {
  return extent.from !== null && extent.to === extent.from + 7;
}
