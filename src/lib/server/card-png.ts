import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';

/** Draws a card (`site/card-svg.ts`) as PNG. The same SVG gives the same bytes on every machine: no font of it is used. */
export async function cardPng(svg: string): Promise<Uint8Array> {
  fonts ??= openFonts();
  const drawn = new Resvg(svg, { font: { fontBuffers: await fonts, loadSystemFonts: false } });
  const image = drawn.render();
  const png = image.asPng();
  image.free();
  drawn.free();
  return png;
}

let fonts: Promise<Uint8Array[]> | null = null;

const WEIGHT = 500;
const FACES = ['newsreader', 'public-sans'] as const;
/** Latin of the west, then that of the rest of Europe, whose letters are looked for where the first has none. */
const PARTS = ['latin', 'latin-ext'] as const;

/** The page's own fonts at one weight, as the renderer reads them: it knows neither woff2 nor fonts of all weights. */
async function openFonts(): Promise<Uint8Array[]> {
  const { resolve } = createRequire(import.meta.url);
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const files = FACES.flatMap((face) => PARTS.map((part) => fileOf(face, part)));
  return Promise.all(
    files.map(async (file) =>
      subsetFont(await readFile(resolve(file)), LETTERS, {
        targetFormat: 'sfnt',
        variationAxes: { wght: WEIGHT }
      })
    )
  );
}

/** The page's own fonts as a browser takes them, for a list that stands anywhere. */
export async function pageFonts(): Promise<readonly { path: string; content: Uint8Array }[]> {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    FACES.map(async (face) => ({
      path: `fonts/${face}.woff2`,
      content: await readFile(resolve(fileOf(face, 'latin')))
    }))
  );
}

function fileOf(face: string, part: string): string {
  return `@fontsource-variable/${face}/files/${face}-${part}-wght-normal.woff2`;
}

/** U+0020 to U+024F, U+1E00 to U+1EFF and U+2000 to U+22FF: all Latin letters, signs and currencies. */
const LETTERS = [
  [0x20, 0x24f],
  [0x1e00, 0x1eff],
  [0x2000, 0x22ff]
]
  .map(([from = 0, to = 0]) =>
    String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at))
  )
  .join('');
