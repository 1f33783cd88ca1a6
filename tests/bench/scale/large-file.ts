// `npm run bench:file [-- 1000000000]`: a CSV of so many bytes, made by a seed, is opened in the built page as a
// reader would: once cancelled on its way, once to its end. Prints what happened: time, memory, what the page says.
// A second file of as many bytes has few long rows, so that it fits.
import { createWriteStream, existsSync, readFileSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { ensureBrowser } from '../../support/browser.js';
import { ensureBuilt, SITE } from '../../support/build.js';
import { CACHE } from '../../support/install.js';
import { serve } from '../../support/serve.js';
import { seeded } from '../../fuzz/mutate.ts';

const SIZE = Number(process.argv[2] ?? 1_000_000_000);
const DAY_MS = 86_400_000;
const DEEDS = ['Makes a statement', 'Meets', 'Visits', 'Accuses', 'Signs an agreement'];
const NOTE = 'a note that nobody maps to anything and that only takes room, ';
const ROWS_AT_ONCE = 5000;
const LONGEST_MS = 600_000;

if (!ensureBuilt()) process.exit(1);
const site = await serve({ folder: SITE, host: '127.0.0.1', port: 0 });
const browser = await chromium.launch(await ensureBrowser());
try {
  for (const [name, notes] of [
    ['many-rows.csv', 1],
    ['long-rows.csv', 20]
  ] as const)
    await open(browser, site.url, await fileOf(name, notes));
} finally {
  await browser.close();
  await site.close();
}

/** The file, made where it is not there yet. */
async function fileOf(name: string, notes: number): Promise<string> {
  const path = join(CACHE, name);
  if (existsSync(path) && statSync(path).size >= SIZE) return path;
  const next = seeded(20260206);
  const out = createWriteStream(path);
  out.write('date,actor,target,action,note,link\n');
  for (let bytes = 0, row = 0; bytes < SIZE;) {
    const lines = Array.from({ length: ROWS_AT_ONCE }, () => {
      row += 1;
      const day = new Date(Date.UTC(2000, 0, 1) + Math.floor(next() * 9000) * DAY_MS);
      const [actor, target] = [Math.floor(next() ** 3 * 4000), Math.floor(next() * 4000)];
      const deed = DEEDS[Math.floor(next() * DEEDS.length)] ?? '';
      return `${day.toISOString().slice(0, 10)},Actor ${actor},Actor ${target},${deed} no. ${row},"${NOTE.repeat(notes)}",https://example.org/${row}\n`;
    }).join('');
    bytes += lines.length;
    if (!out.write(lines)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return path;
}

async function open(running: Browser, url: string, path: string): Promise<void> {
  console.log(`\n${path}: ${(statSync(path).size / 1e9).toFixed(2)} GB`);
  const page = await running.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(new URL('/open/', url).href);
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  await timed('its first rows are looked at', async () => {
    await page.getByLabel('Choose a file').setInputFiles(path);
    await page.getByRole('button', { name: 'Open the timeline' }).waitFor();
  });
  const start = page.getByRole('button', { name: 'Open the timeline' });
  await start.click();
  const stop = page.getByRole('button', { name: 'Stop' });
  const isReading = await stop.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false
  );
  if (isReading) {
    await page.waitForTimeout(5000);
    await timed('reading, after five seconds, is cancelled', async () => {
      await stop.click();
      await start.waitFor();
    });
    await page.waitForTimeout(1000);
    console.log(`  memory after that: ${await memory(running)} MB`);
    await start.click();
  }
  await timed('read and opened, or refused', () => settled(page, running));
  const said = page.getByRole('alert');
  const shown = (await said.count()) > 0 ? said : page.locator('p.meta');
  console.log(`  the page says: ${(await shown.first().innerText()).trim()}`);
  console.log(`  memory in the end: ${await memory(running)} MB`);
  await page.close();
}

async function settled(page: Page, running: Browser): Promise<void> {
  let most = 0;
  const watch = setInterval(() => {
    void memory(running).then((now) => (most = Math.max(most, now)));
  }, 500);
  await page
    .locator('p.meta, [role=alert]')
    .first()
    .waitFor({ timeout: LONGEST_MS })
    .finally(() => {
      clearInterval(watch);
    });
  console.log(`  most memory on the way: ${most} MB`);
}

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  await work();
  console.log(`  ${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

/** Resident memory of the browser's largest process, MB; 0 where the system does not say. */
async function memory(running: Browser): Promise<number> {
  const session = await running.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo.map(({ id }) => {
    const status = `/proc/${id}/status`;
    const [, size = '0'] = existsSync(status)
      ? (/VmRSS:\s+(\d+)/u.exec(readFileSync(status, 'utf8')) ?? [])
      : [];
    return Number(size) / 1024;
  });
  return Math.round(Math.max(0, ...sizes));
}
