/** Positions in ascending numbers, by halving. */

/** First position in `[from, to)` whose value is not below `value`; `to` where all are. */
export function firstNotBelow(
  values: Float64Array,
  from: number,
  to: number,
  value: number
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
