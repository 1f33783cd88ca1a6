// Which mutants a room has, and a sample of them that chance does not change: the same files and the same seed give
// the same mutants, and a change in one file moves none of another's.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { keyOf, type Place } from './key.js';

export interface Mutant {
  /** Names it among all, from run to run. */
  readonly key: string;
  /** From the top of the project, with `/`. */
  readonly file: string;
  /** Lines and columns from 0, the end exclusive. */
  readonly location: { readonly start: Place; readonly end: Place };
  /** What stands there instead. */
  readonly replacement: string;
}

/** All mutants of the TypeScript in a folder, in the order of its files. */
export async function mutantsIn(root: string, folder: string): Promise<readonly Mutant[]> {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort();
  return mutantsOf(
    names.map((name) => ({ name, content: readFileSync(join(root, name), 'utf8') }))
  );
}

export async function mutantsOf(
  files: readonly { readonly name: string; readonly content: string }[]
): Promise<readonly Mutant[]> {
  const { mutants } = await new Instrumenter(SILENT).instrument(
    files.map((file) => ({ ...file, mutate: true })),
    { excludedMutations: [], ignorers: [], plugins: [] }
  );
  return mutants.map((mutant) => ({
    key: keyOf(mutant.fileName, mutant),
    file: mutant.fileName,
    location: mutant.location,
    replacement: mutant.replacement
  }));
}

/** So many of them, or all where there are fewer, in the order of their hashes. */
export function sampleOf(
  mutants: readonly Mutant[],
  { size, seed }: { readonly size: number; readonly seed: number }
): readonly Mutant[] {
  return mutants
    .map((mutant) => ({
      mutant,
      hash: createHash('sha256').update(`${seed} ${mutant.key}`).digest('hex')
    }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant);
}

/** Where Stryker looks for a mutant: lines from 1, columns from 0. It finds whatever else lies there too. */
export function rangeOf({ file, location: { start, end } }: Mutant): string {
  return `${file}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}

const nothing = (): void => undefined;
const no = (): boolean => false;

const SILENT = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing
};
