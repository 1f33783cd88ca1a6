import type { ParquetParsers, SchemaElement } from 'hyparquet';

/** How the times of a column are written. */
export type TimeUnit = 'day' | 'instant';

const DAY_MS = 86_400_000;

/**
 * Times of any unit as ms UTC. What is finer is cut to the ms it lies in; a time without a zone is taken as
 * UTC, as in files of text.
 */
export const TIMES_IN_MS: Partial<ParquetParsers> = {
  dateFromDays: (days) => days * DAY_MS,
  timestampFromMilliseconds: Number,
  timestampFromMicroseconds: (micros) => floored(micros, 1000n),
  timestampFromNanoseconds: (nanos) => floored(nanos, 1_000_000n)
};

/** What the times of a column are; null for a column that holds no times. */
export function timeUnitOf({
  type,
  converted_type: converted,
  logical_type: logical
}: SchemaElement): TimeUnit | null {
  if (converted === 'DATE' || logical?.type === 'DATE') return 'day';
  const isTimestamp =
    converted === 'TIMESTAMP_MILLIS' ||
    converted === 'TIMESTAMP_MICROS' ||
    logical?.type === 'TIMESTAMP' ||
    type === 'INT96';
  return isTimestamp ? 'instant' : null;
}

/** How wide a time is that says nothing of its end, in ms. */
export function widthOf(unit: TimeUnit): number {
  return unit === 'day' ? DAY_MS : 1;
}

function floored(value: bigint, unit: bigint): number {
  return Number((value - (((value % unit) + unit) % unit)) / unit);
}
