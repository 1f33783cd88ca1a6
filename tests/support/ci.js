// Runs every check, whatever the one before it said, and closes with one line over all of them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureMessages } from './messages.js';
import { ensureBuilt } from './build.js';
import { ensureInstalled, ROOT } from './install.js';
import { add, closingLine, NONE, SUMMARY } from './report.js';

/** @typedef {import('./report.js').Counts} Counts */

const PASSED = { ...NONE, passed: 1 };
const FAILED = { ...NONE, failed: 1 };

/** @type {readonly { title: string, run: () => Counts }[]} */
const STEPS = [
  { title: 'formatting', run: () => check('npx', ['prettier', '--check', '.']) },
  { title: 'types', run: () => check('npm', ['run', '-s', 'check']) },
  { title: 'lint', run: () => check('npm', ['run', '-s', 'lint']) },
  { title: 'import rules', run: () => check('npm', ['run', '-s', 'lint:imports']) },
  { title: 'dead code', run: () => check('npm', ['run', '-s', 'lint:dead']) },
  { title: 'tests', run: runTests },
  { title: 'build', run: () => (ensureBuilt() ? PASSED : FAILED) },
  { title: 'size budget', run: () => check('npx', ['size-limit']) }
];

ensureInstalled();
await ensureMessages();

let total = NONE;
for (const { title, run } of STEPS) {
  const started = Date.now();
  const counts = run();
  total = add(total, counts);
  const seconds = Math.round((Date.now() - started) / 1000);
  const verdict = counts.failed === 0 ? 'ok' : 'FAILED';
  console.log(`== ${title}: ${verdict} (${seconds} s)`);
}
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * A check that counts as one; what it printed is shown when it fails.
 * @param {string} command
 * @param {string[]} args
 */
function check(command, args) {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024
  });
  if (done.status === 0) return PASSED;
  console.log(`${done.stdout}\n${done.stderr}`);
  return FAILED;
}

/** The tests count one by one, from the summary that they leave. */
function runTests() {
  rmSync(SUMMARY, { force: true });
  const done = spawnSync('npm', ['test', '--silent'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DATELINE_ONE_STEP: '1' }
  });
  if (!existsSync(SUMMARY)) return FAILED;
  const counts = /** @type {Counts} */ (JSON.parse(readFileSync(SUMMARY, 'utf8')));
  return done.status === 0 || counts.failed > 0 ? counts : add(counts, FAILED);
}
