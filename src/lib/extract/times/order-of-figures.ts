import { gather } from '../gather.ts';
import { calendarMeaning } from './calendar-meaning.ts';
import type { FiguresMeaning } from './meaning.ts';
import type { TimeMention } from './time-mention.ts';

/**
 * Decides whether "6/2/2026" is 2 June or 6 February, where the same text shows its habit: in a date in
 * figures that has only one reading, else in dates with the month's name. Where it shows none, or both, such
 * a date stays undecided.
 */
export function withOrderOfFigures(mentions: readonly TimeMention[]): readonly TimeMention[] {
  if (!mentions.some(({ meaning }) => meaning.kind === 'figures')) return mentions;
  const order = habitOf(gather(mentions, inFigures)) ?? habitOf(gather(mentions, inWords));
  if (order === null) return mentions;
  return mentions.map((mention) =>
    mention.meaning.kind === 'figures'
      ? { ...mention, meaning: readFigures(mention.meaning, order) }
      : mention
  );
}

type Order = 'day-first' | 'month-first';

function readFigures({ first, second, year }: FiguresMeaning, order: Order) {
  return order === 'day-first'
    ? calendarMeaning({ year, month: second, day: first })
    : calendarMeaning({ year, month: first, day: second });
}

function habitOf(orders: readonly Order[]): Order | null {
  const [order] = orders;
  return order !== undefined && orders.every((other) => other === order) ? order : null;
}

const FIGURES = /^(\d{1,2})\/(\d{1,2})\//;
const DAY_THEN_MONTH = /\d(?:st|nd|rd|th)?(?: of)?[ -][A-Z][a-z]/;
const MONTH_THEN_DAY = /[A-Z][a-z]+\.? \d{1,2}(?!\d)/;

function inFigures({ exact, meaning }: TimeMention): Order[] {
  const figures = FIGURES.exec(exact);
  if (figures === null || meaning.kind !== 'calendar') return [];
  return [Number(figures[1]) > 12 ? 'day-first' : 'month-first'];
}

function inWords({ exact, meaning }: TimeMention): Order[] {
  if (meaning.kind !== 'calendar' || meaning.month === null || meaning.day === null) return [];
  if (DAY_THEN_MONTH.test(exact)) return ['day-first'];
  return MONTH_THEN_DAY.test(exact) ? ['month-first'] : [];
}
