import type { ColumnActor } from '#lib/domain/event-columns.ts';
import type { EventIndex } from './scale-index.ts';

/** In which order lanes stand: by their first event, by how many they have, by side and then by how many, by name. */
export const LANE_ORDERINGS = ['frequency', 'first', 'side', 'name'] as const;
export type LaneOrdering = (typeof LANE_ORDERINGS)[number];

export interface LaneChoice {
  readonly ordering: LaneOrdering;
  /** Lanes that stand first, whatever the order. */
  readonly pinned: readonly number[];
  /** Lanes that are not shown. */
  readonly hidden: ReadonlySet<number>;
  /** The only lanes to be shown; null for all. */
  readonly only: ReadonlySet<number> | null;
}

/**
 * Lanes to show, from the top. Those without events are left out; the lane of nobody stands last.
 *
 * @param actors of lanes 0 to the last but one
 * @param sides ids in display order
 */
export function orderLanes(
  { laneCount, laneFrom, undatedFrom, starts }: EventIndex,
  actors: readonly ColumnActor[],
  sides: readonly string[],
  { ordering, pinned, hidden, only }: LaneChoice
): readonly number[] {
  const countOf = (lane: number): number => between(laneFrom, lane) + between(undatedFrom, lane);
  const firstOf = (lane: number): number =>
    between(laneFrom, lane) > 0 ? (starts[laneFrom[lane] as number] as number) : Infinity;
  const sideOf = (lane: number): number => {
    const at = sides.indexOf(actors[lane]?.side ?? '');
    return at === -1 ? sides.length : at;
  };
  const nameOf = (lane: number): string => actors[lane]?.name ?? '';
  const byCount = (a: number, b: number): number => countOf(b) - countOf(a) || a - b;
  const compare = {
    first: (a: number, b: number) => compareNumbers(firstOf(a), firstOf(b)) || byCount(a, b),
    frequency: byCount,
    side: (a: number, b: number) => sideOf(a) - sideOf(b) || byCount(a, b),
    name: (a: number, b: number) => compareWords(nameOf(a), nameOf(b)) || a - b
  }[ordering];
  const isShown = (lane: number): boolean =>
    countOf(lane) > 0 && !hidden.has(lane) && (only === null || only.has(lane));
  const held = new Set(pinned);
  const nobody = laneCount - 1;
  const lanes = Array.from({ length: nobody }, (_, lane) => lane).filter(isShown);
  return [
    ...pinned.filter(isShown),
    ...lanes.filter((lane) => !held.has(lane)).sort(compare),
    ...(isShown(nobody) && !held.has(nobody) ? [nobody] : [])
  ];
}

/** Lanes whose names hold the words of a query, whatever their case, the busiest first. */
export function findLanes(
  { laneFrom }: EventIndex,
  actors: readonly ColumnActor[],
  query: string,
  most: number
): readonly number[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  return actors
    .flatMap(({ name }, lane) => {
      const lower = name.toLowerCase();
      return words.every((word) => lower.includes(word)) ? [lane] : [];
    })
    .sort((a, b) => between(laneFrom, b) - between(laneFrom, a) || a - b)
    .slice(0, most);
}

function between(from: Uint32Array, lane: number): number {
  return (from[lane + 1] as number) - (from[lane] as number);
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By code points: the same on every machine. */
function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
