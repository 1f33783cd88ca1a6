/** A text as the smallest hashes of its runs of words, ascending: enough to tell how much two texts have in common. */
export type TextSketch = readonly number[];

/** From this share of common runs on, two texts are nearly the same. */
export const NEARLY_SAME = 0.7;

/**
 * Share of the runs of words that two texts have in common, 0 to 1, about (bottom-k sketches, Broder 1997:
 * of the smallest hashes of both, those that both have).
 */
export function likeness(a: TextSketch, b: TextSketch): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  const size = Math.max(a.length, b.length);
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, size);
  if (smallest.length === 0) return 0;
  return smallest.filter((hash) => inA.has(hash) && inB.has(hash)).length / smallest.length;
}
