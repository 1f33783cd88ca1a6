import type { TimelineEvent } from '#lib/domain/event.ts';
import type { Group } from './cluster.ts';
import { labelPlaces, linesPlace, type Box } from './label-room.ts';
import type { Frame } from './place-events.ts';
import { breakLine, shorten, shortenRest } from './shorten-label.ts';
import { labelWidth, VIA_PX, type Label } from './size-events.ts';
import type { Measure } from './text-width.ts';

/**
 * A label with its place, px of the content; all of its text stands between `x0` and `x1`. `text` begins at
 * `textX`; where it has no room for all, the rest is `second`, a line below it. `via` ends the last line.
 */
export interface PlacedLabel extends Label {
  readonly side: 'right' | 'left';
  readonly x0: number;
  readonly x1: number;
  readonly textX: number;
  readonly second: { readonly text: string; readonly x: number } | null;
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
  /** Whether a row, by `rowOf`, is high enough for labels of two lines. */
  readonly isTall: (row: string) => boolean;
}

/** A label that shows less than this share of its letters is broken into two lines, where it can be. */
const ENOUGH = 0.6;

/**
 * Writes the labels that have room, in the order of groups: whole in the first of their places with room
 * for it, else cut by a little, else in two lines, else cut or across the end of their own mark, else not
 * at all. No two labels of a row meet, and
 * none meets a mark that is not its own or leaves the view. Through whom alone a thing is known is never
 * cut off.
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

/** Names a row of a lane; unique in the chart. */
export function rowOf({ lane, row }: Pick<Group, 'lane' | 'row'>): string {
  return `${lane} ${String(row)}`;
}

function bestLabel(
  group: Group,
  others: readonly Box[],
  options: LabelOptions
): PlacedLabel | null {
  const { frame, measure, isTall } = options;
  const { glyphX } = group;
  if (glyphX < frame.view.from || glyphX > frame.view.to) return null;
  const full = labelOf(group, options);
  const width = labelWidth(full, measure);
  const places = labelPlaces(group, others, frame);
  const whole = places.find(({ room, isAcross }) => room >= width && !isAcross);
  if (whole !== undefined) return onOneLine(full, whole, { width, cut: false });
  const cuts = places.map(({ side, x, room, isAcross }) => {
    const text = shorten(full.text, full.face, room - viaWidth(full, measure), measure) ?? '';
    const isEnough = text.length >= ENOUGH * full.text.length && !isAcross;
    return { side, x, text, isEnough };
  });
  const best =
    cuts.find(({ isEnough }) => isEnough) ??
    cuts.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const short = { ...full, text: best.text };
  if (!best.isEnough && isTall(rowOf(group))) {
    const both = onTwoLines(group, full, { others, frame, measure });
    if (both !== null) return both;
  }
  return best.text === ''
    ? null
    : onOneLine(short, best, { width: labelWidth(short, measure), cut: best.text !== full.text });
}

function labelOf(group: Group, { clusterName }: LabelOptions): Label {
  return group.members.length === 1
    ? group.members[0].label
    : { text: clusterName(group.members.map(({ event }) => event)), face: 'sans', via: '' };
}

function viaWidth({ via }: Pick<Label, 'via'>, measure: Measure): number {
  return via === '' ? 0 : measure(` ${via}`, 'sans', VIA_PX);
}

function onOneLine(
  label: Label,
  { side, x }: { readonly side: 'right' | 'left'; readonly x: number },
  { width, cut }: { readonly width: number; readonly cut: boolean }
): PlacedLabel {
  const x0 = side === 'right' ? x : x - width;
  return { ...label, side, x0, x1: x0 + width, textX: x0, second: null, cut };
}

/** Null where the group has no place for two lines, or its words none in them. */
function onTwoLines(
  group: Group,
  full: Label,
  {
    others,
    frame,
    measure
  }: { readonly others: readonly Box[]; readonly frame: Frame; readonly measure: Measure }
): PlacedLabel | null {
  const place = linesPlace(group, others, frame);
  if (place === null) return null;
  const { first, second } = place;
  const lines = twoLines(full, { first: first.room, second: second.room }, measure);
  if (lines === null) return null;
  const { first: text, rest, cut } = lines;
  const x0 = Math.min(first.x, second.x);
  const x1 = Math.max(
    first.x + labelWidth({ ...full, text, via: '' }, measure),
    second.x + labelWidth({ ...full, text: rest }, measure)
  );
  const below = { text: rest, x: second.x };
  return { ...full, text, side: 'right', x0, x1, textX: first.x, second: below, cut };
}

/** The words of each line; where the second has room for no more, it only says through whom. */
function twoLines(
  { text, face, via }: Label,
  roomPx: { readonly first: number; readonly second: number },
  measure: Measure
): { readonly first: string; readonly rest: string; readonly cut: boolean } | null {
  const viaPx = viaWidth({ via }, measure);
  const broken = breakLine(text, face, roomPx.first, measure);
  const rest = broken && shortenRest(broken.rest, face, roomPx.second - viaPx, measure);
  if (rest !== null) return { first: broken?.first ?? '', rest, cut: rest !== broken?.rest };
  const first = shorten(text, face, roomPx.first, measure);
  return via !== '' && first !== null && viaPx <= roomPx.second
    ? { first, rest: '', cut: first !== text }
    : null;
}
