import type { SideColour } from '#lib/domain/story.ts';
import { publishedDays } from '#lib/state/published-days.ts';
import type { ReadableStory } from '#lib/state/readable-story.ts';
import { foldTime } from '#lib/timeline/fold-time.ts';
import { glyphShape, type GlyphShape } from '#lib/timeline/glyph-shape.ts';
import { lanesOf, layIntoLanes } from '#lib/timeline/lanes.ts';
import {
  placeEvents,
  type Edge,
  type OpenSide,
  type PlacedEvent
} from '#lib/timeline/place-events.ts';
import { measureText, type Measure } from '#lib/timeline/text-width.ts';
import { ticksOf } from '#lib/timeline/ticks.ts';
import { foldedScale, type TimeScale } from '#lib/timeline/time-scale.ts';

/** Width of the whole strip; every x below counts in it, so that the page may stretch it. */
export const STRIP_UNITS = 1000;

export interface StripMark {
  readonly event: string;
  readonly x0: number;
  readonly x1: number;
  readonly glyphX: number;
  /** Counted from 0 at the bottom. */
  readonly row: number;
  readonly edge: Edge;
  readonly open: OpenSide;
  readonly isOngoing: boolean;
  readonly isRecurring: boolean;
  readonly shape: GlyphShape;
  readonly colour: SideColour;
}

interface StripLabel {
  readonly x: number;
  readonly text: string;
}

/** A story's time in one picture: each event once, on the folded axis. */
export interface StoryStrip {
  readonly marks: readonly StripMark[];
  readonly rows: number;
  /** Beginnings of days, months or years. */
  readonly lines: readonly number[];
  /** What the axis says on a wide and on a narrow page. */
  readonly wide: readonly StripLabel[];
  readonly narrow: readonly StripLabel[];
  readonly folds: readonly { readonly x0: number; readonly x1: number }[];
  readonly published: readonly number[];
}

/** Room that a glyph needs on a narrow page, where the strip is about 350 px wide. */
const GLYPH_UNITS = 44;
const NARROW_SHARE = 2.9;

/** Lays a story's events out on a strip; the same story gives the same strip. */
export function storyStrip(story: ReadableStory): StoryStrip {
  const published = publishedDays(story);
  const scale = foldedScale(foldTime(story.events, published), STRIP_UNITS);
  const view = { from: 0, to: STRIP_UNITS };
  const laned = layIntoLanes(story.events, lanesOf(story.events, story));
  const once = laned.filter(
    ({ event }, index) => laned.findIndex((other) => other.event === event) === index
  );
  const label = { text: '', face: 'sans', via: '' } as const;
  const sized = once.map((each) => ({ ...each, label, labelPx: 0 }));
  const { marks, rows } = stack(placeEvents(sized, { scale, view }));
  const wide = ticksOf(scale, view, measureText);
  return {
    marks,
    rows,
    lines: wide.flatMap(({ line, x }) => (line ? [round(x)] : [])),
    wide: labels(scale, measureText),
    narrow: labels(scale, (...text) => measureText(...text) * NARROW_SHARE),
    folds: scale.stretches
      .filter(({ kind }) => kind === 'fold')
      .map(({ x0, x1 }) => ({ x0: round(x0), x1: round(x1) })),
    published: published.map((day) => round(scale.toPx(day + 1)))
  };
}

/** Each mark in the lowest row where it meets no other: glyphs first, so that bars lie above them. */
function stack(placed: readonly PlacedEvent[]): Pick<StoryStrip, 'marks' | 'rows'> {
  const taken: (readonly [number, number])[][] = [];
  const ordered = placed.toSorted((a, b) => a.x1 - a.x0 - (b.x1 - b.x0));
  const marks = ordered.map((each): StripMark => {
    const { event, edge, open, colour, glyphX } = each;
    const x0 = Math.min(each.x0, glyphX - GLYPH_UNITS / 2);
    const x1 = Math.max(each.x1, glyphX + GLYPH_UNITS / 2);
    const isFree = (row: readonly (readonly [number, number])[]): boolean =>
      row.every(([from, to]) => x1 <= from || to <= x0);
    const found = taken.findIndex(isFree);
    const row = found < 0 ? taken.push([]) - 1 : found;
    taken[row]?.push([x0, x1]);
    return {
      event: event.id,
      x0: round(each.x0),
      x1: round(each.x1),
      glyphX: round(glyphX),
      row,
      edge,
      open,
      isOngoing: event.modality === 'ongoing',
      isRecurring: event.modality === 'recurring',
      shape: glyphShape(event),
      colour
    };
  });
  return { marks, rows: taken.length };
}

function labels(scale: TimeScale, measure: Measure): readonly StripLabel[] {
  return ticksOf(scale, { from: 0, to: STRIP_UNITS }, measure).flatMap(({ x, label }) =>
    label === null ? [] : [{ x: round(x), text: label }]
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
