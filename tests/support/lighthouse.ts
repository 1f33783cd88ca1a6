// `npm run lighthouse` audits every page of the built site as on a slow phone, three times each, and fails where the
// median is below 98 for the performance of a story's page, 95 for that of another, or 100 for the rest.
// `npm run lighthouse -- 1 /new/` audits one page once. No part of `npm test`: a busy machine costs points.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { ensureBrowser } from './browser.js';
import { ensureBuilt, SITE } from './build.js';
import { CACHE } from './install.js';
import { serve } from './serve.js';
import { sitePages } from './site-pages.ts';
import { makeStory } from './story-in-work.ts';

interface Score {
  readonly id: string;
  readonly percent: number;
  /** What costs points. */
  readonly costly: readonly {
    readonly id: string;
    readonly title: string;
    readonly shown: string;
  }[];
}

/** In per cent. */
const LEAST: Readonly<Record<string, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100
};
const LEAST_OF_STORY = 98;

if (!ensureBuilt()) process.exit(1);
const [times = '3', only] = process.argv.slice(2);
const reports = join(CACHE, 'lighthouse');
mkdirSync(reports, { recursive: true });
const site = await serve({ folder: SITE, host: '127.0.0.1', port: 0 });
const port = await freePort();
const found = await ensureBrowser();
const profile = mkdtempSync(join(tmpdir(), 'dateline-lighthouse-'));
// What is kept for the page of a story in work is in the one profile that Lighthouse opens its pages in.
const browser = await chromium.launchPersistentContext(profile, {
  ...found,
  args: [...found.args, `--remote-debugging-port=${String(port)}`]
});
let isGood = true;
try {
  const addresses = [...sitePages(), await storyInWork()];
  for (const address of addresses.filter((each) => only === undefined || each === only))
    isGood = (await audit(address)) && isGood;
} finally {
  await browser.close();
  await site.close();
  rmSync(profile, { recursive: true, force: true });
}
process.exitCode = isGood ? 0 : 1;

/** Prints one line for the page, and one for each audit that costs points. Whether the page is good enough. */
async function audit(address: string): Promise<boolean> {
  const runs: (readonly Score[])[] = [];
  for (let run = 0; run < Number(times); run += 1) runs.push(await auditOnce(address));
  const scores = Object.keys(LEAST).map((id) => {
    const inOrder = runs.flatMap((run) => run.filter((score) => score.id === id));
    return inOrder.toSorted((a, b) => a.percent - b.percent)[Math.floor(runs.length / 2)];
  });
  const known = scores.filter((score) => score !== undefined);
  console.log(
    `${address} ${known.map(({ id, percent }) => `${id} ${String(percent)}`).join(', ')}`
  );
  const poor = known.filter(({ id, percent }) => percent < leastOf(id, address));
  for (const { costly } of poor)
    for (const { id, title, shown } of costly) console.log(`  ${id}: ${title} ${shown}`);
  return poor.length === 0;
}

function leastOf(category: string, address: string): number {
  const isStory = category === 'performance' && address.includes('/stories/');
  return isStory ? LEAST_OF_STORY : (LEAST[category] ?? 100);
}

async function auditOnce(address: string): Promise<readonly Score[]> {
  const result = await lighthouse(new URL(address, site.url).href, {
    port,
    output: 'html',
    logLevel: 'error',
    disableStorageReset: true,
    onlyCategories: Object.keys(LEAST)
  });
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${address}`);
  const { categories, audits } = result.lhr;
  const name = address.replace(/[^\w-]+/g, '-').replace(/^-|-$/g, '') || 'front';
  writeFileSync(join(reports, `${name}.html`), String(result.report));
  return Object.values(categories).map(({ id, score, auditRefs }) => ({
    id,
    percent: Math.round((score ?? 0) * 100),
    costly: auditRefs
      .filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 0.9)
      .map((ref) => {
        const { title = '', displayValue: shown = '' } = audits[ref.id] ?? {};
        return { id: ref.id, title, shown };
      })
  }));
}

/** Makes a story as a person does; the address of its desk. */
async function storyInWork(): Promise<string> {
  const page = await browser.newPage();
  const open = async (path: string): Promise<void> => {
    await page.goto(new URL(path, site.url).href);
    await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  };
  await makeStory({ page, open });
  const { pathname, search } = new URL(page.url());
  await page.close();
  return pathname + search;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const free = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => {
        resolve(free);
      });
    });
  });
}
