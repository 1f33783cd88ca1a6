/** A vertical line in px: `y1 < y2`. */
export interface Segment {
  readonly y1: number;
  readonly y2: number;
}

/** A stretch of text in a row, px; `y` is its middle. */
export interface TextBox {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

const ASIDE_PX = 3;
/** Half a line of text with a little air. */
const HALF_LINE_PX = 10;
const MIN_PIECE_PX = 3;

/** The pieces of a vertical line at `x` that run beside texts and not under them, from the top. */
export function linkSegments(
  x: number,
  line: Segment,
  texts: readonly TextBox[]
): readonly Segment[] {
  const gaps = texts
    .filter(({ x0, x1 }) => x > x0 - ASIDE_PX && x < x1 + ASIDE_PX)
    .map(({ y }) => ({ y1: y - HALF_LINE_PX, y2: y + HALF_LINE_PX }))
    .filter((gap) => gap.y2 > line.y1 && gap.y1 < line.y2)
    .toSorted((a, b) => a.y1 - b.y1);
  const pieces: Segment[] = [];
  let from = line.y1;
  for (const gap of gaps) {
    pieces.push({ y1: from, y2: gap.y1 });
    from = Math.max(from, gap.y2);
  }
  pieces.push({ y1: from, y2: line.y2 });
  return pieces.filter(({ y1, y2 }) => y2 - y1 >= MIN_PIECE_PX);
}
