import type { SideColour } from '#lib/domain/story.ts';
import type { Face } from '#lib/timeline/text-width.ts';
import { escapeXml } from './escape-xml.ts';

/** What social networks show beside a link, in px: wider ones are cut, smaller ones stand small beside the words. */
export const CARD_PX = { width: 1200, height: 630 } as const;

/** The light theme's, of `app.css`. */
export const COLOURS = {
  paper: '#fbf9f4',
  ink: '#1b1a18',
  muted: '#605d57',
  hairline: '#dfddd8',
  torn: '#a6a4a0'
} as const;
export const SIDES: Readonly<Record<SideColour, string>> = {
  blue: '#1f55a5',
  red: '#b22f28',
  violet: '#5f4b9e',
  green: '#24704a',
  amber: '#8a5a00',
  grey: '#5b5954'
};

/** Names that our fonts have within them, which `card-png.ts` of the room `server` opens. */
const FAMILIES: Readonly<Record<Face, string>> = {
  serif: 'Newsreader 16pt 16pt',
  sans: 'Public Sans Thin'
};

interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face?: Face;
  readonly fill?: string;
  readonly anchor?: 'start' | 'end';
}

export function text(
  words: string,
  { x, y, size, face = 'sans', fill = COLOURS.ink, anchor = 'start' }: TextPlace
): string {
  return `<text x="${px(x)}" y="${px(y)}" font-family="${FAMILIES[face]}" font-size="${px(size)}" fill="${fill}" text-anchor="${anchor}">${escapeXml(words)}</text>`;
}

/** To the hundredth of a px. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}
