import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../support/install.js';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];
type Theme = 'light' | 'dark';

const THEMES: readonly Theme[] = ['light', 'dark'];
const styles = readFileSync(join(ROOT, 'src/app.css'), 'utf8');
const document = readFileSync(join(ROOT, 'docs/accessibility.md'), 'utf8');

const SIDES = ['blue', 'red', 'violet', 'green', 'amber', 'grey'];
const GROUNDS = ['paper', 'raised'];
/** Under the words of a quote, and under what is found or chosen. */
const MARKERS = ['evidence', 'evidence-strong'];

/** What is written in which colour on what; a marker lies on the paper. */
const TEXTS: readonly (readonly [text: string, ground: string])[] = [
  ...['ink', 'muted', 'red'].flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ...MARKERS.map((ground) => ['ink', ground] as const),
  ...SIDES.map((side) => ['paper', side] as const),
  ['paper', 'ink'],
  ['paper', 'muted']
];

/** What is drawn in which colour on what, and is needed to use or understand the page. */
const GRAPHICS: readonly (readonly [graphic: string, ground: string])[] = GROUNDS.flatMap(
  (ground) => ['focus', 'field', 'ink', ...SIDES].map((graphic) => [graphic, ground] as const)
);

/** The colour of that name in a theme, laid over what it stands on. */
function colourOf(name: string, theme: Theme, under: Colour): Colour {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#\\w+|rgb\\([^)]*\\)), (#\\w+|rgb\\([^)]*\\))\\)`).exec(
      styles
    ) ?? [];
  const [red, green, blue, alpha] = parse(theme === 'light' ? light : dark);
  const mix = (over: number, below: number): number => over * alpha + below * (1 - alpha);
  return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1];
}

function parse(colour: string): Colour {
  if (colour.startsWith('#')) {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      Number.parseInt(colour.slice(at, at + 2), 16)
    );
    return [red, green, blue, 1];
  }
  const [red = 0, green = 0, blue = 0, alpha = 100] = colour.match(/[\d.]+/gu)?.map(Number) ?? [];
  return [red, green, blue, alpha / 100];
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** To 1, as WCAG counts it. */
function contrast(front: string, back: string, theme: Theme): number {
  const paper = colourOf('paper', theme, [0, 0, 0, 1]);
  const ground = colourOf(back, theme, paper);
  const [dark = 0, light = 0] = [luminance(colourOf(front, theme, ground)), luminance(ground)].sort(
    (a, b) => a - b
  );
  return (light + 0.05) / (dark + 0.05);
}

describe.each(THEMES)('in the %s theme', (theme) => {
  test.each(TEXTS)('text has at least 4.5 to 1 on every ground: %s on %s', (text, ground) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(GRAPHICS)(
    'graphics that are needed have at least 3 to 1 on every ground: %s on %s',
    (graphic, ground) => {
      expect(contrast(graphic, ground, theme)).toBeGreaterThanOrEqual(3);
    }
  );
});

test('the table of contrasts in the documents is that of the style sheet', () => {
  const rows = [...TEXTS, ...GRAPHICS].map(([front, back]) => {
    const [light, dark] = THEMES.map((theme) => contrast(front, back, theme).toFixed(1));
    return `| ${front} on ${back} | ${light ?? ''} | ${dark ?? ''} |`;
  });
  const unique = [...new Set(rows)];
  expect(document.split('\n').filter((line) => unique.includes(line))).toEqual(unique);
});
