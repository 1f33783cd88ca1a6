import type { TraceStep } from './trace.ts';

/**
 * Days are counted from 1970-01-01 in the proleptic Gregorian calendar, as whole numbers; they have no
 * zone. An extent is half-open: `[from, to)`. `null` means that nothing bounds it on that side.
 */
export interface DayExtent {
  readonly from: number | null;
  readonly to: number | null;
}

/** The width of the calendar unit that the source names. */
export type Precision =
  'day' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century';

/**
 * What an event date claims:
 * - `unit`: one calendar unit, as wide as it is (`2022`, `2026-02-03`);
 * - `within`: one day somewhere inside the extent (EDTF set, `[a..b]`, `[..b]`, `[a..]`);
 * - `lasting`: all of the extent (EDTF interval, `a/b`; an open side has no bound that the text gives);
 * - `undated`: nothing but the publication bounds it (`[..published]`).
 */
export type DateForm = 'unit' | 'within' | 'lasting' | 'undated';

/** What the date rests on. */
export type DateBasis =
  /** The article writes the date out. */
  | 'stated'
  /** Counted from a reference time ("Tuesday", "two weeks ago"). */
  | 'relative'
  /** Counted from another event ("just days after the visit"). */
  | 'event'
  /** Carried over from another event of the same occasion. */
  | 'inherited'
  /** Only the order of things bounds it: after what it speaks of, before publication. */
  | 'order'
  /** Nothing but publication. */
  | 'publication'
  /** A record of a file gives it. */
  | 'record'
  /** A person says so; the change keeps what the machine had read. */
  | 'hand';

/** When something happened, never sharper than the source says it. */
export interface EventDate {
  /** EDTF level 1 and sets (ISO 8601-2), such as `2022`, `2022~`, `[2026-02-04..2026-02-06]`. */
  readonly edtf: string;
  readonly form: DateForm;
  /** Whether the source itself is approximate ("about", "shortly after"); EDTF `~`. */
  readonly approximate: boolean;
  readonly precision: Precision;
  readonly basis: DateBasis;
  /** The days it may cover, for drawing and ordering; agrees with `edtf`. */
  readonly extent: DayExtent;
  /** How it was read, first step first; at least one. */
  readonly trace: readonly TraceStep[];
  /** The date as it stands without inferred steps; null where nothing was inferred. */
  readonly withoutInference: { readonly edtf: string; readonly extent: DayExtent } | null;
}
