// `npm run lighthouse` audits every page of the built site as on a slow phone, and fails below 95 for
// performance or 100 for the rest. No part of `npm test`: a busy machine costs points.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { ensureBrowser } from './browser.js';
import { ensureBuilt, SITE } from './build.js';
import { CACHE } from './install.js';
import { serve } from './serve.js';

/** In per cent. */
const LEAST: Readonly<Record<string, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100
};

if (!ensureBuilt()) process.exit(1);
const reports = join(CACHE, 'lighthouse');
mkdirSync(reports, { recursive: true });
const site = await serve({ folder: SITE, host: '127.0.0.1', port: 0 });
const port = await freePort();
const found = await ensureBrowser();
const browser = await chromium.launch({
  ...found,
  args: [...found.args, `--remote-debugging-port=${String(port)}`]
});
let isGood = true;
try {
  for (const address of allPages()) isGood = (await audit(address)) && isGood;
} finally {
  await browser.close();
  await site.close();
}
process.exitCode = isGood ? 0 : 1;

/** Prints one line for the page, and one for each audit that costs points. Whether the page is good enough. */
async function audit(address: string): Promise<boolean> {
  const result = await lighthouse(new URL(address, site.url).href, {
    port,
    output: 'html',
    logLevel: 'error',
    onlyCategories: Object.keys(LEAST)
  });
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${address}`);
  const { categories, audits } = result.lhr;
  const name = address.replace(/[^\w-]+/g, '-').replace(/^-|-$/g, '') || 'front';
  writeFileSync(join(reports, `${name}.html`), String(result.report));
  const scores = Object.values(categories).map(({ id, score, auditRefs }) => ({
    id,
    percent: Math.round((score ?? 0) * 100),
    costly: auditRefs.filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 0.9)
  }));
  console.log(
    `${address} ${scores.map(({ id, percent }) => `${id} ${String(percent)}`).join(', ')}`
  );
  const poor = scores.filter(({ id, percent }) => percent < (LEAST[id] ?? 100));
  for (const { costly } of poor)
    for (const { id } of costly)
      console.log(`  ${id}: ${audits[id]?.title ?? ''} ${audits[id]?.displayValue ?? ''}`);
  return poor.length === 0;
}

function allPages(): string[] {
  return readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .sort();
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
