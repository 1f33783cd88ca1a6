// Builds the site only when something that goes into it has changed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hash-files.js';
import { CACHE, ROOT } from './install.js';

export const SITE = join(ROOT, 'build');

const STAMP = join(CACHE, 'build.stamp');
const SOURCES = [
  'src',
  'static',
  'data',
  'tests/support/languages.js',
  'tests/support/one-language.js',
  'tests/support/page-writer.js',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts'
];

/** False when the build fails; what it printed is shown then. */
export function ensureBuilt() {
  const sources = hashFiles(SOURCES);
  if (isCurrent(sources)) return true;
  console.log('Building the site …');
  // A failed build must not leave the old site behind under a stamp that calls it current.
  rmSync(STAMP, { force: true });
  if (!run('site', [join(ROOT, 'tests/support/build-site.js')])) return false;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(STAMP, stampFor(sources));
  return true;
}

/**
 * @param {string} what
 * @param {string[]} args
 */
function run(what, args) {
  const done = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' }
  });
  if (done.status === 0) return true;
  console.error(`${done.stdout}\n${done.stderr}\nThe build of the ${what} failed.`);
  return false;
}

/** @param {string} sources */
function isCurrent(sources) {
  if (!existsSync(STAMP) || !existsSync(entryPage())) return false;
  return readFileSync(STAMP, 'utf8') === stampFor(sources);
}

/**
 * The entry page's time is part of the stamp, so that a build made by another command is not taken for this one; so is
 * the site's address, which pages carry.
 * @param {string} sources
 */
function stampFor(sources) {
  const site = process.env['DATELINE_SITE'] ?? 'no address';
  return `${sources} ${site} ${statSync(entryPage()).mtimeMs}\n`;
}

function entryPage() {
  return join(SITE, 'index.html');
}
