import ICAL from 'ical.js';
import { BadInput } from '#lib/domain/bad-input.ts';
import { civilDay, dayNumber, isRealDay } from '#lib/time/day-number.ts';
import { isSafeLink } from '../safe-address.ts';
import { edtfOfDate, edtfOfSpan } from './calendar-date.ts';
import { plainLine } from './plain-text.ts';
import { PLAIN, RowProblems, type ReadEvent, type ReadTimeline } from './read-timeline.ts';
import { refuseTooMany } from './refuse.ts';

const WANTED = 'wanted an iCalendar file with events (RFC 5545)';

/**
 * The events of a calendar, each at its day; clock times are kept in words. What repeats is there once: nothing is
 * counted out. Throws BadInput for what is cut off, or has more events than a story takes.
 */
export function fromICalendar(name: string, written: string): ReadTimeline {
  refuseTooMany(name, written.match(/^BEGIN:VEVENT\s*$/gimu)?.length ?? 0);
  const calendars = parsed(name, written);
  const problems = new RowProblems();
  const entries = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  const events = entries.flatMap((entry, index): readonly ReadEvent[] => {
    const at = `event ${String(index + 1)}`;
    try {
      const read = readEntry(entry, index + 1, at, problems);
      return read === null ? [] : [read];
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      problems.leaveOut(at, `it cannot be read (${why})`);
      return [];
    }
  });
  const [first] = calendars;
  return {
    title: plainLine(words(first, 'name') || words(first, 'x-wr-calname')),
    standfirst: words(first, 'description') || words(first, 'x-wr-caldesc'),
    medium: null,
    events,
    eras: [],
    problems: problems.all
  };
}

function parsed(name: string, written: string): readonly ICAL.Component[] {
  try {
    const read = ICAL.parse(withDates(written).trim()) as unknown[];
    const all = typeof read[0] === 'string' ? [read] : (read as unknown[][]);
    return all.map((calendar) => new ICAL.Component(calendar));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BadInput(`${name} is cut off or broken (${reason}); ${WANTED}`, { cause });
  }
}

/** Many programs write days without saying that they are none of a time. */
function withDates(written: string): string {
  return written
    .replace(/^\ufeff/u, '')
    .replace(/^(DTSTART|DTEND):(\d{8})[ \t]*$/gimu, '$1;VALUE=DATE:$2');
}

function readEntry(
  entry: ICAL.Component,
  row: number,
  at: string,
  problems: RowProblems
): ReadEvent | null {
  const date = dateOf(entry);
  if ('why' in date) return problems.leaveOut(at, date.why);
  const title = words(entry, 'summary').replace(/\s+/gu, ' ').trim();
  if (title === '') return problems.leaveOut(at, 'it has no summary; wanted one');
  if (entry.hasProperty('rrule') || entry.hasProperty('rdate'))
    problems.tell(at, 'it repeats, and stands here once, at its first time');
  const url = words(entry, 'url').trim();
  if (!isSafeLink(url)) problems.tell(at, 'its address is left out; wanted one that runs nothing');
  const place = words(entry, 'location').trim();
  return {
    ...PLAIN,
    row,
    title,
    date: date.edtf,
    dated: date.dated,
    description: [words(entry, 'description').trim(), place]
      .filter((part) => part !== '')
      .join('\n\n'),
    medium: null,
    lane: words(entry, 'categories').replace(/\s+/gu, ' ').trim(),
    url: url !== '' && isSafeLink(url) ? url : null
  };
}

/** A property's first value as words; empty where it has none. */
function words(component: ICAL.Component | undefined, property: string): string {
  const value = component?.getFirstPropertyValue(property) ?? null;
  return typeof value === 'string' ? value : '';
}

interface EntryDate {
  readonly edtf: string;
  readonly dated: string | null;
}

function dateOf(entry: ICAL.Component): EntryDate | { readonly why: string } {
  const start = timeOf(entry, 'dtstart');
  if (start === null) return { why: 'it has no day; wanted a DTSTART' };
  const wrong = ['dtstart', 'dtend'].find((property) => !isReal(entry, property));
  if (wrong !== undefined)
    return { why: `its ${wrong.toUpperCase()} is a day that does not exist` };
  const from = edtfOf(start);
  if (typeof from !== 'string') return from;
  const end = endOf(entry, start);
  const to = end === null ? null : edtfOf(lastDay(start, end));
  if (to !== null && typeof to !== 'string') return { why: `its end: ${to.why}` };
  const edtf = edtfOfSpan(from, to);
  if (typeof edtf !== 'string') return edtf;
  if (start.isDate) return { edtf, dated: null };
  const given = entry.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? '';
  const zone = given === '' ? start.zone.tzid : given;
  const told = [clockWords(start), end === null ? '' : clockWords(end)].filter(Boolean).join(' – ');
  return { edtf, dated: zone === '' || zone === 'floating' ? told : `${told} ${zone}` };
}

function timeOf(entry: ICAL.Component, property: string): ICAL.Time | null {
  const value = entry.getFirstPropertyValue(property);
  return value instanceof ICAL.Time ? value : null;
}

/** ical.js takes a 45th of a 13th month for a day of next year; a day that is written must be one. */
function isReal(entry: ICAL.Component, property: string): boolean {
  const [, , , written] = (entry.getFirstProperty(property)?.toJSON() ?? []) as readonly unknown[];
  const [, year, month, day] =
    /^(-?\d{4,})-(\d{2})-(\d{2})/u.exec(typeof written === 'string' ? written : '') ?? [];
  return year === undefined || isRealDay(Number(year), Number(month), Number(day));
}

/** Where it ends, as written or after its duration; null where it says neither. */
function endOf(entry: ICAL.Component, start: ICAL.Time): ICAL.Time | null {
  const end = timeOf(entry, 'dtend');
  if (end !== null) return end;
  const lasts = entry.getFirstPropertyValue('duration');
  if (!(lasts instanceof ICAL.Duration)) return null;
  const after = start.clone();
  after.addDuration(lasts);
  return after;
}

/** An end is the first moment that it no longer lasts: of days, and at midnight, the day before is the last. */
function lastDay(
  start: ICAL.Time,
  end: ICAL.Time
): ICAL.Time | { year: number; month: number; day: number } {
  const isMidnight = end.isDate || (end.hour === 0 && end.minute === 0 && end.second === 0);
  const day = dayNumber(end.year, end.month, end.day);
  return isMidnight && day > dayNumber(start.year, start.month, start.day)
    ? civilDay(day - 1)
    : end;
}

function edtfOf({ year, month, day }: { year: number; month: number; day: number }) {
  return edtfOfDate({ year, month, day });
}

function clockWords({ year, month, day, hour, minute }: ICAL.Time): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}
