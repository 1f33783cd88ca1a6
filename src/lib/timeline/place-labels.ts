import type { TimelineEvent } from '#lib/domain/event.ts';
import type { Group } from './cluster.ts';
import { GLYPH_PX, type Frame } from './place-events.ts';
import { labelWidth, shorten, VIA_PX, type Label } from './size-events.ts';
import type { Measure } from './text-width.ts';

/** A label with its place: `x0` to `x1` px of the content, all of its text in it. */
export interface PlacedLabel extends Label {
  readonly side: 'right' | 'left';
  readonly x0: number;
  readonly x1: number;
  /** Whether the text is cut; the ellipsis stands in it. */
  readonly cut: boolean;
}

/** What is painted for a group: the end of the chain. A mark without room shows its label on focus only. */
export interface Mark extends Group {
  readonly label: PlacedLabel | null;
}

export type ClusterName = (events: readonly TimelineEvent[]) => string;

interface LabelOptions {
  readonly frame: Frame;
  readonly measure: Measure;
  /** What several events that fall together are called. */
  readonly clusterName: ClusterName;
}

/** From the glyph's middle to its label. */
const OFFSET_PX = GLYPH_PX / 2 + 5;
/** What recurs is a row of three glyphs. */
export const ROW_OF_THREE_PX = 9;
const GAP_PX = 8;

type Box = readonly [number, number];

/**
 * Writes the labels that have room, in the order of groups: beside the glyph on its own side, else on the
 * other, else cut with an ellipsis, else not at all. No two labels of a row meet, and none meets a mark
 * that is not its own or leaves the view.
 */
export function placeLabels(groups: readonly Group[], options: LabelOptions): readonly Mark[] {
  const rows = new Map<string, { readonly group: Group | null; readonly box: Box }[]>();
  for (const group of groups) {
    const key = rowOf(group);
    rows.set(key, [...(rows.get(key) ?? []), { group, box: [group.x0, group.x1] }]);
  }
  return groups.map((group) => {
    const row = rows.get(rowOf(group)) ?? [];
    const others = row.filter((each) => each.group !== group).map((each) => each.box);
    const label = bestLabel(group, others, options);
    if (label !== null) row.push({ group: null, box: [label.x0, label.x1] });
    return { ...group, label };
  });
}

function rowOf(group: Group): string {
  return `${group.lane} ${String(group.row)}`;
}

function bestLabel(
  group: Group,
  others: readonly Box[],
  options: LabelOptions
): PlacedLabel | null {
  const { frame, measure } = options;
  const { glyphX } = group;
  if (glyphX < frame.view.from || glyphX > frame.view.to) return null;
  const full = labelOf(group, options);
  const preferred = group.members[0].labelSide;
  const sides = isMovable(group)
    ? ([preferred, preferred === 'right' ? 'left' : 'right'] as const)
    : ([preferred] as const);
  const rooms = sides.map((side) => ({ side, room: roomAt(group, side, others, frame) }));
  const width = labelWidth(full, measure);
  const whole = rooms.find(({ room }) => room >= width);
  if (whole !== undefined) return put(full, whole.side, width, group, false);
  const widest = rooms.reduce((a, b) => (b.room > a.room ? b : a));
  for (const via of full.via === '' ? [''] : [full.via, '']) {
    const viaPx = via === '' ? 0 : measure(` ${via}`, 'sans', VIA_PX);
    const text = shorten(full.text, full.face, widest.room - viaPx, measure);
    if (text === null) continue;
    const cut = { text, face: full.face, via };
    return put(cut, widest.side, labelWidth(cut, measure), group, text !== full.text);
  }
  return null;
}

function labelOf(group: Group, { clusterName }: LabelOptions): Label {
  return group.members.length === 1
    ? group.members[0].label
    : { text: clusterName(group.members.map(({ event }) => event)), face: 'sans', via: '' };
}

/**
 * Px between a glyph and the nearest other thing on that side, the edge of the view or the end of time.
 * No label runs across a fold: what stands on its other side is another time.
 */
function roomAt(
  group: Group,
  side: 'right' | 'left',
  others: readonly Box[],
  { view, scale }: Frame
): number {
  const { glyphX } = group;
  const offset = offsetOf(group);
  const folds = scale.stretches.filter(({ kind }) => kind === 'fold');
  if (side === 'right') {
    const ahead = others.filter(([, x1]) => x1 > glyphX).map(([x0]) => x0 - GAP_PX);
    const walls = folds.map(({ x0 }) => x0).filter((x0) => x0 >= glyphX);
    const end = Math.min(view.to, scale.xs.at(-1) ?? view.to, ...ahead, ...walls);
    return end - glyphX - offset;
  }
  const behind = others.filter(([x0]) => x0 < glyphX).map(([, x1]) => x1 + GAP_PX);
  const walls = folds.map(({ x1 }) => x1).filter((x1) => x1 <= glyphX);
  return glyphX - offset - Math.max(view.from, ...behind, ...walls);
}

/** Whether the label may stand on either side: the glyph of a capsule has its label inside. */
function isMovable({ members }: Group): boolean {
  return members.length > 1 || members[0].edge === 'crisp';
}

function put(
  label: Label,
  side: 'right' | 'left',
  width: number,
  group: Group,
  cut: boolean
): PlacedLabel {
  const offset = offsetOf(group);
  const x0 = side === 'right' ? group.glyphX + offset : group.glyphX - offset - width;
  return { ...label, side, x0, x1: x0 + width, cut };
}

function offsetOf({ members }: Group): number {
  const recurs = members.length === 1 && members[0].event.modality === 'recurring';
  return OFFSET_PX + (recurs ? 2 * ROW_OF_THREE_PX : 0);
}
