// Builds the site only when something that goes into it has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from './install.js';

export const SITE = join(ROOT, 'build');

const STAMP = join(CACHE, 'build.stamp');
const SOURCES = [
  'src',
  'static',
  'data',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts'
];

/** False when the build fails; what it printed is shown then. */
export function ensureBuilt() {
  const sources = hashSources();
  if (isCurrent(sources)) return true;
  console.log('Building the site …');
  // A failed build must not leave the old site behind under a stamp that calls it current.
  rmSync(STAMP, { force: true });
  const done = spawnSync(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' }
  });
  if (done.status !== 0) {
    console.error(`${done.stdout}\n${done.stderr}\nThe build failed.`);
    return false;
  }
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(STAMP, stampFor(sources));
  return true;
}

/** @param {string} sources */
function isCurrent(sources) {
  if (!existsSync(STAMP) || !existsSync(entryPage())) return false;
  return readFileSync(STAMP, 'utf8') === stampFor(sources);
}

/**
 * The entry page's time is part of the stamp, so that a build made by another command is not taken for this one.
 * @param {string} sources
 */
function stampFor(sources) {
  return `${sources} ${statSync(entryPage()).mtimeMs}\n`;
}

function entryPage() {
  return join(SITE, 'index.html');
}

function hashSources() {
  const hash = createHash('sha256').update(process.versions.node);
  for (const path of SOURCES.flatMap((source) => listFiles(join(ROOT, source)))) {
    hash.update(`\0${path.slice(ROOT.length)}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}
