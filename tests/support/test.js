// `npm test`: every suite on a bare machine, and one closing line counted from the runners' own reports.
// `npm test -- unit` runs one suite, `npm test -- unit tests/unit/time` a part of it. What takes too long for every
// change runs when it is asked for by name: `npm run nightly`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './install.js';
import { ensureBrowser } from './browser.js';
import { ensureMessages } from './messages.js';
import { ensureBuilt } from './build.js';
import {
  add,
  closingLine,
  countPlaywright,
  countVitest,
  judge,
  NONE,
  REPORTS,
  SUMMARY
} from './report.js';

/**
 * Each of these takes long, and what it checks has no zone: what the command refuses or explains, anew each time, how
 * work grows, which of many articles tell the same, columns of an archive, pages as text, which mutants a room has. Once is enough.
 */
const ZONELESS =
  'tests/unit/{cli/{annotate,bad-input,readme},extract/growth,extract/quotes/**,io/articles/{import-article,pdf},io/parquet/**,site/**,story/join-*,support/mutation}.test.ts';

/**
 * A behaviour that depends on the machine's zone shows as a difference between the two unit runs,
 * which lie on either side of UTC.
 * @type {readonly { suite: string, title: string, isAskedFor?: true, run: (file: string, filters: string[]) => number | null | Promise<number | null>, count: (report: unknown) => import('./report.js').Counts }[]}
 */
const RUNS = [
  {
    suite: 'unit',
    title: 'unit, west of Greenwich',
    run: (file, filters) => vitest('unit', file, filters, { TZ: 'America/Los_Angeles' }),
    count: countVitest
  },
  {
    suite: 'unit',
    title: 'unit, east of Greenwich',
    run: (file, filters) =>
      vitest('unit', file, [...filters, `--exclude=${ZONELESS}`], { TZ: 'Pacific/Auckland' }),
    count: countVitest
  },
  {
    suite: 'arch',
    title: 'arch',
    run: (file, filters) => vitest('arch', file, filters, {}),
    count: countVitest
  },
  {
    suite: 'component',
    title: 'component',
    run: async (file, filters) => {
      await ensureBrowser();
      return vitest('component', file, filters, {});
    },
    count: countVitest
  },
  {
    suite: 'e2e',
    title: 'e2e',
    run: async (file, filters) => {
      await ensureBrowser();
      if (!ensureBuilt()) return 1;
      return playwright('e2e', file, filters, await findFreePort());
    },
    count: countPlaywright
  },
  {
    suite: 'nightly',
    title: 'nightly',
    isAskedFor: true,
    run: async (file, filters) => {
      await ensureBrowser();
      if (!ensureBuilt()) return 1;
      return playwright('nightly', file, filters, await findFreePort());
    },
    count: countPlaywright
  }
];

const [suite, ...filters] = process.argv.slice(2);
const chosen = RUNS.filter((run) => (suite === undefined ? !run.isAskedFor : run.suite === suite));
if (chosen.length === 0) {
  const known = [...new Set(RUNS.map((run) => run.suite))].join(', ');
  console.error(`No suite is called ${suite}. There are: ${known}.`);
  process.exit(2);
}

ensureInstalled();
await ensureMessages();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

let total = NONE;
/** @type {string[]} */
const problems = [];
for (const [index, { title, run, count }] of chosen.entries()) {
  console.log(`\n── ${title}`);
  const started = Date.now();
  const file = join(REPORTS, `${index}.json`);
  const exitCode = await Promise.resolve()
    .then(() => run(file, filters))
    .catch((/** @type {Error} */ error) => {
      console.error(error.message);
      return 1;
    });
  const { counts, problem } = judge({ file, count, exitCode });
  total = add(total, counts);
  if (problem !== null) problems.push(`${title}: ${problem}`);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`── ${title}: ${problem ?? closingLine(counts)} (${seconds} s)`);
}

writeFileSync(SUMMARY, `${JSON.stringify(total)}\n`);
console.log();
for (const problem of problems) console.log(`Failed: ${problem}`);
// Whoever runs this as one step of several closes with a line of its own.
if (!process.env['DATELINE_ONE_STEP']) console.log(closingLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * @param {string} project
 * @param {string} file
 * @param {string[]} filters
 * @param {Record<string, string>} env
 */
function vitest(project, file, filters, env) {
  return node(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...filters
    ],
    env
  );
}

/**
 * @param {string} folder in tests/
 * @param {string} file
 * @param {string[]} filters
 * @param {number} port
 */
function playwright(folder, file, filters, port) {
  return node(
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      `--config=tests/${folder}/playwright.config.ts`,
      '--reporter=list,json',
      ...filters
    ],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: file, DATELINE_E2E_PORT: String(port) }
  );
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function node(args, env) {
  return spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env }
  }).status;
}

/** @returns {Promise<number>} */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
