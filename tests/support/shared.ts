// Finds the reference material that may lie beside the repository, and skips aloud where it does not.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'vitest';
import { ROOT } from './install.js';

const FOLDER = resolve(process.env['DATELINE_SHARED'] ?? join(ROOT, '..', 'shared'));

/** The full path of a file or folder in the reference material, or null where it is missing. */
function findShared(path: string): string | null {
  const full = join(FOLDER, path);
  return existsSync(full) ? full : null;
}

/** A `describe` for tests that read `path` from the reference material; without it they are skipped, and the title says why. */
export function describeWithShared(
  title: string,
  path: string,
  body: (fullPath: string) => void
): void {
  const full = findShared(path);
  describe(title, () => {
    if (full === null) test.skip(`needs ${path} in the shared folder, which is not here`);
    else body(full);
  });
}
