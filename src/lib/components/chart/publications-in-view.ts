import { m } from '#lib/messages/compiled/messages.js';
import { shownEnds } from '#lib/timeline/head-labels.ts';
import type { Box } from '#lib/timeline/label-room.ts';
import { measureText } from '#lib/timeline/text-width.ts';

const SIZE_PX = 12;
/** From the rule to the end of its label. */
const GAP_PX = 8;

/** A rule in view: where it stands, and its label, null where there is no room for it; px of the plot. */
export interface PublicationInView {
  readonly day: number;
  readonly x: number;
  readonly label: Box | null;
}

/** The rules of publication that the plot shows; each at the end of its day. */
export function publicationsInView(
  days: readonly number[],
  xOf: (day: number) => number,
  width: number
): readonly PublicationInView[] {
  const rules = days
    .map((day) => ({ day, x: xOf(day + 1) }))
    .filter(({ x }) => x >= 0 && x <= width + 1)
    .toSorted((a, b) => a.x - b.x);
  const wide = measureText(m.published(), 'sans', SIZE_PX);
  const shown = shownEnds(
    rules.map(({ x }) => x - GAP_PX),
    wide
  );
  return rules.map(({ day, x }, at) => {
    const end = x - GAP_PX;
    return { day, x, label: shown[at] === true ? [end - wide, end] : null };
  });
}
