/**
 * Up to so many events in view a lane shows marks, above it density: the one threshold between the two. At
 * 1,150 px nearly every mark would share its place with others from about here on.
 */
export const MOST_MARKS = 240;

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
 * @param endOfEach as many, each after its start, in the order of `starts`
 * @param ends the same ends, ascending
 * @param widths `end - start` in the order of `ends`
 * @param into room for up to two knots an event, written from `at` on
 * @returns end of what was written
 */
export function writeMass(
  { starts, endOfEach, ends, widths }: MassInput,
  into: MassFunction,
  at: number
): number {
  const count = starts.length;
  let begun = 0;
  let ended = 0;
  let written = at;
  let slope = 0;
  let mass = 0;
  let last = 0;
  while (ended < count) {
    const nextStart = begun < count ? (starts[begun] as number) : Infinity;
    const now = Math.min(nextStart, ends[ended] as number);
    // Where nothing goes on the sum is whole: what rounding has left is dropped there.
    if (begun === ended) {
      slope = 0;
      mass = ended;
    } else mass += slope * (now - last);
    into.knotMs[written] = now;
    for (; begun < count && starts[begun] === now; begun += 1)
      slope += 1 / ((endOfEach[begun] as number) - now);
    for (; ended < count && ends[ended] === now; ended += 1) slope -= 1 / (widths[ended] as number);
    if (begun === ended) {
      slope = 0;
      mass = ended;
    }
    into.knotMass[written] = mass;
    written += 1;
    last = now;
  }
  return written;
}

interface MassInput {
  readonly starts: Float64Array;
  readonly endOfEach: Float64Array;
  readonly ends: Float64Array;
  readonly widths: Float64Array;
}

/** Where to look for a knot: for each of equal parts of a lane's time the first knot that is not before it. */
export interface KnotGrid {
  /** First place of each lane in `grid`; it has one more than parts. */
  readonly gridFrom: Uint32Array;
  readonly grid: Uint32Array;
}

const KNOTS_A_PART = 16;

/** A grid over the knots of lanes; `knotFrom` says where each lane's begin, and where the last end. */
export function gridOf(knotMs: Float64Array, knotFrom: Uint32Array): KnotGrid {
  const lanes = knotFrom.length - 1;
  const gridFrom = new Uint32Array(lanes + 1);
  for (let lane = 0; lane < lanes; lane += 1) {
    const knots = (knotFrom[lane + 1] as number) - (knotFrom[lane] as number);
    gridFrom[lane + 1] = (gridFrom[lane] as number) + Math.ceil(knots / KNOTS_A_PART) + 1;
  }
  const grid = new Uint32Array(gridFrom[lanes] as number);
  for (let lane = 0; lane < lanes; lane += 1) {
    const [from, to] = [knotFrom[lane] as number, knotFrom[lane + 1] as number];
    const [first, last] = [gridFrom[lane] as number, (gridFrom[lane + 1] as number) - 1];
    const perMs = partsPerMs(knotMs, from, to, last - first);
    let next = first;
    for (let knot = from; knot < to; knot += 1) {
      const part = Math.floor(((knotMs[knot] as number) - (knotMs[from] as number)) * perMs);
      for (; next <= first + part && next < last; next += 1) grid[next] = knot;
    }
    for (; next <= last; next += 1) grid[next] = to;
  }
  return { gridFrom, grid };
}

function partsPerMs(knotMs: Float64Array, from: number, to: number, parts: number): number {
  return to - from < 2 ? 0 : parts / ((knotMs[to - 1] as number) - (knotMs[from] as number));
}

/**
 * Mass of a lane between neighbouring edges, into `into`.
 *
 * @param edges ascending, ms UTC; one more than there are places in `into`
 * @returns the greatest mass between two edges
 */
export function massBetween(
  { knotMs, knotMass, knotFrom, grid, gridFrom }: LaneMass,
  lane: number,
  edges: Float64Array,
  into: Float64Array
): number {
  const [from, to] = [knotFrom[lane] as number, knotFrom[lane + 1] as number];
  if (from === to) return 0;
  const first = gridFrom[lane] as number;
  const parts = (gridFrom[lane + 1] as number) - 1 - first;
  const [begin, end] = [knotMs[from] as number, knotMs[to - 1] as number];
  const total = knotMass[to - 1] as number;
  const perMs = partsPerMs(knotMs, from, to, parts);
  let most = 0;
  let before = 0;
  for (let at = 0; at < edges.length; at += 1) {
    const edge = edges[at] as number;
    let mass = 0;
    if (edge > end) mass = total;
    else if (edge > begin) {
      const part = first + Math.min(parts - 1, Math.floor((edge - begin) * perMs));
      let low = grid[part] as number;
      let high = Math.min(to - 1, part === first + parts - 1 ? to - 1 : (grid[part + 1] as number));
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((knotMs[middle] as number) < edge) low = middle + 1;
        else high = middle;
      }
      const a = knotMs[low - 1] as number;
      const b = knotMs[low] as number;
      const under = knotMass[low - 1] as number;
      mass = under + (((knotMass[low] as number) - under) * (edge - a)) / (b - a);
    }
    if (at > 0) {
      const here = mass - before;
      into[at - 1] = here;
      if (here > most) most = here;
    }
    before = mass;
  }
  return most;
}

/** Mass functions of all lanes, with the way to their knots. */
type LaneMass = MassFunction & KnotGrid & { readonly knotFrom: Uint32Array };
