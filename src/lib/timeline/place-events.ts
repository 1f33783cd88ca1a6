import type { LanedEvent } from './lanes.ts';
import type { SizedEvent } from './size-events.ts';
import { END_PX, type TimeScale } from './time-scale.ts';

/**
 * How certain the date is, which is how its edge is drawn:
 * - `crisp`: a known day;
 * - `capsule`: a month, a year, a stretch, as wide as it really is;
 * - `soft`: one day somewhere within its bounds;
 * - `wavy`: approximate;
 */
export type Edge = 'crisp' | 'capsule' | 'soft' | 'wavy';

/** Which side has no bound that the text gives. */
export type OpenSide = 'none' | 'left' | 'right' | 'both';

/** An event with its place on the axis, in px of the content. */
export interface PlacedEvent extends SizedEvent {
  readonly edge: Edge;
  readonly open: OpenSide;
  /** Extent of the mark: of the days that it may cover, or of the glyph for a crisp day. `x0 < x1`. */
  readonly x0: number;
  readonly x1: number;
  /** Where the glyph stands; on anything wider than a day that is beside the label, no point in time. */
  readonly glyphX: number;
  /** Which way the label runs from the glyph. */
  readonly labelSide: 'right' | 'left';
}

export const GLYPH_PX = 18;
const INSET_PX = GLYPH_PX / 2 + 4;
const MIN_CAPSULE_PX = 12;
/** How far left what has only an upper bound fades in, where the whole story fits the view. */
const FADE_PX = { min: 130, max: 420 } as const;
const LABEL_INSET_PX = GLYPH_PX + 24;

/** Whether a mark is hardly wider than its glyph, so that it may join a cluster. */
export function isNarrow({ x0, x1 }: Pick<PlacedEvent, 'x0' | 'x1'>): boolean {
  return x1 - x0 <= 1.5 * GLYPH_PX;
}

export interface Frame {
  readonly scale: TimeScale;
  /** The part of the content that is in view, px. */
  readonly view: { readonly from: number; readonly to: number };
}

/** Places every event by its days; what is in view keeps its glyph in view as long as its days are. */
export function placeEvents(events: readonly SizedEvent[], frame: Frame): readonly PlacedEvent[] {
  return events.map((each) => place(each, frame));
}

function edgeOf({ event }: LanedEvent): Edge {
  const { form, precision, approximate, extent } = event.date;
  if (approximate) return 'wavy';
  if (form === 'within' || form === 'undated' || extent.from === null || extent.to === null)
    return 'soft';
  return form === 'unit' && precision === 'day' ? 'crisp' : 'capsule';
}

function openSideOf({ event }: LanedEvent): OpenSide {
  const { from, to } = event.date.extent;
  if (from === null) return to === null ? 'both' : 'left';
  return to === null || event.modality === 'ongoing' ? 'right' : 'none';
}

function place(each: SizedEvent, { scale, view }: Frame): PlacedEvent {
  const edge = edgeOf(each);
  const open = openSideOf(each);
  const { from, to } = each.event.date.extent;
  const end = scale.xs.at(-1) ?? 0;
  const right = open === 'right' || to === null ? end : scale.toPx(to);
  const zoom = Math.max(1, (end + END_PX) / (view.to - view.from));
  const fade = zoom * clamp(each.labelPx + LABEL_INSET_PX, FADE_PX.min, FADE_PX.max);
  const left = from === null ? right - fade : scale.toPx(from);
  const middle = (left + right) / 2;
  if (edge === 'crisp') {
    const half = GLYPH_PX / 2;
    return {
      ...each,
      edge,
      open,
      x0: middle - half,
      x1: middle + half,
      glyphX: middle,
      labelSide: 'right'
    };
  }
  const missing = Math.max(0, MIN_CAPSULE_PX - (right - left)) / 2;
  const [x0, x1] = [left - missing, right + missing];
  const isOneDay = each.event.date.form === 'unit' && each.event.date.precision === 'day';
  const narrow = x1 - x0 < 2 * INSET_PX || isOneDay;
  if (open === 'left' || open === 'both') {
    const glyphX = narrow ? middle : clamp(view.to - INSET_PX, x0 + INSET_PX, x1 - INSET_PX);
    return { ...each, edge, open, x0, x1, glyphX, labelSide: 'left' };
  }
  const glyphX = narrow ? middle : clamp(view.from + INSET_PX, x0 + INSET_PX, x1 - INSET_PX);
  return { ...each, edge, open, x0, x1, glyphX, labelSide: 'right' };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
