/** A table of dated events that no other program is known by: its columns are guessed as those of records are. */
import { BadInput } from '#lib/domain/bad-input.ts';
import { EVENT_KINDS, MODALITIES } from '#lib/domain/event.ts';
import type { ColumnMapping, ColumnPart } from '#lib/domain/records.ts';
import { unitClaim } from '#lib/time/date-claim.ts';
import { readEdtf } from '#lib/time/edtf-read.ts';
import { readDateCell } from '../records/date-cell.ts';
import { guessMapping } from '../records/guess-mapping.ts';
import { isSafeLink } from '../safe-address.ts';
import { edtfOfSpan } from './calendar-date.ts';
import { PLAIN, RowProblems, type ReadEvent, type ReadTimeline } from './read-timeline.ts';
import { isEmptyRow, readRows } from './table-rows.ts';

const FAR = /^\s*\[?Y/u;
const NEAR = '2000';
const DAY_MS = 86_400_000;
const ISO_DAY = /^[+-]?\d{4,6}-\d{2}-\d{2}(?=[T ])/u;
const DESCRIBED = /^(?:description|text|details?|notes?|body)$/iu;

/**
 * Reads a table with a column of dates and one of titles. Throws BadInput where it has none, which is a file of
 * records and no timeline, and as `readRows`.
 */
export function fromTable(name: string, written: string): ReadTimeline {
  const { header, rows } = readRows(name, written);
  const mapping = guessMapping(header, rows.map(withNearYears));
  if (mapping.date === null || mapping.title === null)
    throw new BadInput(
      `${name} is a table, but no column of ${mapping.date === null ? 'dates' : 'titles'} is found among ${header.slice(0, 8).join(', ')}; “Open data” lets you say which column is what`
    );
  const described = header.findIndex(
    (column, at) => DESCRIBED.test(column) && at !== mapping.title
  );
  const problems = new RowProblems();
  const events = rows.flatMap((row, index): readonly ReadEvent[] => {
    if (isEmptyRow(row)) return [];
    const read = readRow(row, index + 1, { header, mapping, described }, problems);
    return read === null ? [] : [read];
  });
  return { title: '', standfirst: '', medium: null, events, eras: [], problems: problems.all };
}

/** Years too far for files of records are dates all the same. */
function withNearYears(row: readonly string[]): readonly string[] {
  return row.map((cell) => (FAR.test(cell) && readEdtf(cell.trim()).ok ? NEAR : cell));
}

interface Columns {
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
  /** -1 for none. */
  readonly described: number;
}

function readRow(
  row: readonly string[],
  number: number,
  { header, mapping, described }: Columns,
  problems: RowProblems
): ReadEvent | null {
  const at = `row ${String(number)}`;
  const cell = (part: ColumnPart): string => (row[mapping[part] ?? -1] ?? '').trim();
  const named = (name: RegExp): string =>
    (row[header.findIndex((each) => name.test(each))] ?? '').trim();
  const date = dateOf(cell('date'), cell('end'), mapping);
  if ('why' in date) return problems.leaveOut(at, date.why);
  const title = cell('title').replace(/\s+/gu, ' ');
  if (title === '') return problems.leaveOut(at, 'it has no title; wanted one');
  const url = cell('url');
  if (!isSafeLink(url)) problems.tell(at, 'its address is left out; wanted one that runs nothing');
  const mediaUrl = named(/^media[ _-]?url$/iu);
  const behind = named(/^media[ _-]?behind$/iu);
  const medium = {
    ...(behind !== '' && isSafeLink(behind) ? { behind } : {}),
    url: mediaUrl !== '' && isSafeLink(mediaUrl) ? mediaUrl : null,
    caption: named(/^media[ _-]?caption$/iu),
    credit: named(/^media[ _-]?credit$/iu),
    alt: named(/^media[ _-]?alt$/iu)
  };
  const isShown =
    medium.url !== null || medium.caption !== '' || medium.credit !== '' || 'behind' in medium;
  return {
    row: number,
    title,
    kind: EVENT_KINDS.find((kind) => kind === cell('kind')) ?? PLAIN.kind,
    modality: MODALITIES.find((modality) => modality === named(/^claimed$/iu)) ?? PLAIN.modality,
    date: date.edtf,
    dated:
      date.edtf === cell('date') ? null : [cell('date'), cell('end')].filter(Boolean).join(' – '),
    description: (row[described] ?? '').trim(),
    medium: isShown ? medium : null,
    lane: cell('actor'),
    url: url !== '' && isSafeLink(url) ? url : null
  };
}

function dateOf(
  start: string,
  end: string,
  { order }: ColumnMapping
): { readonly edtf: string } | { readonly why: string } {
  const from = edtfOfCell(start, order);
  if ('why' in from || end === '') return from;
  const to = edtfOfCell(end, order);
  if ('why' in to) return { why: `its end: ${to.why}` };
  const edtf = edtfOfSpan(from.edtf, to.edtf);
  return typeof edtf === 'string' ? { edtf } : edtf;
}

/** A clock time is that of its day where it was; the words are kept. */
function edtfOfCell(
  cell: string,
  order: ColumnMapping['order']
): { readonly edtf: string } | { readonly why: string } {
  const text = cell.trim();
  const far = readEdtf(text);
  if (far.ok) return { edtf: text };
  const read = readDateCell(ISO_DAY.exec(text)?.[0] ?? text, order);
  if ('why' in read) return read;
  const { start, precision } = read;
  if (Number.isNaN(start)) return { why: `“${text}” has no beginning` };
  const unit =
    precision === 'instant' || precision === 'minute' || precision === 'hour' ? 'day' : precision;
  return { edtf: unitClaim(Math.floor(start / DAY_MS), unit).edtf };
}
