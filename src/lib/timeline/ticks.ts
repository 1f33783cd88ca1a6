import {
  beginnings,
  DAYS,
  months,
  roundYears,
  WEEKS,
  YEARS,
  type CalendarStep
} from './calendar-steps.ts';
import { civilDay } from '#lib/time/day-number.ts';
import {
  dayAndMonth,
  monthWord,
  shortYearWords,
  weekdayAndDay,
  yearWords
} from '#lib/time/point-words.ts';
import type { DrawnStretch, TimeScale } from './time-scale.ts';
import type { Measure } from './text-width.ts';

/** A line of the axis at the beginning of a unit of time; px of the content. */
export interface Tick {
  readonly day: number;
  readonly x: number;
  /** Null where the label has no room: the line stays, since a day without events keeps its tick. */
  readonly label: string | null;
  /** Label only, for a stretch in which no unit begins. */
  readonly line: boolean;
}

type UnitName = 'day' | 'week' | 'month' | 'year';

interface Unit {
  readonly name: UnitName;
  readonly step: CalendarStep;
  readonly days: number;
}

/** 2, 5, 10 and so on, up to a million million. */
const YEAR_COUNTS = [2, 5, 10].flatMap((count) =>
  Array.from({ length: 12 }, (_, power) => count * 10 ** power)
);

const UNITS: readonly Unit[] = [
  { name: 'day', step: DAYS, days: 1 },
  { name: 'week', step: WEEKS, days: 7 },
  ...[1, 3, 6].map((count) => ({
    name: 'month' as const,
    step: months(count),
    days: count * 30.4
  })),
  { name: 'year', step: YEARS, days: 365.25 },
  ...YEAR_COUNTS.toSorted((a, b) => a - b).map((count) => ({
    name: 'year' as const,
    step: roundYears(count),
    days: count * 365.25
  }))
];

const MIN_COLUMN_PX = 44;
const MIN_DAY_PX = 24;
const WIDE_GRAIN_PX = 500;
export const TICK_PX = 13;
const LABEL_INSET_PX = 8;
const GAP_PX = 10;
/** How much wider than measured a label may come out. */
const EDGE_PX = 2;

interface View {
  readonly from: number;
  readonly to: number;
}

/**
 * Ticks in view, left to right. The unit changes with each stretch's room; labels never meet, and none
 * leaves the view.
 *
 * @param columnPx least room for a unit wider than a day
 */
export function ticksOf(
  scale: TimeScale,
  view: View,
  measure: Measure,
  columnPx: number = MIN_COLUMN_PX
): readonly Tick[] {
  const ticks: Tick[] = [];
  let reach = -Infinity;
  let year: number | null = null;
  for (const stretch of scale.stretches) {
    if (stretch.kind === 'fold' || stretch.x1 <= view.from || stretch.x0 >= view.to) continue;
    const end = roomEnd(stretch, scale.stretches);
    let isFirst = true;
    const unit = unitFor(
      (stretch.x1 - stretch.x0) / (stretch.to - stretch.from),
      stretch.grainDays,
      columnPx
    );
    for (const { day, line } of daysIn(stretch, unit)) {
      const x = scale.toPx(day);
      const next = scale.toPx(unit.step.offset(day, 1));
      if ((line ? next : stretch.x1) < view.from || x > view.to) continue;
      const at = Math.max(x, view.from);
      const fits = (text: string): boolean => {
        const x1 = at + LABEL_INSET_PX + labelPx(text, measure);
        const limit = isFirst && at === x ? end : Math.min(end, line ? next : stretch.x1);
        return at + LABEL_INSET_PX >= reach + GAP_PX && x1 <= Math.min(limit, view.to - EDGE_PX);
      };
      const label = wordings(day, unit.name, year).find(fits) ?? null;
      if (label !== null) {
        reach = at + LABEL_INSET_PX + labelPx(label, measure);
        year = civilDay(day).year;
        isFirst = false;
      }
      if (x >= view.from || label !== null)
        ticks.push({ day, x: at, label, line: line && x >= view.from });
    }
  }
  return ticks;
}

/** Figures of the axis are all as wide as each other. */
function labelPx(text: string, measure: Measure): number {
  return measure(text.replace(/\d/gu, '0'), 'sans', TICK_PX);
}

/** Labels may run into the fold that follows, but not past it. */
function roomEnd(stretch: DrawnStretch, all: readonly DrawnStretch[]): number {
  const next = all[all.indexOf(stretch) + 1];
  return next === undefined ? stretch.x1 : next.kind === 'fold' ? (next.x0 + next.x1) / 2 : next.x1;
}

/** The finest unit with room; none finer than what is known there, until that itself is a whole view wide. */
function unitFor(pxPerDay: number, grainDays: number, columnPx: number): Unit {
  const floor = grainDays * pxPerDay > WIDE_GRAIN_PX ? 1 : grainDays * 0.9;
  const found = UNITS.find(
    (unit) =>
      unit.days >= floor && unit.days * pxPerDay >= (unit.name === 'day' ? MIN_DAY_PX : columnPx)
  );
  return found ?? (UNITS.at(-1) as Unit);
}

function daysIn(
  { from, to }: DrawnStretch,
  unit: Unit
): readonly { readonly day: number; readonly line: boolean }[] {
  const days = beginnings(unit.step, from, to).map((day) => ({ day, line: true }));
  return days[0]?.day === from ? days : [{ day: from, line: false }, ...days];
}

/** What a tick may be called, the fullest first. The year is said where it is not the one said before. */
function wordings(day: number, unit: UnitName, saidYear: number | null): readonly string[] {
  const { year, month } = civilDay(day);
  const years = yearWords(year);
  const monthName = monthWord(month);
  const isNew = year !== saidYear;
  switch (unit) {
    case 'year':
      return [years, shortYearWords(year)];
    case 'month':
      if (!isNew) return [monthName];
      // A year that nobody has said yet may stand for its first month; else no month after it could be read.
      return [`${monthName} ${years}`, ...(month === 1 ? [years] : [])];
    case 'week':
    case 'day': {
      const short = dayAndMonth(day);
      const long = weekdayAndDay(day);
      return isNew
        ? [`${long} ${years}`, `${short} ${years}`, `${monthName} ${years}`]
        : [long, short, String(civilDay(day).day)];
    }
  }
}
