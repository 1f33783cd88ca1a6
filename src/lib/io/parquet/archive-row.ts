import {
  COLUMN_CERTAINTIES,
  COLUMN_PRECISIONS,
  END_MS,
  FIRST_MS,
  type ColumnPrecision
} from '#lib/domain/event-columns.ts';
import { certaintyOf, precisionOf } from './layout.ts';
import type { TimeUnit } from './time-values.ts';
import type { RowDate } from '#lib/io/records/table-builder.ts';

/** What a row of an archive says of time: ms UTC; null where it says nothing. */
export interface RowTimes {
  readonly start: number | null;
  readonly end: number | null;
  readonly precision: string | null;
  readonly certainty: string | null;
}

/** How a file writes times. */
export interface TimeStyle {
  readonly startUnit: TimeUnit;
  /** Whether it has a column of ends; without one, nothing is open. */
  readonly hasEnds: boolean;
}

const MINUTE_MS = 60_000;
const MONTHS: Partial<Record<ColumnPrecision, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200
};
const FIXED_MS: Partial<Record<ColumnPrecision, number>> = {
  instant: 1,
  minute: MINUTE_MS,
  hour: 60 * MINUTE_MS,
  day: 1440 * MINUTE_MS,
  week: 7 * 1440 * MINUTE_MS
};

/** The date of a row, by the rules of the layout, or why it is none. */
export function dateOfRow(
  row: RowTimes,
  { startUnit, hasEnds }: TimeStyle
): RowDate | { readonly why: string } {
  const precision = precisionOf(row.precision ?? (startUnit === 'day' ? 'day' : 'instant'));
  if (precision === null)
    return {
      why: `the precision “${row.precision ?? ''}” is none of ${COLUMN_PRECISIONS.join(', ')}`
    };
  const said = row.certainty === null ? null : certaintyOf(row.certainty);
  if (row.certainty !== null && said === null)
    return { why: `the certainty “${row.certainty}” is none of ${COLUMN_CERTAINTIES.join(', ')}` };
  const start = row.start ?? Number.NaN;
  const isOpen = row.start === null || (said !== null && hasEnds);
  const unitEnd = isOpen ? Number.NaN : endOf(start, COLUMN_PRECISIONS[precision] ?? 'day');
  const end = row.end ?? unitEnd;
  if (isFar(start) || isFar(end - 1)) return { why: 'it is before 10000 BC or after AD 9999' };
  if (end <= start) return { why: `its end (${iso(end)}) is not after its start (${iso(start)})` };
  return { start, end, precision, certainty: said ?? certaintyFor(start, end, precision) };
}

function certaintyFor(start: number, end: number, precision: number): number {
  if (Number.isNaN(start)) return COLUMN_CERTAINTIES.indexOf('undated');
  const isUnit = end === endOf(start, COLUMN_PRECISIONS[precision] ?? 'day');
  return COLUMN_CERTAINTIES.indexOf(isUnit ? 'unit' : 'lasting');
}

/** End of the unit that begins at a moment, ms UTC. */
function endOf(start: number, precision: ColumnPrecision): number {
  const months = MONTHS[precision];
  if (months === undefined) return start + (FIXED_MS[precision] ?? 1);
  const date = new Date(start);
  return date.setUTCMonth(date.getUTCMonth() + months);
}

/** Before the first moment that a column may hold, or after the last. */
function isFar(ms: number): boolean {
  return ms < FIRST_MS || ms >= END_MS;
}

function iso(ms: number): string {
  return new Date(ms).toISOString().replace('T00:00:00.000Z', '');
}
