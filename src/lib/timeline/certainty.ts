import type { EventDate } from '#lib/domain/date.ts';

export const CERTAINTIES = [
  'day',
  'approximate',
  'within',
  'wide',
  'lasting',
  'no beginning'
] as const;

/**
 * How surely a date is known, coarser than the date itself:
 * - `day`: a known day; `wide`: a month, a year or another unit, no finer;
 * - `approximate`: the source says so ("about");
 * - `within`: one day somewhere between two bounds, or after one; `lasting`: a stretch of time;
 * - `no beginning`: nothing bounds it from below.
 */
export type Certainty = (typeof CERTAINTIES)[number];

export function certaintyOf({
  form,
  approximate,
  precision,
  extent
}: Pick<EventDate, 'form' | 'approximate' | 'precision' | 'extent'>): Certainty {
  if (approximate) return 'approximate';
  if (form === 'lasting') return 'lasting';
  if (form === 'undated' || extent.from === null) return 'no beginning';
  if (form === 'within') return 'within';
  return precision === 'day' ? 'day' : 'wide';
}
