import type { SideColour } from '#lib/domain/story.ts';
import { tornEdge, wavyCapsule } from '#lib/components/chart/capsule-path.ts';
import { m } from '#lib/messages/compiled/messages.js';
import type { ReadableStory } from '#lib/state/readable-story.ts';
import { measureText, type Face } from '#lib/timeline/text-width.ts';
import { briefStory } from './brief-story.ts';
import { cardTime, type CardLane, type CardMark, type CardTime } from './card-layout.ts';
import { cutToWidth, wrapWords } from './card-words.ts';
import { escapeXml } from './escape-xml.ts';
import { FADES, fadeOf } from './fades.ts';
import { glyphSvg } from './glyph-svg.ts';
import { publisherWords, reviewWords } from './story-words.ts';

/** What social networks show beside a link, in px: wider ones are cut, smaller ones stand small beside the words. */
export const CARD_PX = { width: 1200, height: 630 } as const;

/** The light theme's, of `app.css`. */
const COLOURS = {
  paper: '#fbf9f4',
  ink: '#1b1a18',
  muted: '#605d57',
  hairline: '#dfddd8',
  torn: '#a6a4a0'
} as const;
const SIDES: Readonly<Record<SideColour, string>> = {
  blue: '#1f55a5',
  red: '#b22f28',
  violet: '#5f4b9e',
  green: '#24704a',
  amber: '#8a5a00',
  grey: '#5b5954'
};

/** Names that our fonts have within them, which `cardFonts` of the room `server` opens. */
const FAMILIES: Readonly<Record<Face, string>> = {
  serif: 'Newsreader 16pt 16pt',
  sans: 'Public Sans Thin'
};

const MARGIN = 64;
const LABELS = 232;
const TIME = { x: MARGIN + LABELS, width: CARD_PX.width - 2 * MARGIN - LABELS } as const;
const TITLE = { size: 58, line: 66, top: 146 } as const;
const AXIS_Y = 560;
const ROW = 42;
const MOST_LANES = 8;
const GLYPH = 1.5;
const CAPSULE = 22;

/** A story's social card as SVG: its title, who published it and when, whether a person has looked, its time in lanes. */
export function cardSvg(story: ReadableStory): string {
  const title = wrapWords(
    story.title,
    { face: 'serif', size: TITLE.size },
    CARD_PX.width - 2 * MARGIN
  );
  const below = TITLE.top + (title.length - 1) * TITLE.line + 52;
  const most = Math.min(MOST_LANES, Math.floor((AXIS_Y - below - 24) / ROW));
  const brief = briefStory(story);
  const time = cardTime(brief.story, {
    widthPx: TIME.width,
    mostLanes: most,
    measure: (words, face) => measureText(words, face, 20)
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(CARD_PX.width)}" height="${px(CARD_PX.height)}">`,
    `<defs>${FADES}</defs>`,
    `<rect width="${px(CARD_PX.width)}" height="${px(CARD_PX.height)}" fill="${COLOURS.paper}"/>`,
    text(m.siteName(), {
      x: CARD_PX.width - MARGIN,
      y: 72,
      face: 'serif',
      size: 28,
      anchor: 'end'
    }),
    text(cutToWidth(publisherWords(story), { face: 'sans', size: 24 }, 880), {
      x: MARGIN,
      y: 72,
      size: 24,
      fill: COLOURS.muted
    }),
    ...title.map((line, at) =>
      text(line, { x: MARGIN, y: TITLE.top + at * TITLE.line, face: 'serif', size: TITLE.size })
    ),
    text(cutToWidth(reviewWords(story), { face: 'sans', size: 24 }, 1072), {
      x: MARGIN,
      y: below,
      size: 24,
      fill: COLOURS.muted
    }),
    text(leftOut(time.left, brief.main), {
      x: MARGIN,
      y: AXIS_Y + 30,
      size: 20,
      fill: COLOURS.muted
    }),
    timeSvg(time),
    '</svg>'
  ].join('');
}

/** What the card has no room for: lanes, or all but the main events of a long story. */
function leftOut(lanes: number, main: number | null): string {
  if (main !== null) return m.cardMain({ count: main });
  return lanes === 0 ? '' : m.cardLanesLeft({ count: lanes });
}

/** Lanes from the axis upwards, however many there are. */
function timeSvg(time: CardTime): string {
  const top = AXIS_Y - time.lanes.length * ROW;
  return [
    ...time.ticks.map(({ x }) => rule(TIME.x + x, top, AXIS_Y, COLOURS.hairline)),
    ...time.lanes.map((lane, at) => laneSvg(lane, top + (at + 0.5) * ROW)),
    ...time.folds.map(({ x0, x1 }) => foldSvg(TIME.x + x0 + 4, TIME.x + x1 - 4, top)),
    ...time.published.map((x) => rule(TIME.x + x, top, AXIS_Y, COLOURS.ink, 2)),
    `<path d="M${px(MARGIN)} ${px(AXIS_Y)}H${px(CARD_PX.width - MARGIN)}" stroke="${COLOURS.muted}"/>`,
    ...time.ticks.flatMap(({ x, label }) =>
      label === null
        ? []
        : [text(label, { x: TIME.x + x, y: AXIS_Y + 30, size: 20, fill: COLOURS.muted })]
    )
  ].join('');
}

function laneSvg({ name, colour, marks }: CardLane, y: number): string {
  const label = cutToWidth(name, { face: 'sans', size: 21 }, LABELS - 20);
  const ink = SIDES[colour];
  return [
    text(label, { x: MARGIN, y: y + 7, size: 21, fill: ink }),
    `<g transform="translate(${px(TIME.x)} ${px(y)})">`,
    ...marks.map((mark) => capsuleSvg(mark, ink)),
    ...marks.map(({ glyphX, shape }) => {
      const full = `fill="${ink}" stroke="${COLOURS.paper}"`;
      const open = `fill="${COLOURS.paper}" stroke="${ink}" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"`;
      return `<g transform="translate(${px(glyphX)} 0) scale(${px(GLYPH)})">${glyphSvg(shape, full, open)}</g>`;
    }),
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

function foldSvg(x0: number, x1: number, top: number): string {
  const edge = (x: number): string =>
    `<path d="${tornEdge(x, AXIS_Y - top)}" transform="translate(0 ${px(top)})" fill="none" stroke="${COLOURS.torn}" stroke-linejoin="round"/>`;
  return `<rect x="${px(x0)}" y="${px(top - 2)}" width="${px(x1 - x0)}" height="${px(AXIS_Y - top + 4)}" fill="${COLOURS.paper}"/>${edge(x0)}${edge(x1)}`;
}

function rule(x: number, from: number, to: number, stroke: string, width = 1): string {
  return `<path d="M${px(x)} ${px(from)}V${px(to)}" stroke="${stroke}" stroke-width="${px(width)}"/>`;
}

interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face?: Face;
  readonly fill?: string;
  readonly anchor?: 'start' | 'end';
}

function text(
  words: string,
  { x, y, size, face = 'sans', fill = COLOURS.ink, anchor = 'start' }: TextPlace
): string {
  return `<text x="${px(x)}" y="${px(y)}" font-family="${FAMILIES[face]}" font-size="${px(size)}" fill="${fill}" text-anchor="${anchor}">${escapeXml(words)}</text>`;
}

/** To the hundredth of a px. */
function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}
