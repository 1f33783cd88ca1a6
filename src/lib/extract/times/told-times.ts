import type { Precision } from '#lib/domain/date.ts';
import { civilDay } from '#lib/time/day-number.ts';
import { isWholeUnit } from '#lib/time/edtf-write.ts';
import { gather } from '../gather.ts';
import type { DayShiftMeaning, UnitShiftMeaning } from './meaning.ts';
import type { ReferenceTime } from './reference-time.ts';
import type { ResolvedTime } from './resolved-time.ts';
import { tenseAround } from './tense.ts';
import type { TimeMention } from './time-mention.ts';

/** How far a told year reaches in news, in characters of the same paragraph. */
const REACH = 400;
/** How far “the following month” reaches back for what it follows, into the paragraph before too. */
const FAR_REACH = 800;
/** A text with so many dates of older years is a history, where a told year reaches on. */
const HISTORY = 6;
/** In a history, a year so far off is an aside that ends with its paragraph. */
const ASIDE_YEARS = 8;

interface Told {
  readonly start: number;
  readonly end: number;
  readonly reference: ReferenceTime & {
    readonly extent: { readonly from: number; readonly to: number };
  };
  readonly precision: Precision;
  readonly year: number;
}

/** Remembers what a text has told, so that what counts from it finds it. Filled in order of place. */
export class ToldTimes {
  readonly #text: string;
  readonly #published: string;
  readonly #isHistory: boolean;
  /** A history that hardly ever speaks of its own day; there, whatever is relative counts from the story. */
  readonly #isChronicle: boolean;
  readonly #publishedYear: number;
  readonly #publishedDay: number;
  #last: Told | null = null;
  /** The last quarter, which years are counted from across the days beside it. */
  #quarter: Told | null = null;
  /** The last day, to which “the day” goes back across the years and months beside it. */
  #day: Told | null = null;
  /** The last that is no aside. */
  #thread: Told | null = null;

  constructor(text: string, mentions: readonly TimeMention[], published: ReferenceTime) {
    this.#text = text;
    this.#publishedDay = published.extent.from;
    this.#publishedYear = civilDay(published.extent.from).year;
    const years = gather(mentions, ({ meaning }) =>
      meaning.kind === 'calendar' && meaning.year !== null ? [meaning.year] : []
    );
    const older = years.filter((year) => year < this.#publishedYear - 1).length;
    this.#published = published.edtf;
    this.#isHistory = older >= HISTORY && older * 2 > years.length;
    this.#isChronicle = this.#isHistory && mentions.filter(isOfToday).length * 8 < older;
  }

  /** The reference that a mention takes from what was told; null where it counts from publication. */
  referenceFor(mention: TimeMention): ReferenceTime | null {
    const told = this.#toldBefore(mention);
    if (told === null) return null;
    const { meaning } = mention;
    switch (meaning.kind) {
      case 'offset':
        if (meaning.direction === 'from-now') return this.#inChronicle(told);
        if (meaning.unit === 'year' && meaning.direction !== 'later') {
          const quarter = this.#quarterNear(mention);
          if (quarter !== null) return quarter.reference;
        }
        return meaning.direction === 'ago' ? this.#inChronicle(told) : told.reference;
      case 'past-unit':
      case 'holiday':
        return this.#inChronicle(told);
      case 'weekday':
        return told.precision === 'day' ? this.#inChronicle(told) : null;
      case 'day-shift':
        return meaning.from === 'here'
          ? this.#dayOfSpeech(meaning, mention)
          : this.#dayFor(meaning, told);
      case 'unit-shift':
        return this.#unitFor(mention, meaning, told);
      case 'time-of-day':
        return told.precision === 'day' && this.#isNear(mention, told) ? told.reference : null;
      case 'calendar':
        if (meaning.month === null && meaning.year === null) return this.#monthNear(mention, told);
        if (meaning.which === 'told') return told.reference;
        return isYearless(meaning) && this.#isOlder(mention, told) ? told.reference : null;
      case 'part-of-year':
        if (meaning.which === 'told') return told.reference;
        return isYearless(meaning) && this.#isOlder(mention, told) ? told.reference : null;
      case 'week-of':
        return isYearless(meaning.date) && this.#isOlder(mention, told) ? told.reference : null;
      default:
        return null;
    }
  }

  #unitFor(mention: TimeMention, meaning: UnitShiftMeaning, told: Told): ReferenceTime | null {
    if (meaning.from === 'here') return this.#inChronicle(told);
    if (meaning.shift > 0 && tenseAround(this.#text, mention) === 'future') {
      return this.#inChronicle(told);
    }
    if (this.#isHistory || this.#isNear(mention, told)) return told.reference;
    const last = this.#last;
    const isReached = last !== null && mention.start - last.end <= FAR_REACH;
    return meaning.from === 'told' && isReached ? last.reference : null;
  }

  note(mention: TimeMention, { date }: ResolvedTime): void {
    if (date === null || date.extent.from === null || date.extent.to === null) return;
    if (isLookBack(mention) || (!this.#isHistory && this.#describes(mention))) return;
    if (this.#isChronicle && date.trace.some(({ reference }) => reference === this.#published))
      return;
    if (date.precision === 'decade' || date.precision === 'century') return;
    const extent = { from: date.extent.from, to: date.extent.to };
    this.#last = {
      start: mention.start,
      end: mention.end,
      reference: { extent, edtf: date.edtf, kind: 'event' },
      precision: date.precision,
      year: civilDay(extent.from).year
    };
    if (isWholeUnit(extent, 'quarter')) this.#quarter = this.#last;
    if (date.precision === 'day') this.#day = this.#last;
    const thread = this.#thread;
    if (
      thread === null ||
      Math.abs(thread.year - this.#last.year) <= ASIDE_YEARS ||
      this.#opensParagraph(mention)
    ) {
      this.#thread = this.#last;
    }
  }

  #toldBefore(mention: TimeMention): Told | null {
    const last = this.#last;
    return last === null || this.#isNear(mention, last) ? last : this.#thread;
  }

  #isOlder(mention: TimeMention, told: Told): boolean {
    if (told.year >= this.#publishedYear) return false;
    if (this.#isHistory) return true;
    const isDated = told.precision === 'day' || told.precision === 'month';
    return isDated && this.#isNear(mention, told) && tenseAround(this.#text, mention) !== 'future';
  }

  /** Who says “today” of news of the days before spoke on the day that the text told last. */
  #dayOfSpeech({ days }: DayShiftMeaning, { start }: TimeMention): ReferenceTime | null {
    const day = this.#day;
    if (day === null || days !== 0) return null;
    if (!opensQuote(this.#text, start)) return null;
    const ago = this.#publishedDay - day.reference.extent.from;
    return ago > 0 && ago < 7 ? day.reference : null;
  }

  #dayFor({ from, days }: DayShiftMeaning, told: Told): ReferenceTime | null {
    if (told.precision === 'day') return told.reference;
    if (told.precision === 'month' && from === 'told' && days === 0) return told.reference;
    return from === 'either' && !this.#isHistory ? (this.#day?.reference ?? null) : null;
  }

  #inChronicle(told: Told): ReferenceTime | null {
    return this.#isChronicle ? told.reference : null;
  }

  /** A month, or a day of it, that "the 15th" is of. */
  #monthNear(mention: TimeMention, told: Told): ReferenceTime | null {
    const isOfMonth = told.precision === 'day' || told.precision === 'month';
    return isOfMonth && this.#isNear(mention, told) ? told.reference : null;
  }

  #quarterNear(mention: TimeMention): Told | null {
    const quarter = this.#quarter;
    return quarter !== null && mention.start - quarter.end <= REACH ? quarter : null;
  }

  #isNear(mention: TimeMention, told: Told): boolean {
    if (mention.start - told.end > REACH) return false;
    return !/\n\s*\n/.test(this.#text.slice(told.end, mention.start));
  }

  /** "Charged in the Dec. 21, 1988, bombing": which one is meant, and no day that the story has come to. */
  #describes({ start, end, meaning }: TimeMention): boolean {
    if (meaning.kind !== 'calendar' || meaning.year === null) return false;
    const before = this.#text.slice(Math.max(0, start - 6), start);
    return (
      /(?:\bthe|\ban?|['’]s)\s$/i.test(before) &&
      /^,?\s[a-z]{4}/.test(this.#text.slice(end, end + 8))
    );
  }

  /** Years in headings and first words open a new thread. */
  #opensParagraph(mention: TimeMention): boolean {
    return /(?:^|\n)[^.\n]{0,24}$/.test(
      this.#text.slice(Math.max(0, mention.start - 26), mention.start)
    );
  }
}

/** Whether a place in a text stands in a quotation that opens not far before it, in the same paragraph. */
function opensQuote(text: string, place: number): boolean {
  const near = text.slice(Math.max(0, place - REACH), place);
  const paragraph = near.slice(near.lastIndexOf('\n') + 1);
  if (paragraph.includes('“')) return paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”');
  return paragraph.length < REACH && paragraph.split('"').length % 2 === 0;
}

/** What is only compared with ("a year earlier") does not move the story back. */
function isLookBack({ meaning }: TimeMention): boolean {
  return (
    (meaning.kind === 'offset' && meaning.direction !== 'later' && meaning.unit === 'year') ||
    (meaning.kind === 'unit-shift' && meaning.shift < -1)
  );
}

/** Weekdays, "yesterday" and "last week": what a text of the day is full of, and a history is not. */
function isOfToday({ meaning }: TimeMention): boolean {
  if (meaning.kind === 'weekday') return true;
  return (meaning.kind === 'day-shift' || meaning.kind === 'unit-shift') && meaning.from === 'here';
}

function isYearless(meaning: {
  year: number | null;
  yearShift: number | null;
  which: string;
}): boolean {
  return meaning.year === null && meaning.yearShift === null && meaning.which === 'bare';
}
