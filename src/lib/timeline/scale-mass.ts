import { gallopNotBelow } from './scale-search.ts';

/**
 * How many events fall before an instant, where each is spread evenly over the time that it may cover: a year
 * known only as a year weighs 1/365 on each of its days, and a meeting at 10:15 weighs 1 at 10:15.
 * The function is linear between knots, which are all starts and ends.
 */
export interface MassFunction {
  /** Ascending, ms UTC, no two the same. */
  readonly knotMs: Float64Array;
  /** Events before each knot; exactly whole wherever no event goes on. */
  readonly knotMass: Float64Array;
}

/**
 * Mass of the events of a lane.
 *
 * @param starts ascending
 * @param ends ascending, as many, each after its start
 * @param widths `end - start` in the order of `starts`, and in the order of `ends`
 * @param into room for up to two knots an event, written from `at` on
 * @returns end of what was written
 */
export function writeMass(
  { starts, ends, widths }: MassInput,
  into: MassFunction,
  at: number
): number {
  const count = starts.length;
  let [begun, ended, written] = [0, 0, at];
  let [slope, mass, last] = [0, 0, 0];
  while (ended < count) {
    const nextStart = begun < count ? (starts[begun] as number) : Infinity;
    const now = Math.min(nextStart, ends[ended] as number);
    // Where nothing goes on the sum is whole: what rounding has left is dropped there.
    if (begun === ended) [slope, mass] = [0, ended];
    else mass += slope * (now - last);
    into.knotMs[written] = now;
    for (; begun < count && starts[begun] === now; begun += 1)
      slope += 1 / (widths.byStart[begun] as number);
    for (; ended < count && ends[ended] === now; ended += 1)
      slope -= 1 / (widths.byEnd[ended] as number);
    if (begun === ended) [slope, mass] = [0, ended];
    into.knotMass[written] = mass;
    written += 1;
    last = now;
  }
  return written;
}

interface MassInput {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly widths: { readonly byStart: Float64Array; readonly byEnd: Float64Array };
}

/**
 * Mass between neighbouring edges, added to `into`: one walk along the knots `[from, to)`.
 *
 * @param edges ascending, ms UTC; one more than there are places in `into`
 * @returns the greatest mass between two edges
 */
export function massBetween(
  { knotMs, knotMass }: MassFunction,
  [from, to]: readonly [number, number],
  edges: Float64Array,
  into: Float64Array
): number {
  let most = 0;
  let knot = gallopNotBelow(knotMs, from, to, edges[0] as number);
  let before = massAt(knotMs, knotMass, [from, to], knot, edges[0] as number);
  for (let column = 0; column < into.length; column += 1) {
    const edge = edges[column + 1] as number;
    if (knot < to && (knotMs[knot] as number) < edge) knot = gallopNotBelow(knotMs, knot, to, edge);
    const mass = massAt(knotMs, knotMass, [from, to], knot, edge);
    const here = mass - before;
    into[column] = here;
    if (here > most) most = here;
    before = mass;
  }
  return most;
}

function massAt(
  knotMs: Float64Array,
  knotMass: Float64Array,
  [from, to]: readonly [number, number],
  knot: number,
  ms: number
): number {
  if (knot <= from) return 0;
  const low = knotMass[knot - 1] as number;
  if (knot >= to) return low;
  const [a, b] = [knotMs[knot - 1] as number, knotMs[knot] as number];
  return low + (((knotMass[knot] as number) - low) * (ms - a)) / (b - a);
}
