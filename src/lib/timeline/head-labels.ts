import type { Box } from './label-room.ts';

const GAP_PX = 10;
/** A label that is moved aside still stands over the middle of what it names, by as much. */
const OVER_PX = 6;

/**
 * Which of the labels that end at these places are shown: from the left, each that keeps clear of the one before; px of
 * the content, in rising order.
 */
export function shownEnds(ends: readonly number[], width: number): readonly boolean[] {
  let reach = -Infinity;
  return ends.map((end) => {
    const isShown = end - width >= reach + GAP_PX;
    if (isShown) reach = end;
    return isShown;
  });
}

/**
 * Where the label over each fold stands: its middle, and which of its wordings, the first that fits. Centred over the
 * fold where it can be, else moved aside as far as it still stands over the fold's middle; null where nothing fits.
 *
 * @param folds from the left: the fold's middle and the widths of its label's wordings, the longest first; px
 * @param taken what stands in the same line already
 */
export function placeFoldLabels(
  folds: readonly { readonly middle: number; readonly widths: readonly number[] }[],
  taken: readonly Box[],
  width: number
): readonly ({ readonly x: number; readonly wording: number } | null)[] {
  let reach = -GAP_PX;
  return folds.map(({ middle, widths }) => {
    const before = taken.flatMap(([from, to]) => (from < middle ? [Math.min(to, middle)] : []));
    const after = taken.flatMap(([from]) => (from >= middle ? [from] : []));
    const low = Math.max(reach, ...before) + GAP_PX;
    const high = Math.min(width, ...after.map((from) => from - GAP_PX));
    for (const [wording, each] of widths.entries()) {
      const half = each / 2;
      const x = Math.min(Math.max(middle, low + half), high - half);
      if (x - half < low || Math.abs(x - middle) > half - OVER_PX) continue;
      reach = x + half;
      return { x, wording };
    }
    return null;
  });
}
