// npm run bench [-- --n 1000,10000 --reps 3]: our timeline beside the canvas floor, both under the peers' own
// harness in one run. The harness is taken as it is, but for the place of the browser.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { ensureBrowser } from '../../support/browser.js';
import { compiledAtOnce } from '../../support/compiled-at-once.js';
import { CACHE, ROOT } from '../../support/install.js';
import { oneLanguage } from '../../support/one-language.js';
import { withoutColours } from '../../support/without-colours.js';
import { printAnswers } from './answers.ts';
import { printRatios } from './ratios.ts';

const HARNESS = join(
  resolve(process.env['DATELINE_SHARED'] ?? join(ROOT, '..', 'shared')),
  'bench'
);
const COPY = join(CACHE, 'peer-bench');
const PAGE = join(CACHE, 'bench-page');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2'
};

if (existsSync(HARNESS)) await measure();
else console.log(`Skipped: the peers' harness is not here (looked for ${HARNESS}).`);

async function measure(): Promise<void> {
  const browser = await ensureBrowser();
  copyHarness(browser.executablePath);
  await buildPage();
  const server = await serve(PAGE);
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const url = `http://127.0.0.1:${port}/bench.html`;
  const options = process.argv.slice(2);
  const done = await new Promise<number | null>((settle) => {
    spawn(
      process.execPath,
      ['run.mjs', '--url', `product=${url}`, '--peers', 'floor-binned', ...options],
      { cwd: COPY, stdio: 'inherit', env: browser.env }
    ).on('exit', settle);
  });
  if (done === 0) {
    const sizes = printRatios(join(COPY, 'results.json'));
    await printAnswers(url, browser, { harness: COPY, sizes });
  }
  server.close();
  process.exitCode = done ?? 1;
}

function copyHarness(executablePath: string): void {
  rmSync(COPY, { recursive: true, force: true });
  cpSync(HARNESS, COPY, { recursive: true });
  spawnSync('chmod', ['-R', 'u+w', COPY]);
  for (const file of readdirSync(join(COPY, 'adapters')))
    if (!file.startsWith('floor-b')) rmSync(join(COPY, 'adapters', file));
  const run = join(COPY, 'run.mjs');
  const source = readFileSync(run, 'utf8');
  writeFileSync(run, source.replaceAll('/usr/bin/chromium', executablePath));
}

/** Built as the site is. */
async function buildPage(): Promise<void> {
  spawnSync(process.execPath, [join(ROOT, 'tests/support/messages.js')], { stdio: 'inherit' });
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(ROOT, 'tests/bench/scale'),
    base: './',
    plugins: [
      svelte({ configFile: false, compilerOptions: { runes: undefined } }),
      oneLanguage(),
      withoutColours(),
      compiledAtOnce()
    ],
    worker: { format: 'es' },
    build: {
      outDir: PAGE,
      emptyOutDir: true,
      target: 'esnext',
      rolldownOptions: { input: join(ROOT, 'tests/bench/scale/bench.html') }
    }
  });
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!path.startsWith(folder) || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    response.end(readFileSync(path));
  });
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      ready(server);
    });
  });
}
