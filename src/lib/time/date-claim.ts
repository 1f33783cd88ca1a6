/**
 * What an event date claims, written as EDTF (ISO 8601-2) together with the days it covers. Every maker
 * gives both at once, so that they cannot drift apart.
 */
import type { DayExtent, EventDate, Precision } from '#lib/domain/date.ts';
import { unitAround, type BoundedExtent } from './calendar-unit.ts';
import { dayNumber } from './day-number.ts';
import { isWholeUnit, writeDay, writeUnit } from './edtf-write.ts';

export type DateClaim = Pick<EventDate, 'edtf' | 'form' | 'approximate' | 'precision' | 'extent'>;

export interface Certainty {
  /** Whether the source itself is approximate. */
  readonly approximate: boolean;
}

const YEAR_ZERO = dayNumber(0, 1, 1);
const CERTAIN: Certainty = { approximate: false };

/**
 * The calendar unit of that width which holds `day`. A week has no EDTF of its own: it is one day within
 * Monday to Sunday, with precision `week`; a decade or century before year 0 is one of its years.
 */
export function unitClaim(day: number, precision: Precision, { approximate } = CERTAIN): DateClaim {
  const extent = unitAround(day, precision);
  if (precision === 'week') return { ...withinClaim(extent, { approximate }), precision };
  if (extent.from < YEAR_ZERO && (precision === 'decade' || precision === 'century')) {
    const first = unitClaim(extent.from, 'year', { approximate });
    return { ...hullClaim(first, unitClaim(extent.to - 1, 'year', { approximate })), precision };
  }
  return {
    edtf: writeUnit(day, precision) + tilde(approximate),
    form: 'unit',
    approximate,
    precision,
    extent
  };
}

/**
 * One day somewhere within the extent; `null` leaves that side open. A single day is that day. Throws
 * where nothing is bounded or the extent is empty.
 */
export function withinClaim(extent: DayExtent, { approximate } = CERTAIN): DateClaim {
  const { from, to } = extent;
  if (from === null && to === null) throw new RangeError('withinClaim: wanted a bound, got none');
  if (from !== null && to !== null) {
    if (to <= from)
      throw new RangeError(`withinClaim: wanted from < to, got ${String(from)} and ${String(to)}`);
    if (to === from + 1) return unitClaim(from, 'day', { approximate });
  }
  const end = (day: number | null) => (day === null ? '' : writeDay(day) + tilde(approximate));
  const edtf = `[${end(from)}..${end(to === null ? null : to - 1)}]`;
  return { edtf, form: 'within', approximate, precision: 'day', extent };
}

/**
 * One day within the hull of two claims, in calendar units where both are the same kind of unit: 2024
 * and 2025 give `[2024..2025]`.
 */
export function hullClaim(a: DateClaim, b: DateClaim): DateClaim {
  const [first, last] =
    (a.extent.from ?? -Infinity) <= (b.extent.from ?? -Infinity) ? [a, b] : [b, a];
  if (first.edtf === last.edtf) return first;
  const approximate = a.approximate || b.approximate;
  const extent = { from: first.extent.from, to: latest(a.extent.to, b.extent.to) };
  if (first.form !== 'unit' || last.form !== 'unit' || first.precision !== last.precision) {
    const precision = first.precision === last.precision ? first.precision : 'day';
    return { ...withinClaim(extent, { approximate }), precision };
  }
  const { precision } = first;
  return { edtf: `[${first.edtf}..${last.edtf}]`, form: 'within', approximate, precision, extent };
}

/** What lasts from one claim to another; `null` leaves that side open. Throws where both are open. */
export function lastingClaim(from: DateClaim | null, to: DateClaim | null): DateClaim {
  const one = from ?? to;
  if (one === null) throw new RangeError('lastingClaim: wanted a bound, got none');
  const start = from === null ? '..' : pointOf(from, 'from');
  const end = to === null ? '..' : pointOf(to, 'to');
  return {
    edtf: `${start}/${end}`,
    form: 'lasting',
    approximate: (from?.approximate ?? false) || (to?.approximate ?? false),
    precision: one.precision,
    extent: { from: from?.extent.from ?? null, to: to?.extent.to ?? null }
  };
}

/** Nothing but publication bounds it. */
export function undatedClaim(published: number): DateClaim {
  return { ...withinClaim({ from: null, to: published + 1 }), form: 'undated' };
}

/** The whole calendar unit where the extent is one, else one day within it. */
export function extentClaim(
  extent: BoundedExtent,
  precision: Precision,
  certainty = CERTAIN
): DateClaim {
  return isWholeUnit(extent, precision)
    ? unitClaim(extent.from, precision, certainty)
    : { ...withinClaim(extent, certainty), precision };
}

function pointOf(claim: DateClaim, side: 'from' | 'to'): string {
  if (claim.form === 'unit') return claim.edtf;
  const day =
    side === 'from' ? claim.extent.from : claim.extent.to === null ? null : claim.extent.to - 1;
  return day === null ? '..' : writeDay(day) + tilde(claim.approximate);
}

function latest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.max(a, b);
}

function tilde(approximate: boolean): string {
  return approximate ? '~' : '';
}
