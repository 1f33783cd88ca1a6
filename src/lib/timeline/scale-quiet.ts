const DAY_MS = 86_400_000;
/** A quiet week in a busy month stays open. */
const FLOOR_MS = 7 * DAY_MS;
/** Each fold takes a third of what is left, so that no story has more of them. */
const MOST = 48;
/** A gap is folded if it exceeds this share of what is still unfolded. */
const SHARE = 1 / 3;

/**
 * The widest stretches of time in which nothing goes on, wider than a week: from, to, from, to …, widest
 * first, at most 48. O(n log n): begins and ends are sorted apart, and time is quiet where as many have
 * ended as have begun.
 *
 * @param starts ms UTC, in any order
 * @param ends as many, in any order, each greater than its start
 */
export function quietStretches(starts: Float64Array, ends: Float64Array): Float64Array {
  const begins = starts.slice().sort();
  const closes = ends.slice().sort();
  const widthAfter = (at: number): number => (begins[at + 1] as number) - (closes[at] as number);
  const places: number[] = [];
  for (let at = 0; at + 1 < begins.length; at += 1) if (widthAfter(at) > FLOOR_MS) places.push(at);
  const least = Float64Array.from(places, widthAfter).sort().at(-MOST) ?? 0;
  const found = places.flatMap((at): Quiet[] =>
    widthAfter(at) < least ? [] : [{ from: closes[at] as number, to: begins[at + 1] as number }]
  );
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  return Float64Array.from(found.slice(0, MOST).flatMap(({ from, to }) => [from, to]));
}

/** A stretch of folded time, half-open, ms UTC. */
export interface Quiet {
  readonly from: number;
  readonly to: number;
}

/**
 * Which of the quiet stretches fold: largest first, as long as one exceeds a third of what is still
 * unfolded. Depends on the data alone, so that zooming folds and unfolds nothing.
 *
 * @param quiet as `quietStretches` gives them
 * @param spanMs from the first start to the last end
 * @param opened `from` of each that the reader has opened
 * @returns in order of time
 */
export function chooseFolds(
  quiet: Float64Array,
  spanMs: number,
  opened: readonly number[] = []
): readonly Quiet[] {
  const folds: Quiet[] = [];
  let unfolded = spanMs;
  for (let at = 0; at < quiet.length; at += 2) {
    const [from, to] = [quiet[at] as number, quiet[at + 1] as number];
    if (to - from <= unfolded * SHARE) break;
    folds.push({ from, to });
    unfolded -= to - from;
  }
  return folds.filter(({ from }) => !opened.includes(from)).toSorted((a, b) => a.from - b.from);
}
