import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './install.js';

const FOLDER = resolve(process.env['DATELINE_SHARED'] ?? join(ROOT, '..', 'shared'));

/** The full path of a file or folder in the reference material, or null where it is missing. */
export function findShared(path: string): string | null {
  const full = join(FOLDER, path);
  return existsSync(full) ? full : null;
}
