// Skips aloud where the reference material does not lie beside the repository.
import { describe, test } from 'vitest';
import { findShared } from './find-shared.ts';

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
