// Draws the site's icons as PNG from static/favicon.svg: `npx tsx tests/support/icons.ts` writes them anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cardPng } from '../../src/lib/server/card-png.ts';
import { ROOT } from './install.js';

/** Those that cut their own shape out of it are filled to the edge; what they show keeps to the middle four fifths. */
const ICONS = [
  { name: 'icon-192.png', px: 192, isFilled: false },
  { name: 'icon-512.png', px: 512, isFilled: false },
  { name: 'icon-maskable-512.png', px: 512, isFilled: true },
  { name: 'icon-180.png', px: 180, isFilled: true }
] as const;

/** Each icon's file in static/, and its bytes. */
export async function drawIcons(): Promise<readonly { name: string; bytes: Uint8Array }[]> {
  const svg = readFileSync(join(ROOT, 'static/favicon.svg'), 'utf8');
  return Promise.all(
    ICONS.map(async ({ name, px, isFilled }) => {
      const sized = svg.replace('<svg ', `<svg width="${px}" height="${px}" `);
      return { name, bytes: await cardPng(isFilled ? sized.replace(/ rx="\d+"/, '') : sized) };
    })
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { name, bytes } of await drawIcons()) writeFileSync(join(ROOT, 'static', name), bytes);
