import { m } from '#lib/messages/compiled/messages.js';
import type { ReadableStory } from '#lib/state/readable-story.ts';
import { measureText } from '#lib/timeline/text-width.ts';
import { briefStory } from './brief-story.ts';
import { cardTime, hasNamedLanes } from './card-layout.ts';
import { CARD_PX, COLOURS, px, text } from './card-look.ts';
import { cardTimeSvg, ROW } from './card-time-svg.ts';
import { cutToWidth, wrapWords } from './card-words.ts';
import { FADES } from './fades.ts';
import { publisherWords, reviewWords } from './story-words.ts';

const LEFT = 64;
const RIGHT = CARD_PX.width - LEFT;
const WIDTH = RIGHT - LEFT;
const LABELS = 232;
const TITLE = { size: 58, line: 66, lines: 3, top: 146 } as const;
const STANDFIRST = { size: 30, line: 40 } as const;
const AXIS_Y = 560;
const MOST_LANES = 8;

/**
 * A story's social card as SVG: its title, who published it and when, whether a person has looked, and its time in
 * lanes. Where these leave room, its standfirst stands above them.
 */
export function cardSvg(story: ReadableStory): string {
  const title = wrapWords(story.title, { face: 'serif', size: TITLE.size }, WIDTH, TITLE.lines);
  const below = TITLE.top + (title.length - 1) * TITLE.line + 52;
  const brief = briefStory(story);
  const start = LEFT + (hasNamedLanes(brief.story) ? LABELS : 0);
  const time = cardTime(brief.story, {
    widthPx: RIGHT - start,
    mostLanes: Math.min(MOST_LANES, Math.floor((AXIS_Y - below - 24) / ROW)),
    measure: (words, face) => measureText(words, face, 20)
  });
  const room = AXIS_Y - time.lanes.length * ROW - 30 - below;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(CARD_PX.width)}" height="${px(CARD_PX.height)}">`,
    `<defs>${FADES}</defs>`,
    `<rect width="${px(CARD_PX.width)}" height="${px(CARD_PX.height)}" fill="${COLOURS.paper}"/>`,
    text(m.siteName(), { x: RIGHT, y: 72, face: 'serif', size: 28, anchor: 'end' }),
    line(publisherWords(story), 72, 24, WIDTH - 190),
    ...title.map((words, at) =>
      text(words, { x: LEFT, y: TITLE.top + at * TITLE.line, face: 'serif', size: TITLE.size })
    ),
    line(reviewWords(story), below, 24, WIDTH),
    ...standfirst(story.standfirst, below, room),
    line(leftOut(time.left, brief.main), AXIS_Y + 30, 20, WIDTH),
    cardTimeSvg(time, { left: LEFT, right: RIGHT, start, bottom: AXIS_Y }),
    '</svg>'
  ].join('');
}

/** As many lines as there is room for, `roomPx` from `y` on. */
function standfirst(words: string, y: number, roomPx: number): readonly string[] {
  const most = Math.floor((roomPx - 12) / STANDFIRST.line);
  if (most < 1) return [];
  const { size } = STANDFIRST;
  return wrapWords(words, { face: 'serif', size }, WIDTH, most).map((each, at) =>
    text(each, { x: LEFT, y: y + 12 + (at + 1) * STANDFIRST.line, face: 'serif', size })
  );
}

/** What the card has no room for: lanes, or all but the main events of a long story. */
function leftOut(lanes: number, main: number | null): string {
  if (main !== null) return m.cardMain({ count: main });
  return lanes === 0 ? '' : m.cardLanesLeft({ count: lanes });
}

function line(words: string, y: number, size: number, widthPx: number): string {
  if (words === '') return '';
  const cut = cutToWidth(words, { face: 'sans', size }, widthPx);
  return text(cut, { x: LEFT, y, size, fill: COLOURS.muted });
}
