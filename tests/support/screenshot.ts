// `npm run -s screenshot -- /stories/…/` pictures pages of the built site at three widths in both themes;
// without an address it takes every page, and the first story anew for the README. Prints the files it wrote.
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureBrowser } from './browser.js';
import { ensureBuilt, SITE } from './build.js';
import { CACHE, ROOT } from './install.js';
import { serve } from './serve.js';
import { sitePages } from './site-pages.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 }
];
const THEMES = ['light', 'dark'] as const;
/** Head and timeline of a story, without the long lists below. */
const README_SIZE = { width: 1440, height: 1290 };

if (!ensureBuilt()) process.exit(1);
const asked = process.argv.slice(2);
const addresses = asked.length > 0 ? asked : sitePages();
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
  const story = addresses.find((address) => address.startsWith('/stories/'));
  if (asked.length === 0 && story !== undefined) {
    const page = await browser.newPage({ viewport: README_SIZE, colorScheme: 'light' });
    await page.goto(new URL(story, site.url).href);
    await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
    const path = join(ROOT, 'static', 'screenshot.png');
    await page.screenshot({ path });
    console.log(path);
  }
} finally {
  await browser.close();
  await site.close();
}

function fileName(address: string, width: number, theme: string): string {
  const name = address.replace(/[^\w-]+/g, '-').replace(/^-|-$/g, '') || 'front';
  return `${name}-${width}-${theme}.png`;
}
