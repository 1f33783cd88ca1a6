// One digest of many files, by which a build knows whether what goes into it has changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.js';

/** What a build itself writes among its sources: made of them, it tells nothing that they do not. */
const MADE = ['static/page-writer.js', 'src/lib/messages/compiled'].map((path) => join(ROOT, path));

/**
 * Of the names and bytes of all files in these folders, but what a build writes there, and of this Node.
 * @param {readonly string[]} sources paths from the project's root, folders or files; what is not there counts as empty
 */
export function hashFiles(sources) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const path of sources.flatMap((source) => listFiles(join(ROOT, source)))) {
    hash.update(`\0${path.slice(ROOT.length)}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
  if (!existsSync(path) || MADE.includes(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}
