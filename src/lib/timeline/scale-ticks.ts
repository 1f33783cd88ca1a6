import { UTC_CLOCK, type ZoneClock } from '#lib/time/clock.ts';
import type { ScaleAxis } from './scale-axis.ts';
import { msOf, pxOf, type Window } from './scale-window.ts';
import type { Measure } from './text-width.ts';
import { ticksOf, TICK_PX, type Tick } from './ticks.ts';
import type { DrawnStretch } from './time-scale.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** Steps within a day, finest first. */
const CLOCK_MS = [1, 2, 5, 10, 15, 30].map((count) => count * MINUTE_MS);
CLOCK_MS.push(...[1, 2, 3, 6, 12].map((count) => count * HOUR_MS));
const CLOCK_PX = 64;
/** From this width on a day is divided. */
const DAY_PX = 2.4 * CLOCK_PX;

/** Ticks of a window, from minutes to centuries, by a zone's clock; px from the left edge of the view. */
export function scaleTicks(
  axis: ScaleAxis,
  window: Window,
  widthPx: number,
  measure: Measure,
  clock: ZoneClock = UTC_CLOCK
): readonly Tick[] {
  const view = { from: msOf(axis, window, widthPx, 0), to: msOf(axis, window, widthPx, widthPx) };
  const pieces = livePieces(axis, view);
  const toPx = (day: number): number => pxOf(axis, window, widthPx, clock.toInstant(day * DAY_MS));
  const local = { from: clock.toLocal(view.from), to: clock.toLocal(view.to) };
  const inDay =
    pieces.length === 1 ? clockTicks({ view, local, clock }, toPx, widthPx, measure) : null;
  if (inDay !== null) return inDay;
  const stretches = pieces.map(({ from, to, isFold }): DrawnStretch => ({
    kind: isFold ? 'fold' : 'live',
    from: Math.floor(clock.toLocal(from) / DAY_MS),
    to: Math.ceil(clock.toLocal(to) / DAY_MS),
    columns: 1,
    grainDays: 1,
    x0: pxOf(axis, window, widthPx, from),
    x1: pxOf(axis, window, widthPx, to)
  }));
  const ticksWith = (drawn: readonly DrawnStretch[]): readonly Tick[] =>
    ticksOf(
      { days: [], xs: [], toPx, toDay: () => 0, stretches: drawn },
      { from: 0, to: widthPx },
      measure,
      CLOCK_PX
    );
  const ticks = ticksWith(stretches);
  // The name of what is nearly out of view must not take the place of the next.
  const [first, second] = ticks;
  const isCut = first?.line === false && second?.label === null && second.x < CLOCK_PX;
  const [cut, ...others] = stretches;
  return isCut && cut !== undefined
    ? ticksWith([{ ...cut, from: second.day, x0: second.x }, ...others])
    : ticks;
}

/** Whether a view, its ends in ms UTC, has hours or minutes on its axis. */
export function hasClock(
  view: { readonly from: number; readonly to: number },
  widthPx: number
): boolean {
  return (widthPx / (view.to - view.from)) * DAY_MS >= DAY_PX;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly isFold: boolean;
}

/** The view cut at its folds. */
function livePieces({ folds }: ScaleAxis, view: { from: number; to: number }): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = view.from;
  for (const fold of folds) {
    if (fold.to <= view.from || fold.from >= view.to) continue;
    if (fold.from > from) pieces.push({ from, to: fold.from, isFold: false });
    pieces.push({ ...fold, isFold: true });
    from = fold.to;
  }
  if (from < view.to) pieces.push({ from, to: view.to, isFold: false });
  return pieces;
}

interface ClockView {
  /** What is in view: instants, and what the clock shows at them; ms. */
  readonly view: { readonly from: number; readonly to: number };
  readonly local: { readonly from: number; readonly to: number };
  readonly clock: ZoneClock;
}

/** Hours and minutes, where a day has room for them; a new day says its date. Null where it has not. */
function clockTicks(
  { view, local, clock }: ClockView,
  toPx: (day: number) => number,
  widthPx: number,
  measure: Measure
): readonly Tick[] | null {
  const pxPerMs = widthPx / (view.to - view.from);
  if (!hasClock(view, widthPx)) return null;
  const step = CLOCK_MS.find((ms) => ms * pxPerMs >= CLOCK_PX) ?? 12 * HOUR_MS;
  const ticks: Tick[] = [];
  const days = dayTicks(local, toPx, widthPx, measure);
  for (let ms = Math.ceil(local.from / step) * step; ms <= local.to; ms += step) {
    // What the clock never shows, where summer time begins, has no tick.
    if (clock.toLocal(clock.toInstant(ms)) !== ms) continue;
    const isMidnight = ms % DAY_MS === 0;
    const label = isMidnight ? null : clockWords(((ms % DAY_MS) + DAY_MS) % DAY_MS);
    const x = toPx(ms / DAY_MS);
    const ends = x + 8 + (label === null ? 0 : measure(label, 'sans', TICK_PX));
    const isFree = !days.some(
      (day) =>
        day.label !== null && x < day.x + 18 + measure(day.label, 'sans', TICK_PX) && ends > day.x
    );
    if (!isMidnight)
      ticks.push({
        day: ms / DAY_MS,
        x,
        label: isFree && ends < widthPx ? label : null,
        line: true
      });
  }
  return [...days, ...ticks].toSorted((a, b) => a.x - b.x);
}

function dayTicks(
  view: { readonly from: number; readonly to: number },
  toPx: (day: number) => number,
  widthPx: number,
  measure: Measure
): readonly Tick[] {
  const [from, to] = [Math.floor(view.from / DAY_MS), Math.ceil(view.to / DAY_MS)];
  const stretch = { kind: 'live', columns: 1, grainDays: 1, x0: toPx(from), x1: toPx(to) } as const;
  const scale = { days: [], xs: [], toPx, toDay: () => 0, stretches: [{ ...stretch, from, to }] };
  return ticksOf(scale, { from: 0, to: widthPx }, measure);
}

function clockWords(msOfDay: number): string {
  const minutes = Math.round(msOfDay / MINUTE_MS);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
