import type { EventDate } from '#lib/domain/date.ts';
import type { TimelineEvent } from '#lib/domain/event.ts';

/**
 * A stretch of the time axis in whole days, half-open `[from, to)`:
 * - `live`: holds dates of events; `columns` is how much room it asks for, in day columns;
 * - `fold`: quiet time, drawn as a torn break;
 * - `open`: quiet time that the reader has unfolded.
 */
export interface Stretch {
  readonly kind: 'live' | 'fold' | 'open';
  readonly from: number;
  readonly to: number;
  readonly columns: number;
  /** Days in the finest unit that dates it: 365 for years of which nothing finer is known. */
  readonly grainDays: number;
}

interface Block {
  readonly from: number;
  readonly to: number;
  /** Width in units of its own precision: a year that is only known as a year counts one. */
  readonly units: number;
}

/** A quiet week in a busy month stays open. */
const FOLD_FLOOR_DAYS = 7;
/** A gap is folded if it exceeds this share of what is still unfolded. */
const FOLD_SHARE = 1 / 3;
/** Wider bounds than these hold one day somewhere; only their ends keep time from folding. */
const WIDE_BOUNDS_DAYS = 14;
const OPENED_COLUMNS = 2;
const COARSE_DAYS = 20;

/**
 * Cuts time into stretches without gaps between them, from the first date to the last. Largest gaps first;
 * one is folded only if it exceeds a third of what is still unfolded, and never at or under the floor.
 *
 * @param events in any order
 * @param published days of publication; they are on the axis too
 * @param opened `from` of each fold that the reader has opened
 * @returns in order of time; at least one `live` stretch. Empty without events and publications.
 */
export function foldTime(
  events: readonly TimelineEvent[],
  published: readonly number[],
  opened: readonly number[] = []
): readonly Stretch[] {
  const dates = events.map((event) => event.date);
  const blocks = [
    ...dates.flatMap(blocksOf),
    ...published.map((day) => ({ from: day, to: day + 1, units: 1 }))
  ].toSorted((a, b) => a.from - b.from || a.to - b.to);
  const dated = withRoomForFades(merge(blocks), dates);
  const folded = foldedGaps(dated);
  return islands(dated, folded).flatMap((block, index, all): Stretch[] => {
    const { from, to } = block;
    const grainDays = (to - from) / block.units;
    const here: Stretch = { kind: 'live', from, to, columns: columnsOf(block, dates), grainDays };
    const next = all[index + 1];
    if (next === undefined || next.from === block.to) return [here];
    const gap = { from: block.to, to: next.from };
    return opened.includes(gap.from)
      ? [here, { kind: 'open', ...gap, columns: OPENED_COLUMNS, grainDays: 1 }]
      : [here, { kind: 'fold', ...gap, columns: 0, grainDays: 1 }];
  });
}

/** The days that a date keeps from folding. */
function blocksOf({ extent, form, precision }: EventDate): readonly Block[] {
  const { from, to } = extent;
  if (from === null && to === null) return [];
  if (from === null || to === null) {
    const day = from ?? (to as number) - 1;
    return [{ from: day, to: day + 1, units: 1 }];
  }
  if (form === 'unit') return [{ from, to, units: precision === 'day' ? to - from : 1 }];
  if (to - from <= WIDE_BOUNDS_DAYS) return [{ from, to, units: to - from }];
  return [
    { from, to: from + 1, units: 1 },
    { from: to - 1, to, units: 1 }
  ];
}

/** Blocks that overlap or touch become one. */
function merge(sorted: readonly Block[]): readonly Block[] {
  const merged: Block[] = [];
  for (const block of sorted) {
    const last = merged.at(-1);
    if (
      last === undefined ||
      block.from > last.to ||
      (isCoarse(last) !== isCoarse(block) && block.from === last.to)
    )
      merged.push(block);
    else merged[merged.length - 1] = join(last, block);
  }
  return merged;
}

function join(a: Block, b: Block): Block {
  const [from, to] = [a.from, Math.max(a.to, b.to)];
  const isRepeated = b.to <= a.to && isCoarse(a) && isCoarse(b);
  const units = isRepeated
    ? Math.max(a.units, b.units)
    : a.units + b.units + Math.max(0, b.from - a.to);
  return { from, to, units: Math.min(units, to - from) };
}

/** Known only as a month, a year or wider. */
function isCoarse(block: Block): boolean {
  return (block.to - block.from) / block.units > COARSE_DAYS;
}

/** Blocks with the gaps between them that stay open; what is coarse keeps a width of its own. */
function islands(blocks: readonly Block[], folded: ReadonlySet<number>): readonly Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (last === undefined || folded.has(last.to)) found.push(block);
    else if (!isCoarse(last) && !isCoarse(block)) found[found.length - 1] = join(last, block);
    else {
      if (block.from > last.to)
        found.push({ from: last.to, to: block.from, units: block.from - last.to });
      found.push(block);
    }
  }
  return found;
}

/** What has no lower bound fades in from the left of its last day: one empty day makes room for it. */
function withRoomForFades(blocks: readonly Block[], dates: readonly EventDate[]): readonly Block[] {
  const ends = dates.flatMap(({ extent }) =>
    extent.from === null && extent.to !== null ? [extent.to] : []
  );
  return blocks.map((block, index) => {
    const before = blocks[index - 1];
    const needed = ends.some((end) => block.from < end && end <= block.to);
    const free = before === undefined || block.from - before.to > 1;
    return needed && free ? { ...block, from: block.from - 1, units: block.units + 1 } : block;
  });
}

/** `from` of each gap to fold. */
function foldedGaps(live: readonly Block[]): ReadonlySet<number> {
  const gaps = live.slice(1).map((block, index) => ({
    from: (live[index] as Block).to,
    days: block.from - (live[index] as Block).to
  }));
  let unfolded = live.reduce((sum, block) => sum + block.units, 0);
  unfolded += gaps.reduce((sum, gap) => sum + gap.days, 0);
  const folded = new Set<number>();
  for (const gap of gaps.toSorted((a, b) => b.days - a.days || a.from - b.from)) {
    if (gap.days <= FOLD_FLOOR_DAYS || gap.days <= unfolded * FOLD_SHARE) break;
    folded.add(gap.from);
    unfolded -= gap.days;
  }
  return folded;
}

/** Room by what there is to show: its units of time, but no more than its different dates can fill. */
function columnsOf(block: Block, dates: readonly EventDate[]): number {
  const different = new Set(
    dates.flatMap(({ extent }) => {
      const day = extent.from ?? (extent.to ?? 1) - 1;
      return day >= block.from && day < block.to
        ? [`${String(extent.from)} ${String(extent.to)}`]
        : [];
    })
  );
  return Math.max(0.8, Math.min(block.units, 0.4 + 0.8 * different.size));
}
