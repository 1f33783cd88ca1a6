/** Timelines in Markwhen (https://docs.markwhen.com), read by its own parser. */
import {
  BlockType,
  flat,
  isEvent,
  parse,
  type Event,
  type Eventy,
  type ParseResult
} from '@markwhen/parser';
import { BadInput } from '#lib/domain/bad-input.ts';
import type { Medium } from '#lib/domain/story.ts';
import { isSafeLink } from '../safe-address.ts';
import { edtfOfMarkwhen, type MarkwhenRange } from './markwhen-date.ts';
import { PLAIN, RowProblems, shown, type ReadEvent, type ReadTimeline } from './read-timeline.ts';
import { refuseTooMany } from './refuse.ts';

/** Two moments that are not now: what is not the same by both counts from the day of reading. */
const MOMENTS = ['2001-01-01T00:00:00.000Z', '2013-06-15T00:00:00.000Z'] as const;
const LONGEST_LINE = 5000;
const LINK = /!?\[([^\]]*)\]\(([^)\s]+)\)/gu;
/** Days are counted in UTC unless the file says otherwise, and never by the clock of the machine. */
const ZONE = 'timezone: UTC\n';

/**
 * Events of a Markwhen document, in the lanes of their sections; rows are lines. What counts from today is left out.
 * Throws BadInput for more events than a story takes, and for what is no text of lines.
 */
export function fromMarkwhen(name: string, written: string): ReadTimeline {
  const text = written.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n');
  const lines = text.split('\n');
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (long >= 0)
    throw new BadInput(
      `${name} has a line of more than ${String(LONGEST_LINE)} characters (line ${String(long + 1)}); wanted a Markwhen timeline`
    );
  refuseTooMany(name, lines.filter((line) => /^[^\s>\-*#/:][^:]*:\s/u.test(line)).length);
  const zoned = withZone(text);
  const [read, again] = MOMENTS.map((now) => parse(zoned.text, undefined, now)) as [
    ParseResult,
    ParseResult
  ];
  const problems = new RowProblems();
  const others = flat(again.events);
  const lineAt = (place: number): number => zoned.text.slice(zoned.added, place).split('\n').length;
  const events = flat(read.events).flatMap((event, index): readonly ReadEvent[] => {
    const found = readEvent(
      event,
      lineAt(event.textRanges.whole.from),
      others[index],
      laneIn(read.events, event),
      problems
    );
    return found === null ? [] : [found];
  });
  for (const { type, message, pos } of read.parseMessages)
    if (type === 'error')
      problems.tell(`line ${String(lineAt(pos[0]))}`, `Markwhen says “${message}”`);
  const header = read.header as Readonly<Record<string, unknown>>;
  return {
    title: wordsOf(header['title']),
    standfirst: wordsOf(header['description']),
    medium: null,
    events,
    eras: [],
    problems: problems.all
  };
}

/** The document with a zone in its header, unless it names one; `added`: how many characters stand before the rest. */
function withZone(text: string): { readonly text: string; readonly added: number } {
  const end = text.startsWith('---\n') ? text.indexOf('\n---', 4) : text.search(/\n\s*\n/u);
  if (/^timezone\s*:/mu.test(text.slice(0, Math.max(0, end)))) return { text, added: 0 };
  if (!text.startsWith('---\n')) return { text: `${ZONE}${text}`, added: ZONE.length };
  return { text: `---\n${ZONE}${text.slice(4)}`, added: ZONE.length };
}

function readEvent(
  event: Event,
  line: number,
  again: Event | undefined,
  lane: string,
  problems: RowProblems
): ReadEvent | null {
  const at = `line ${String(line)}`;
  const { datePart = '', restTrimmed } = event.firstLine;
  const [words = ''] = datePart.split(/:(?=\s)/u);
  const title = plain(restTrimmed.replace(/^:\s*/u, '')).replace(/\s+/gu, ' ').trim();
  if (again === undefined || !isSameRange(event.dateRangeIso, again.dateRangeIso))
    return problems.leaveOut(at, `${shown(words || event.firstLine.full)} is no date of its own`);
  const date = edtfOfMarkwhen(words.trim(), event.dateRangeIso, rangeOf);
  if (typeof date !== 'string') return problems.leaveOut(at, date.why);
  if (title === '') return problems.leaveOut(at, 'it has no title; wanted words behind the date');
  if (event.recurrence !== undefined)
    problems.tell(at, 'it repeats, and stands here once, at its first time');
  const { description, medium } = restOf(event);
  return {
    ...PLAIN,
    row: line,
    title,
    date,
    dated: date === words.trim() ? null : words.trim(),
    description,
    medium,
    lane: lane || (event.tags[0] ?? ''),
    url: null
  };
}

function isSameRange(one: MarkwhenRange, other: MarkwhenRange): boolean {
  return one.fromDateTimeIso === other.fromDateTimeIso && one.toDateTimeIso === other.toDateTimeIso;
}

/** What Markwhen reads words as that stand alone. */
function rangeOf(words: string): MarkwhenRange | null {
  const [one, other] = MOMENTS.map(
    (now) => flat(parse(`${ZONE}\n${words}: x\n`, undefined, now).events)[0]
  );
  if (one === undefined || other === undefined || one.isRelative) return null;
  return isSameRange(one.dateRangeIso, other.dateRangeIso) ? one.dateRangeIso : null;
}

/** Title of the innermost section that the event stands in; empty for none. */
function laneIn(group: Eventy, event: Event, lane = ''): string {
  if (isEvent(group)) return '';
  const here = group.title === '' ? lane : plain(group.title);
  for (const child of group.children) {
    if (child === event) return here;
    const inner = isEvent(child) ? '' : laneIn(child, event, here);
    if (inner !== '') return inner;
  }
  return '';
}

/** The lines below, without the marks of quotations; the first picture is shown beside the event. */
function restOf({ supplemental }: Event): { description: string; medium: Medium | null } {
  const lines: string[] = [];
  let medium: Medium | null = null;
  for (const block of supplemental) {
    const { type, raw, link, altText } = { raw: '', link: '', altText: '', ...block };
    if (type !== BlockType.IMAGE) lines.push(plain(wordsOf(raw).replace(/^>\s?/u, '')));
    else if (medium === null && isSafeLink(wordsOf(link)))
      medium = { url: wordsOf(link), caption: wordsOf(altText), credit: '', alt: wordsOf(altText) };
    else lines.push(`${wordsOf(altText)} (${wordsOf(link)})`);
  }
  return { description: lines.join('\n').trim(), medium };
}

/** Links as their words with the address behind them. */
function plain(words: string): string {
  return words.replace(LINK, (_, label: string, address: string) =>
    isSafeLink(address) ? `${label} (${address})` : label
  );
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
