/** Units that time words count in. A fortnight is two weeks, and is read as such. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/**
 * Which one of several of a name is meant: "Tuesday", "last Tuesday", "this Tuesday", "next Tuesday"; `told`
 * is that of the year told before: "May of the same year".
 */
export type Which = 'bare' | 'last' | 'this' | 'next' | 'told';

/** What a time expression means before it is counted from anything. */
export type Meaning =
  | CalendarMeaning
  | FiguresMeaning
  | WeekOfMeaning
  | PartOfYearMeaning
  | YearsMeaning
  | WeekdayMeaning
  | DayShiftMeaning
  | UnitShiftMeaning
  | PastUnitMeaning
  | OvernightMeaning
  | OffsetMeaning
  | HolidayMeaning
  | TimeOfDayMeaning
  | DurationMeaning
  | OrdinalMeaning
  | SetMeaning
  | VagueMeaning;

/**
 * A date by the calendar, with the parts that the words give: "3 February 2026", "February", "2026",
 * "the 15th". Years are astronomical (0 is 1 BC). At least one part is not null.
 */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  /** 1 to 31; not checked against the month before the year is known. */
  readonly day: number | null;
  /** The weekday that the words give beside month and day, 1 Monday to 7 Sunday; null where they give none. */
  readonly weekday: number | null;
  /** Years away from the reference's, for "June last year": -1, from the year told for "May of that year": 0; null where unsaid. */
  readonly yearShift: number | null;
  /** For a month or a day without its year: "last March". */
  readonly which: Which;
}

/** "6/2/2026", where nothing says which figure is the month; both could be. */
export interface FiguresMeaning {
  readonly kind: 'figures';
  /** 1 to 12, as `second`. */
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

/** "The week of March 6", or the first (1) to fourth or the last week of a month. */
export interface WeekOfMeaning {
  readonly kind: 'week-of';
  readonly date: CalendarMeaning;
  /** Which week of the month; null where the date has its day. */
  readonly number: 1 | 2 | 3 | 4 | 'last' | null;
}

/** A season (1 spring to 4 winter), quarter (1 to 4) or half (1 or 2) of a year. */
export interface PartOfYearMeaning {
  readonly kind: 'part-of-year';
  readonly unit: 'season' | 'quarter' | 'half';
  readonly number: number;
  /** The year that the words write out; null where they give none. */
  readonly year: number | null;
  /** Years away from the reference's: "the first quarter of last year" is -1; null where unsaid. */
  readonly yearShift: number | null;
  readonly which: Which;
}

/** A decade or century; `first` is its first year: 1990, 1900. */
export interface YearsMeaning {
  readonly kind: 'years';
  readonly unit: 'decade' | 'century';
  readonly first: number;
}

/** A day of the week, 1 Monday to 7 Sunday. `weeks` is what "a week ago Tuesday" adds: -1. */
export interface WeekdayMeaning {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly which: Which;
  readonly weeks: number;
}

/**
 * Where relative words count from: from `here`, when they are said ("yesterday", "last week"); from what was
 * `told` before, and from nothing else ("the next day", "that month"); or from `either`, what was told before
 * if anything was ("the quarter", "the end of the year").
 */
export type CountsFrom = 'here' | 'told' | 'either';

/** Days away from the reference day: today 0, yesterday -1, the next day 1. */
export interface DayShiftMeaning {
  readonly kind: 'day-shift';
  readonly days: number;
  readonly from: CountsFrom;
}

/** Calendar units away from the reference's own: "last week" -1, "this year" 0, "the following month" 1. */
export interface UnitShiftMeaning {
  readonly kind: 'unit-shift';
  readonly unit: TimeUnit;
  readonly shift: number;
  readonly from: CountsFrom;
}

/** "The past year": the time of that length that ends with the reference time. */
export interface PastUnitMeaning {
  readonly kind: 'past-unit';
  readonly unit: TimeUnit;
}

/** The night that ends on the reference day, which began on the day before. */
export interface OvernightMeaning {
  readonly kind: 'overnight';
}

/** A distance from a point in time: "two weeks ago", "three days later". `amount` is null where it is vague. */
export interface OffsetMeaning {
  readonly kind: 'offset';
  readonly amount: number | null;
  readonly unit: TimeUnit;
  /** `ago` and `from-now` count from when it is said, `earlier` and `later` from what was told before. */
  readonly direction: 'ago' | 'from-now' | 'earlier' | 'later';
}

/** A named day; moveable ones are computed for the year. */
export interface HolidayMeaning {
  readonly kind: 'holiday';
  /** Key of the holiday table. */
  readonly name: string;
  readonly year: number | null;
  readonly which: Which;
}

/** A time of day and no date: "at 3 p.m." The clock stands in `TimeMention.timeOfDay`. */
export interface TimeOfDayMeaning {
  readonly kind: 'time-of-day';
}

/** How long; `amount` is null where it is vague ("several years"). Dates nothing. */
export interface DurationMeaning {
  readonly kind: 'duration';
  readonly amount: number | null;
  readonly unit: TimeUnit;
}

/** A place in a row of units: "its fifth year", "the third consecutive month". Dates nothing. */
export interface OrdinalMeaning {
  readonly kind: 'ordinal';
  readonly ordinal: number;
  readonly unit: TimeUnit;
}

/** What recurs; `value` is its TIMEX3 value, which needs no reference: `P1Y`, `XXXX-WXX-2`. */
export interface SetMeaning {
  readonly kind: 'set';
  readonly value: string;
}

/** Past, present or future without a date: "recently", "now", "soon". */
export interface VagueMeaning {
  readonly kind: 'vague';
  readonly points: 'past' | 'present' | 'future';
}
