/** What TimelineJS's JSON and its sheets have in common: slides of a date, words and a medium. */
import { BadInput } from '#lib/domain/bad-input.ts';
import type { Medium } from '#lib/domain/story.ts';
import { isRecord } from '../backup/shapes.ts';
import { edtfOfSpan } from './calendar-date.ts';
import { readAddress, readMedium } from './medium.ts';
import { plainLine, plainText } from './plain-text.ts';
import {
  PLAIN,
  shown,
  type ReadEvent,
  type ReadTimeline,
  type RowProblems
} from './read-timeline.ts';
import { displayed, readSlideDate, type ReadDate, type SlideDate } from './slide-date.ts';

type Slide = Readonly<Record<string, unknown>>;

const LONGEST_TITLE = 90;
const ERAS = { title: 'An era without a name' };
const UNTITLED = 'Without a headline';

/** A slide as an event; null, with the reason told, where it has no date that can be read. */
export function readSlide(
  slide: unknown,
  row: number,
  at: string,
  problems: RowProblems,
  isEra = false
): ReadEvent | null {
  try {
    return readWhole(slide, row, at, problems, isEra);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return problems.leaveOut(at, error.message);
  }
}

function readWhole(
  slide: unknown,
  row: number,
  at: string,
  problems: RowProblems,
  isEra: boolean
): ReadEvent | null {
  if (!isRecord(slide))
    return problems.leaveOut(at, `${shown(slide)} is no slide; wanted an object`);
  const date = dateOf(slide, isEra);
  if ('why' in date) return problems.leaveOut(at, date.why);
  const { title, description } = wordsOf(slide, isEra);
  return {
    ...PLAIN,
    row,
    title,
    date: date.edtf,
    dated: date.dated,
    description,
    medium: mediumOf(slide, at, problems),
    lane: isEra ? '' : plainLine(words(slide['group'])),
    url: null
  };
}

/** The slide that opens a timeline: its headline, words and medium. */
export function readTitle(
  slide: unknown,
  problems: RowProblems
): Pick<ReadTimeline, 'title' | 'standfirst' | 'medium'> {
  const none = { title: '', standfirst: '', medium: null };
  if (!isRecord(slide)) return none;
  const text = isRecord(slide['text']) ? slide['text'] : {};
  try {
    return {
      title: plainLine(words(text['headline'])),
      standfirst: plainText(words(text['text'])),
      medium: mediumOf(slide, 'the title', problems)
    };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    problems.tell('the title', `${error.message}, and is left out`);
    return none;
  }
}

function dateOf(slide: Slide, isEra: boolean): ReadDate | { readonly why: string } {
  const start = isRecord(slide['start_date']) ? slide['start_date'] : null;
  const end = isRecord(slide['end_date']) ? slide['end_date'] : null;
  if (start === null) return { why: 'it has no date; wanted a start_date with a year' };
  if (isEra && end === null) return { why: 'the era has no end; wanted an end_date with a year' };
  const from = readSlideDate(start);
  if ('why' in from) return from;
  const to = end === null || isEmpty(end) ? null : readSlideDate(end);
  if (to !== null && 'why' in to) return { why: `its end: ${to.why}` };
  const edtf = edtfOfSpan(from.edtf, to?.edtf ?? null);
  if (typeof edtf !== 'string') return edtf;
  return { edtf, dated: datedOf(slide, { start, end }, { from, to }) };
}

/** Words to show win; else the dates as they are written, where they say more. */
function datedOf(
  slide: Slide,
  { start, end }: { readonly start: SlideDate; readonly end: SlideDate | null },
  { from, to }: { readonly from: ReadDate; readonly to: ReadDate | null }
): string | null {
  const all = displayed(slide);
  if (all !== '') return plainLine(all);
  const [first, last] = [displayed(start), displayed(end)];
  const written = [first || (from.dated ?? ''), last || (to?.dated ?? '')].map(plainLine);
  if (written.every((each) => each === '')) return null;
  const [a = '', b = ''] = written;
  if (to === null || a === b) return a || b;
  return `${a || from.edtf} – ${b || to.edtf}`;
}

function isEmpty(date: SlideDate): boolean {
  return Object.values(date).every((value) => value === '' || value === null);
}

/** Without a headline, the first words stand for it, and stay where they are. */
function wordsOf(slide: Slide, isEra: boolean): { title: string; description: string } {
  const text = isRecord(slide['text']) ? slide['text'] : {};
  const headline = plainLine(words(text['headline']));
  const description = plainText(words(text['text']));
  const medium = isRecord(slide['media']) ? plainLine(words(slide['media']['caption'])) : '';
  const instead = isEra ? ERAS.title : UNTITLED;
  return { title: headline || shortened(description || medium) || instead, description };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= LONGEST_TITLE
    ? line
    : `${line.slice(0, line.lastIndexOf(' ', LONGEST_TITLE - 2)).trim() || line.slice(0, LONGEST_TITLE - 2)} …`;
}

/** What stands before the words, and the picture behind them. */
function mediumOf(slide: Slide, at: string, problems: RowProblems): Medium | null {
  const media = isRecord(slide['media']) ? slide['media'] : {};
  const given = {
    url: words(media['url']) || words(media['link']),
    caption: words(media['caption']) || words(media['title']),
    credit: words(media['credit']),
    alt: words(media['alt'])
  };
  const background = isRecord(slide['background']) ? slide['background'] : {};
  const medium = readMedium(given, at, problems);
  const behind = readAddress(words(background['url']), at, problems);
  if (behind === null || behind === medium?.url) return medium;
  return { ...(medium ?? { url: null, caption: '', credit: '', alt: '' }), behind };
}

/** Words of a member that should have some: numbers are words too, anything else is none. */
function words(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
