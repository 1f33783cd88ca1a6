import type { ScaleMark } from './scale-marks.ts';
import type { Measure } from './text-width.ts';

/** Words beside a mark: px from the left edge of the view, and the baseline. */
export interface ScaleLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const LABEL_PX = 13;
const FROM_GLYPH_PX = 13;
const TO_NEXT_PX = 28;
/** Less than this tells nothing. */
const LEAST_PX = 72;

/** Titles beside the marks that stand alone, cut to the room before the next mark. */
export function labelsOf(
  marks: readonly ScaleMark[],
  { y, widthPx }: { readonly y: number; readonly widthPx: number },
  titleOf: (row: number) => string,
  measure: Measure
): ScaleLabel[] {
  return marks.flatMap(({ x, rows }, at) => {
    const next = marks[at + 1]?.x;
    const room = (next === undefined ? widthPx : next - TO_NEXT_PX) - x - FROM_GLYPH_PX;
    if (rows.length > 1 || room < LEAST_PX) return [];
    const text = cut(titleOf(rows[0] as number), room, measure);
    return text === '' ? [] : [{ text, x: x + FROM_GLYPH_PX, y: y + 4.5 }];
  });
}

/** As many characters as fit, with an ellipsis where some do not. */
function cut(text: string, room: number, measure: Measure): string {
  if (measure(text, 'sans', LABEL_PX) <= room) return text;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (measure(`${text.slice(0, middle)}…`, 'sans', LABEL_PX) <= room) low = middle;
    else high = middle - 1;
  }
  const kept = text.slice(0, low).trimEnd();
  return kept === '' ? '' : `${kept}…`;
}
