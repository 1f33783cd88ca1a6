import type { TimeUnit } from './meaning.ts';

/** A unit word with how many of the unit it stands for: "fortnight" is two weeks, "nights" are days. */
export interface UnitWord {
  readonly unit: TimeUnit;
  readonly times: number;
}

const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map(
  Object.entries({
    second: { unit: 'second', times: 1 },
    sec: { unit: 'second', times: 1 },
    minute: { unit: 'minute', times: 1 },
    min: { unit: 'minute', times: 1 },
    hour: { unit: 'hour', times: 1 },
    hr: { unit: 'hour', times: 1 },
    day: { unit: 'day', times: 1 },
    night: { unit: 'day', times: 1 },
    week: { unit: 'week', times: 1 },
    weekend: { unit: 'weekend', times: 1 },
    fortnight: { unit: 'week', times: 2 },
    month: { unit: 'month', times: 1 },
    quarter: { unit: 'quarter', times: 1 },
    half: { unit: 'half', times: 1 },
    year: { unit: 'year', times: 1 },
    yr: { unit: 'year', times: 1 },
    decade: { unit: 'decade', times: 1 },
    century: { unit: 'century', times: 1 },
    centurie: { unit: 'century', times: 1 }
  } satisfies Record<string, UnitWord>)
);

/** The unit that a word names, singular or plural; throws on a word that the unit pattern does not let through. */
export function unitOf(word: string): UnitWord {
  const found = UNIT_WORDS.get(word.toLowerCase().replace(/s$/, ''));
  if (found === undefined) throw new Error(`unitOf: wanted a unit word, got “${word}”`);
  return found;
}

const DURATION_LETTERS: Readonly<
  Record<TimeUnit, readonly [prefix: string, letter: string, times: number]>
> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  weekend: ['P', 'WE', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  half: ['P', 'M', 6],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100]
};

/** Half a unit in whole ones of the next smaller that ISO 8601 can add to it. */
const HALVES: Readonly<Partial<Record<TimeUnit, string>>> = {
  minute: '30S',
  hour: '30M',
  year: '6M'
};

/** TIMEX3 value of a duration: `P2W`, `PT3H`, `PXY` where the amount is vague; decades count as years. */
export function durationValue(amount: number | null, unit: TimeUnit): string {
  const [prefix, letter, times] = DURATION_LETTERS[unit];
  if (amount === null)
    return unit === 'decade' ? 'PXDE' : unit === 'century' ? 'PXCE' : `${prefix}X${letter}`;
  const whole = Math.floor(amount);
  const halves = HALVES[unit];
  if (halves !== undefined && amount - whole === 0.5)
    return whole === 0 ? `${prefix}${halves}` : `${prefix}${String(whole)}${letter}${halves}`;
  return `${prefix}${String(Math.round(amount * times * 100) / 100)}${letter}`;
}
