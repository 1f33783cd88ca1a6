// Builds the site only when something that goes into it has changed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from './install.js';
import { siteVersion } from './site-version.js';

export const SITE = join(ROOT, 'build');

const STAMP = join(CACHE, 'build.stamp');
/** False when the build fails; what it printed is shown then. */
export function ensureBuilt() {
  const version = siteVersion();
  if (isCurrent(version)) return true;
  console.log('Building the site …');
  // A failed build must not leave the old site behind under a stamp that calls it current.
  rmSync(STAMP, { force: true });
  if (!run('site', [join(ROOT, 'tests/support/build-site.js')])) return false;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(STAMP, stampFor(version));
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

/** @param {string} version */
function isCurrent(version) {
  if (!existsSync(STAMP) || !existsSync(entryPage())) return false;
  return readFileSync(STAMP, 'utf8') === stampFor(version);
}

/**
 * The entry page's time is part of the stamp, so that a build made by another command is not taken for this one.
 * @param {string} version
 */
function stampFor(version) {
  return `${version} ${statSync(entryPage()).mtimeMs}\n`;
}

function entryPage() {
  return join(SITE, 'index.html');
}
