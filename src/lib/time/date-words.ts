/**
 * Event dates in plain English for the reader. Day-number arithmetic only: no Intl, no clock, no Luxon,
 * so that Node, the worker and every browser write the same words.
 */
import type { EventDate } from '#lib/domain/date.ts';
import { dayExtent } from './calendar-unit.ts';
import { readEdtf, type EdtfPoint } from './edtf-read.ts';
import { pointWords, type WordLength } from './point-words.ts';
import { joinDays } from './day-range-words.ts';

/** What of an event date the words need. */
export type WordedDate = Pick<EventDate, 'edtf' | 'form' | 'approximate' | 'precision' | 'extent'>;

/**
 * `long`: "Tue 3 Feb 2026", "some day between Wed 4 and Fri 6 Feb 2026"; `short`: "3 Feb 2026",
 * "4–6 Feb 2026". An undated event reads "No date given" in both.
 */
export function dateWords(date: WordedDate, length: WordLength): string {
  if (date.form === 'undated') return 'No date given';
  const reading = readEdtf(date.edtf);
  if (!reading.ok) return date.edtf;
  const { from, to } = reading.value;
  if (date.form === 'lasting') return lastingWords(from, to, length);
  if (date.form === 'within' && date.precision === 'week' && from !== null && isOneWeek(date)) {
    const day = pointWords(from, 'short');
    const about = date.approximate ? 'about ' : '';
    return `${about}${length === 'long' ? 'the ' : ''}week of ${day}`;
  }
  if (reading.value.form === 'set') return withinWords(from, to, date.approximate, length);
  if (from === null) return date.edtf;
  return (date.approximate ? 'about ' : '') + pointWords(from, length);
}

/** How wide the date is, where that is worth saying: "year only" for `2022`; null for a day. */
export function widthNote(date: WordedDate): string | null {
  return date.form === 'unit' && date.precision !== 'day' ? `${date.precision} only` : null;
}

/** A day of publication: "Fri 6 Feb 2026" or "6 Feb 2026". */
export function dayWords(day: number, length: WordLength): string {
  return pointWords({ extent: dayExtent(day), precision: 'day', approximate: false }, length);
}

function withinWords(
  from: EdtfPoint | null,
  to: EdtfPoint | null,
  approximate: boolean,
  length: WordLength
): string {
  if (from === null) return to === null ? '' : `on or before ${pointWords(to, 'short')}`;
  if (to === null) return `on or after ${pointWords(from, 'short')}`;
  if (approximate) return `about ${joinDays(from, to, 'short', '–')}`;
  if (length === 'short') return joinDays(from, to, 'short', '–');
  const kind = from.precision === 'day' ? 'day' : 'time';
  return `some ${kind} between ${joinDays(from, to, 'long', ' and ')}`;
}

function lastingWords(from: EdtfPoint | null, to: EdtfPoint | null, length: WordLength): string {
  const about = (point: EdtfPoint) =>
    (point.approximate ? 'about ' : '') + pointWords(point, length);
  if (from === null) return to === null ? '' : `until ${about(to)}`;
  if (to === null) return `since ${about(from)}`;
  if (length === 'short') return joinDays(from, to, 'short', '–');
  return `from ${joinDays(from, to, 'long', ' to ')}`;
}

function isOneWeek({ extent }: WordedDate): boolean {
  return extent.from !== null && extent.to === extent.from + 7;
}
