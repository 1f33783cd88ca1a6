import { tornEdge, wavyCapsule } from '#lib/components/chart/capsule-path.ts';
import { STRIP_UNITS, type StoryStrip, type StripMark } from '#lib/components/strip/story-strip.ts';
import { escapeXml } from './escape-xml.ts';
import { fadeOf } from './fades.ts';
import { glyphSvg } from './glyph-svg.ts';

const ROW_PX = 21;
const CAPSULE_PX = 13;
const AXIS_PX = 28;

/**
 * A story's time as the front page shows it, as wide as there is room: days are stretched, marks and words are not.
 * Colours and masks are the page's, by class and id.
 */
export function stripSvg(strip: StoryStrip, name: string): string {
  const height = Math.max(2, strip.rows) * ROW_PX + 10;
  const middle = ({ row }: StripMark): string => short(height - 5 - (row + 0.5) * ROW_PX);
  const days = [
    ...strip.lines.map((x) => line(x, height, 'line')),
    ...strip.marks.map(
      (mark) =>
        `<g class="${mark.colour}" transform="translate(0 ${middle(mark)})">${capsule(mark)}</g>`
    ),
    ...strip.folds.map(({ x0, x1 }) => fold(x0 + 4, x1 - 4, height)),
    `<path class="line" d="M0 ${short(height)}H${short(STRIP_UNITS)}"/>`,
    ...strip.published.map((x) => line(x, height, 'published'))
  ].join('');
  const glyphs = strip.marks.map(
    (mark) =>
      `<svg class="${mark.colour}" x="${percent(mark.glyphX)}" y="${middle(mark)}" overflow="visible">${glyphSvg(mark.shape, 'class="full"', 'class="open"')}</svg>`
  );
  const words = (['wide', 'narrow'] as const).map((size) => {
    const labels = strip[size].map(
      ({ x, text }) => `<text x="${percent(x)}" y="${short(height + 18)}">${escapeXml(text)}</text>`
    );
    return `<g class="${size}">${labels.join('')}</g>`;
  });
  return `<svg class="strip" role="img" aria-label="${escapeXml(name)}" width="100%" height="${short(height + AXIS_PX)}"><svg viewBox="0 0 ${short(STRIP_UNITS)} ${short(height)}" preserveAspectRatio="none" width="100%" height="${short(height)}">${days}</svg>${glyphs.join('')}${words.join('')}</svg>`;
}

function capsule({ x0, x1, edge, open }: StripMark): string {
  if (edge === 'crisp') return '';
  if (edge === 'wavy') return `<path class="capsule" d="${wavyCapsule(x0, x1, CAPSULE_PX)}"/>`;
  const fade = fadeOf(edge, open);
  const mask = fade === null ? '' : ` mask="url(#${fade})"`;
  return `<rect class="capsule" x="${short(x0)}" y="${short(-CAPSULE_PX / 2)}" width="${short(x1 - x0)}" height="${short(CAPSULE_PX)}" rx="${short(CAPSULE_PX / 2)}"${mask}/>`;
}

function fold(x0: number, x1: number, height: number): string {
  return `<rect class="fold" x="${short(x0)}" width="${short(x1 - x0)}" height="${short(height)}"/><path class="torn" d="${tornEdge(x0, height)}"/><path class="torn" d="${tornEdge(x1, height)}"/>`;
}

function line(x: number, height: number, kind: string): string {
  return `<path class="${kind}" d="M${short(x)} 0V${short(height)}"/>`;
}

function percent(x: number): string {
  return `${short((x / STRIP_UNITS) * 100)}%`;
}

/** To the hundredth. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
