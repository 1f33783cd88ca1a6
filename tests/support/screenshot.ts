// `npm run -s screenshot -- /stories/…/` pictures pages of the built site at three widths in both themes;
// without an address it takes every page. Prints the files it wrote.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureBrowser } from './browser.js';
import { ensureBuilt, SITE } from './build.js';
import { CACHE } from './install.js';
import { serve } from './serve.js';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 }
];
const THEMES = ['light', 'dark'] as const;

if (!ensureBuilt()) process.exit(1);
const addresses = process.argv.length > 2 ? process.argv.slice(2) : allPages();
const site = await serve({ folder: SITE, host: '127.0.0.1', port: 0 });
const browser = await chromium.launch(await ensureBrowser());
try {
  for (const theme of THEMES) {
    for (const viewport of SIZES) {
      const page = await browser.newPage({ viewport, colorScheme: theme, reducedMotion: 'reduce' });
      for (const address of addresses) {
        await page.goto(new URL(address, site.url).href);
        await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
        const path = join(CACHE, 'screenshots', fileName(address, viewport.width, theme));
        await page.screenshot({ path, fullPage: true });
        console.log(path);
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
  await site.close();
}

function allPages(): string[] {
  return readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .sort();
}

function fileName(address: string, width: number, theme: string): string {
  const name = address.replace(/[^\w-]+/g, '-').replace(/^-|-$/g, '') || 'front';
  return `${name}-${width}-${theme}.png`;
}
