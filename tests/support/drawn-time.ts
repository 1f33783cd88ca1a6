// Time as the chart has drawn it: read from its folds, its lines and its rule of publication, and worked out
// between them by hand. Knows nothing of the chart's own scale, so that it can be held against it.

/** A day, at its beginning, and the px at which it is drawn. */
interface Anchor {
  readonly day: number;
  readonly x: number;
}

/** Folds are painted a little inside of the time that they leave out. */
const FOLD_INSET_PX = 4;

/** Where a day begins, px of the window; null inside a fold, and where too little of its time is in view. */
export type PxOfDay = (day: number) => number | null;

/** Reads the chart under an element. Throws if lines of one stretch of time do not lie evenly. */
export function readDrawnTime(root: ParentNode): PxOfDay {
  const folds = [...root.querySelectorAll<SVGElement>('.timeline .fold')].map((fold) => {
    const { left, right } = fold.getBoundingClientRect();
    return [
      { day: numberIn(fold, 'from'), x: left - FOLD_INSET_PX },
      { day: numberIn(fold, 'to'), x: right + FOLD_INSET_PX }
    ] as const;
  });
  const lines = [...root.querySelectorAll<SVGElement>('.timeline .axis [data-day]')].map(
    (line) => ({
      day: numberIn(line, 'day'),
      x: middleOf(line)
    })
  );
  const rules = [...root.querySelectorAll<SVGElement>('.timeline [data-published]')].map(
    (rule) => ({ day: numberIn(rule, 'published') + 1, x: middleOf(rule) })
  );
  const bounds = [-Infinity, ...folds.flatMap(([start, end]) => [start.day, end.day]), Infinity];
  const pieces = bounds.flatMap((from, at) => {
    if (at % 2 === 1) return [];
    const to = bounds[at + 1] ?? Infinity;
    const anchors = [...folds.flat(), ...lines, ...rules]
      .filter(({ day }) => day >= from && day <= to)
      .toSorted((a, b) => a.day - b.day);
    return [{ from, to, line: straightLine(anchors) }];
  });
  return (day) => pieces.find(({ from, to }) => day >= from && day <= to)?.line?.(day) ?? null;
}

function straightLine(anchors: readonly Anchor[]): ((day: number) => number) | null {
  const [a, b] = [anchors[0], anchors.at(-1)];
  if (a === undefined || b === undefined || a.day === b.day) return null;
  const pxOf = (day: number): number => a.x + ((day - a.day) * (b.x - a.x)) / (b.day - a.day);
  for (const { day, x } of anchors)
    if (Math.abs(pxOf(day) - x) > 1.5)
      throw new Error(`day ${String(day)} is drawn at ${String(x)}, not at ${String(pxOf(day))}`);
  return pxOf;
}

function numberIn(element: SVGElement, name: string): number {
  return Number(element.dataset[name]);
}

function middleOf(element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
}
