import type { Precision } from '#lib/domain/date.ts';

/** What a joint has to agree with: in some languages a day takes an article and a year takes none. */
interface OfUnit {
  readonly unit: Precision;
}

interface Dated extends OfUnit {
  readonly date: string;
}

/** `to` says all of its date; `from` leaves out what both share. */
interface FromTo extends OfUnit {
  readonly from: string;
  readonly to: string;
}

export type WordLength = 'short' | 'long';

/** How a language says dates. Each is one phrase with what goes into it; the rest is counting, and no language's. */
export interface DateLanguage {
  readonly noDate: () => string;
  readonly about: (of: Dated) => string;
  readonly weekOf: (of: { readonly day: string; readonly length: WordLength }) => string;
  readonly range: (of: FromTo) => string;
  /** One day, or one of another unit, that lies between two. */
  readonly between: (of: FromTo) => string;
  readonly onOrBefore: (of: Dated) => string;
  readonly onOrAfter: (of: Dated) => string;
  readonly until: (of: Dated) => string;
  readonly since: (of: Dated) => string;
  readonly fromTo: (of: FromTo) => string;
  /** "year only". */
  readonly only: (of: OfUnit) => string;
  /** Of the month: "3". */
  readonly dayNumber: (of: { readonly day: number }) => string;
  /** From 1, January, to 12. */
  readonly month: (of: { readonly month: number; readonly length: WordLength }) => string;
  readonly monthOfYear: (of: { readonly month: string; readonly year: string }) => string;
  /** Months of one year: "April to May 2026". */
  readonly months: (of: FromTo & { readonly year: string }) => string;
  readonly dayOfMonth: (of: {
    readonly day: string;
    /** Short, and long. */
    readonly month: string;
    readonly name: string;
    readonly length: WordLength;
  }) => string;
  readonly dayOfYear: (of: { readonly day: string; readonly year: string }) => string;
  /** From 1, Monday, to 7. */
  readonly weekday: (of: { readonly weekday: number; readonly length: WordLength }) => string;
  readonly onWeekday: (of: { readonly weekday: string; readonly day: string }) => string;
  /** `season`: spring is 1, winter 4. */
  readonly season: (of: { readonly season: number; readonly year: string }) => string;
  readonly quarter: (of: {
    readonly quarter: number;
    readonly year: string;
    readonly length: WordLength;
  }) => string;
  readonly half: (of: {
    readonly half: number;
    readonly year: string;
    readonly length: WordLength;
  }) => string;
  /** `year` is its first: 1990. */
  readonly decade: (of: { readonly year: number }) => string;
  /** 20 is the one that begins with 1900, as newspapers count. */
  readonly century: (of: { readonly century: number }) => string;
  readonly yearBefore: (of: { readonly year: string }) => string;
  readonly yearsAgo: (of: { readonly count: string }) => string;
  /** `yearsAgo` where there is little room. */
  readonly yearsAgoShort: (of: { readonly count: string; readonly unit: LargeUnit }) => string;
  /** `count` in thousands, millions or milliards, `number` as it is counted. */
  readonly large: (of: {
    readonly count: string;
    readonly number: number;
    readonly unit: LargeUnit;
  }) => string;
  readonly some: (of: { readonly count: string }) => string;
  /** Between groups of three figures, and before what is less than one. */
  readonly group: () => string;
  readonly point: () => string;
}

export type LargeUnit = 'billion' | 'million' | 'one';
