/** The sheet from which TimelineJS is fed (https://timeline.knightlab.com), as CSV or TSV. */
import { RowProblems, shown, type ReadEvent, type ReadTimeline } from './read-timeline.ts';
import { readSlide, readTitle } from './slides.ts';
import { isEmptyRow, readRows } from './table-rows.ts';

type Cells = (column: string) => string;

const SHORT = /^([-+]?\d+)(?:-(\d{2}))?(?:-(\d{2}))?$/u;
const MONTH_FIRST = /^(?:(\d{1,2})\/)?(\d{1,2})\/(-?\d{1,6})$/u;
const CLOCK = /^(\d{1,2})(?::?(\d{2}))?(?::(\d{2})(?:[.,](\d{1,3}))?)?\s*(?:([ap])\.?m\.?)?$/iu;

/** Reads a sheet; a row that cannot be read is among the problems. Throws BadInput as `readRows`. */
export function fromSheet(name: string, written: string): ReadTimeline {
  const { header, rows } = readRows(name, written);
  const problems = new RowProblems();
  const events: ReadEvent[] = [];
  const eras: ReadEvent[] = [];
  let title: unknown = null;
  rows.forEach((row, index) => {
    if (isEmptyRow(row)) return;
    const at = `row ${String(index + 1)}`;
    const cells: Cells = (column) => (row[header.indexOf(column)] ?? '').trim();
    const type = cells('Type').toLowerCase();
    if (type === 'title' && title === null) {
      title = slideOf(cells, null, null);
      return;
    }
    const dates = datesOf(cells);
    if ('why' in dates) {
      problems.leaveOut(at, dates.why);
      return;
    }
    const read = readSlide(
      slideOf(cells, dates.start, dates.end),
      index + 1,
      at,
      problems,
      type === 'era'
    );
    if (read !== null) (type === 'era' ? eras : events).push(read);
  });
  return { ...readTitle(title, problems), events, eras, problems: problems.all };
}

/** Parts of a date, figures in words. */
type SheetDate = Readonly<
  Partial<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond', string>>
>;

interface NoDate {
  readonly why: string;
}

interface SheetDates {
  readonly start: SheetDate | null;
  readonly end: SheetDate | null;
}

function datesOf(cells: Cells): SheetDates | NoDate {
  if (cells('Start Date') !== '') return oldDates(cells);
  const start = partsOf(cells, '');
  const end = partsOf(cells, 'End ');
  if (isNone(start)) return start;
  return isNone(end) ? end : { start, end };
}

/** A date in columns of its own; null where it has no year. */
function partsOf(cells: Cells, which: '' | 'End '): SheetDate | NoDate | null {
  const time = cells(`${which}Time`);
  const year = figures(cells(`${which}Year`));
  if (year === '')
    return time === '' ? null : { why: `${shown(time)} is a time without a year; wanted both` };
  const clock = time === '' ? {} : clockOf(time);
  if ('why' in clock) return clock;
  return {
    year,
    month: figures(cells(`${which}Month`)),
    day: figures(cells(`${which}Day`)),
    ...clock
  };
}

/** The first version of the sheets had one column for a date. */
function oldDates(cells: Cells): SheetDates | NoDate {
  const start = oldDate(cells('Start Date'));
  const end = oldDate(cells('End Date'));
  if (isNone(start)) return start;
  return isNone(end) ? end : { start, end };
}

function isNone(date: SheetDate | NoDate | null): date is NoDate {
  return date !== null && 'why' in date;
}

function oldDate(words: string): SheetDate | NoDate | null {
  if (words === '') return null;
  const [, year, month, day] = SHORT.exec(words) ?? [];
  if (year !== undefined) return { year, month: month ?? '', day: day ?? '' };
  const [, first, second, last] = MONTH_FIRST.exec(words) ?? [];
  if (last === undefined)
    return { why: `${shown(words)} is no date; wanted a year, month/year or month/day/year` };
  return first === undefined
    ? { year: last, month: second ?? '' }
    : { year: last, month: first, day: second ?? '' };
}

/** "1,066" as a sheet may write it. */
function figures(words: string): string {
  return words.replace(/[\s,]+/gu, '');
}

function clockOf(words: string): SheetDate | NoDate {
  const [, hour, minute, second, ms, half] = CLOCK.exec(words) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute ?? 0) > 59)
    return { why: `${shown(words)} is no time of day; wanted one such as 14:30` };
  const isAfternoon = half?.toLowerCase() === 'p' && Number(hour) < 12;
  const isMidnight = half?.toLowerCase() === 'a' && Number(hour) === 12;
  return {
    hour: String(Number(hour) + (isAfternoon ? 12 : 0) - (isMidnight ? 12 : 0)),
    minute: minute ?? '',
    second: second ?? '',
    millisecond: ms ?? ''
  };
}

/** The row as the slide that TimelineJS makes of it. */
function slideOf(cells: Cells, start: SheetDate | null, end: SheetDate | null): object {
  const background = cells('Background');
  return {
    ...(start === null ? {} : { start_date: start }),
    ...(end === null ? {} : { end_date: end }),
    display_date: cells('Display Date'),
    group: cells('Group') || cells('Tag'),
    text: { headline: cells('Headline'), text: cells('Text') },
    media: {
      url: cells('Media'),
      caption: cells('Media Caption'),
      credit: cells('Media Credit'),
      alt: cells('Alt Text')
    },
    background: /^(?:https?:)?\/\/?/u.test(background) ? { url: background } : {}
  };
}
