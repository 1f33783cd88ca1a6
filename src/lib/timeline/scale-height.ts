/**
 * Height of a column of density, whole px: logarithmic, so that one event among thousands is still seen.
 * What holds any part of an event is at least 1 px high; nothing is 0.
 *
 * @param most the fullest column of all that share a scale
 */
export function barHeight(mass: number, most: number, roomPx: number): number {
  if (mass <= 0) return 0;
  return 1 + Math.round(((roomPx - 1) * Math.log1p(mass)) / Math.log1p(Math.max(1, most)));
}

/** Round numbers of events for the legend of a density, ascending: 1, 10, 100 … up to the fullest column. */
export function heightSteps(most: number): readonly number[] {
  const steps: number[] = [];
  for (let count = 1; count <= Math.max(1, most); count *= 10) steps.push(count);
  return steps;
}
