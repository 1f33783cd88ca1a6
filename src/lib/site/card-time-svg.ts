import { tornEdge, wavyCapsule } from '#lib/components/chart/capsule-path.ts';
import type { CardLane, CardMark, CardTime } from './card-layout.ts';
import { COLOURS, px, SIDES, text } from './card-look.ts';
import { cutToWidth } from './card-words.ts';
import { fadeOf } from './fades.ts';
import { glyphSvg } from './glyph-svg.ts';

/** From one lane to the next, px. */
export const ROW = 42;
const GLYPH = 1.5;
const CAPSULE = 22;

interface Place {
  /** Left and right end of the whole, px. */
  readonly left: number;
  readonly right: number;
  /** Where the names of lanes end and time begins. */
  readonly start: number;
  /** Where the axis is. */
  readonly bottom: number;
}

/** Draws lanes from the axis upwards, however many there are. */
export function cardTimeSvg(time: CardTime, place: Place): string {
  const { left, right, start, bottom } = place;
  const top = bottom - time.lanes.length * ROW;
  return [
    ...time.ticks.map(({ x }) => rule(start + x, top, bottom, COLOURS.hairline)),
    ...time.lanes.map((lane, at) => laneSvg(lane, top + (at + 0.5) * ROW, place)),
    ...time.folds.map(({ x0, x1 }) => foldSvg(start + x0 + 4, start + x1 - 4, top, bottom)),
    ...time.published.map((x) => rule(start + x, top, bottom, COLOURS.ink, 2)),
    `<path d="M${px(left)} ${px(bottom)}H${px(right)}" stroke="${COLOURS.muted}"/>`,
    ...time.ticks.flatMap(({ x, label }) =>
      label === null
        ? []
        : [text(label, { x: start + x, y: bottom + 30, size: 20, fill: COLOURS.muted })]
    )
  ].join('');
}

function laneSvg({ name, colour, marks }: CardLane, y: number, { left, start }: Place): string {
  const ink = SIDES[colour];
  const full = `fill="${ink}" stroke="${COLOURS.paper}"`;
  const open = `fill="${COLOURS.paper}" stroke="${ink}" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"`;
  const label = cutToWidth(name, { face: 'sans', size: 21 }, start - left - 20);
  return [
    name === '' ? '' : text(label, { x: left, y: y + 7, size: 21, fill: ink }),
    `<g transform="translate(${px(start)} ${px(y)})">`,
    ...marks.map((mark) => capsuleSvg(mark, ink)),
    ...marks.map(
      ({ glyphX, shape }) =>
        `<g transform="translate(${px(glyphX)} 0) scale(${px(GLYPH)})">${glyphSvg(shape, full, open)}</g>`
    ),
    '</g>'
  ].join('');
}

function capsuleSvg({ x0, x1, edge, open }: CardMark, ink: string): string {
  if (edge === 'crisp') return '';
  const paint = `fill="${ink}" fill-opacity="0.26"`;
  if (edge === 'wavy') return `<path d="${wavyCapsule(x0, x1, CAPSULE)}" ${paint}/>`;
  const fade = fadeOf(edge, open);
  const mask = fade === null ? '' : ` mask="url(#${fade})"`;
  return `<rect x="${px(x0)}" y="${px(-CAPSULE / 2)}" width="${px(x1 - x0)}" height="${px(CAPSULE)}" rx="${px(CAPSULE / 2)}" ${paint}${mask}/>`;
}

function foldSvg(x0: number, x1: number, top: number, bottom: number): string {
  const edge = (x: number): string =>
    `<path d="${tornEdge(x, bottom - top)}" transform="translate(0 ${px(top)})" fill="none" stroke="${COLOURS.torn}" stroke-linejoin="round"/>`;
  return `<rect x="${px(x0)}" y="${px(top - 2)}" width="${px(x1 - x0)}" height="${px(bottom - top + 4)}" fill="${COLOURS.paper}"/>${edge(x0)}${edge(x1)}`;
}

function rule(x: number, from: number, to: number, stroke: string, width = 1): string {
  return `<path d="M${px(x)} ${px(from)}V${px(to)}" stroke="${stroke}" stroke-width="${px(width)}"/>`;
}
