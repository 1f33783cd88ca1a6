import type { Group } from './cluster.ts';
import { GLYPH_PX, type Frame } from './place-events.ts';

/** A stretch of a row, px of the content. */
export type Box = readonly [number, number];

/** Where a label may stand: it begins at `x` and runs to the right, or ends there; px of the content. */
export interface LabelPlace {
  readonly side: 'right' | 'left';
  readonly x: number;
  readonly room: number;
  /** Whether it may run across the end of its own capsule: for want of a better place. */
  readonly isAcross: boolean;
}

/** From the glyph's middle to its label. */
const OFFSET_PX = GLYPH_PX / 2 + 5;
/** What recurs is a row of three glyphs. */
export const ROW_OF_THREE_PX = 9;
const GAP_PX = 8;
const BESIDE_PX = 6;
const INSIDE_PX = 4;

function labelOffset({ members }: Pick<Group, 'members'>): number {
  const recurs = members.length === 1 && members[0].event.modality === 'recurring';
  return OFFSET_PX + (recurs ? 2 * ROW_OF_THREE_PX : 0);
}

/**
 * The places of a group's label, best first; at least one. The label of a capsule whose
 * glyph is on the right ends before it; of others it stays inside, else after the capsule, else before it,
 * and runs across its end only if nothing else is left. Other labels may stand on either side.
 *
 * @param others what stands in the row already
 */
export function labelPlaces(
  group: Group,
  others: readonly Box[],
  frame: Frame
): readonly [LabelPlace, ...LabelPlace[]] {
  const { members, glyphX, x0, x1 } = group;
  const offset = labelOffset(group);
  const right: LabelPlace = {
    side: 'right',
    x: glyphX + offset,
    room: endOnRight(glyphX, others, frame) - glyphX - offset,
    isAcross: false
  };
  const left: LabelPlace = {
    side: 'left',
    x: glyphX - offset,
    room: glyphX - offset - endOnLeft(glyphX, others, frame),
    isAcross: false
  };
  const own = members[0].labelSide === 'right' ? right : left;
  if (members.length > 1 || members[0].edge === 'crisp')
    return own === right ? [right, left] : [left, right];
  if (own === left) return [left];
  const after = Math.max(x1 + BESIDE_PX, right.x);
  const before = Math.min(x0 - BESIDE_PX, left.x);
  return [
    { ...right, room: Math.min(right.room, x1 - INSIDE_PX - right.x) },
    { ...right, x: after, room: right.room + right.x - after },
    { ...left, x: before, room: left.room + before - left.x },
    { ...right, isAcross: true }
  ];
}

/** Where the two lines of a label begin, and how much room each has; px of the content. */
export interface LinesPlace {
  readonly first: Pick<LabelPlace, 'x' | 'room'>;
  readonly second: Pick<LabelPlace, 'x' | 'room'>;
}

/**
 * The place of a label of two lines, which only a capsule has whose label runs to the right: the first line
 * stays inside and the second begins under the glyph, where it can; both stand after the capsule if the
 * glyph is in its middle.
 */
export function linesPlace(group: Group, others: readonly Box[], frame: Frame): LinesPlace | null {
  const { members, glyphX, x1 } = group;
  const [{ edge, labelSide }] = members;
  if (members.length > 1 || edge === 'crisp' || labelSide === 'left') return null;
  const end = endOnRight(glyphX, others, frame);
  const beside = glyphX + labelOffset(group);
  if (isGlyphInMiddle(group)) {
    const x = Math.max(x1 + BESIDE_PX, beside);
    return { first: { x, room: end - x }, second: { x, room: end - x } };
  }
  const under = Math.max(endOnLeft(glyphX, others, frame), glyphX - GLYPH_PX / 2 + 2);
  const x = Math.min(beside, under);
  return {
    first: { x: beside, room: Math.min(end, x1 - INSIDE_PX) - beside },
    second: { x, room: end - x }
  };
}

/** Whether a capsule has its glyph in the middle, as one of a single day has. */
export function isGlyphInMiddle({ x0, x1, glyphX }: Pick<Group, 'x0' | 'x1' | 'glyphX'>): boolean {
  return Math.abs(glyphX - (x0 + x1) / 2) < 1;
}

/**
 * The nearest other thing on the right of a glyph, the edge of the view or the end of time. No label runs
 * across a fold: what stands on its other side is another time.
 */
function endOnRight(glyphX: number, others: readonly Box[], { view, scale }: Frame): number {
  const ahead = others.filter(([, x1]) => x1 > glyphX).map(([x0]) => x0 - GAP_PX);
  const walls = foldsOf(scale)
    .map(({ x0 }) => x0)
    .filter((x0) => x0 >= glyphX);
  return Math.min(view.to, scale.xs.at(-1) ?? view.to, ...ahead, ...walls);
}

/** The nearest other thing on its left, as on the right. */
function endOnLeft(glyphX: number, others: readonly Box[], { view, scale }: Frame): number {
  const behind = others.filter(([x0]) => x0 < glyphX).map(([, x1]) => x1 + GAP_PX);
  const walls = foldsOf(scale)
    .map(({ x1 }) => x1)
    .filter((x1) => x1 <= glyphX);
  return Math.max(view.from, ...behind, ...walls);
}

function foldsOf({ stretches }: Frame['scale']): Frame['scale']['stretches'] {
  return stretches.filter(({ kind }) => kind === 'fold');
}
