// Runs Stryker over chosen mutants and says what became of each.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { keyOf, type Place } from './key.js';
import { isNoticed, type Fate } from './outcomes.ts';
import { rangeOf, type Mutant } from './mutants.ts';
import { CHOSEN } from './only-chosen.js';

export interface MutationRun {
  /** Names what this run leaves in `.cache/mutation`. */
  readonly name: string;
  /** Top of the project; the working directory of the process. */
  readonly root: string;
  /** Globs of test files. */
  readonly tests: readonly string[];
}

/** Where the sandbox, the reports and what was found before lie, from the top of the project. */
const FOLDER = '.cache/mutation';

/** What the sandbox does without. */
const LEFT_OUT = [
  '.cache',
  '.ci',
  'build',
  'static',
  '/src/{routes,cli}',
  '/src/lib/{components,saved,site}',
  '/tests/{arch,bench,component,e2e,nightly}',
  '!.svelte-kit',
  '.svelte-kit/{adapter-node,generated,output,types}'
];

/**
 * A mutant that acts while files load, tables of tests among them, is noticed by any test of such a file: unless a
 * test that comes by it has, all are run from the beginning. What was found before, by tests that still are the same,
 * is not run again.
 */
export async function fatesOf(
  run: MutationRun,
  chosen: readonly Mutant[]
): Promise<ReadonlyMap<string, Fate>> {
  const results = await runStryker(run, chosen, { ignoreStatic: true });
  const fates = new Map([...results].map(([key, { status }]) => [key, status]));
  const whileLoading = chosen.filter(({ key }) => {
    const result = results.get(key);
    return result?.static === true && !isNoticed(result.status);
  });
  if (whileLoading.length > 0) {
    const again = await runStryker(run, whileLoading, { ignoreStatic: false, force: true });
    for (const [key, { status }] of again) fates.set(key, status);
  }
  return fates;
}

async function runStryker(
  { name, root, tests }: MutationRun,
  chosen: readonly Mutant[],
  options: PartialStrykerOptions
): Promise<ReadonlyMap<string, MutantResult>> {
  const keys = new Set(chosen.map(({ key }) => key));
  mkdirSync(join(root, FOLDER), { recursive: true });
  const list = join(root, FOLDER, `${name}-chosen.json`);
  writeFileSync(list, JSON.stringify([...keys]));
  process.env[CHOSEN] = list;
  const incrementalFile = `${FOLDER}/${name}-found.json`;
  const results = await new Stryker({
    mutate: chosen.map(rangeOf),
    testFiles: [...tests],
    plugins: ['@stryker-mutator/vitest-runner', plugin('only-chosen'), plugin('unit-tests')],
    checkers: ['only-chosen'],
    testRunner: 'unit-tests',
    vitest: { configFile: join(import.meta.dirname, 'vitest.config.ts'), related: false },
    incremental: true,
    incrementalFile,
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: `${FOLDER}/${name}-report.json` },
    concurrency: 1,
    // A busy machine is no reason to take a mutant for one without end: those are told by counting.
    timeoutMS: 30_000,
    timeoutFactor: 3,
    tempDirName: `${FOLDER}/sandbox`,
    ignorePatterns: LEFT_OUT,
    disableTypeChecks: false,
    allowConsoleColors: false,
    ...options
  }).runMutationTest();
  forgetOthers(join(root, incrementalFile));
  return new Map(
    results
      .map((result) => [keyOfResult(root, result), result] as const)
      .filter(([key]) => keys.has(key))
  );
}

/** A mutant that was turned away may be chosen the next time: nothing was found of it. */
function forgetOthers(file: string): void {
  if (!existsSync(file)) return;
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    files: Record<string, { mutants: { status: Fate }[] }>;
  };
  for (const each of Object.values(report.files))
    each.mutants = each.mutants.filter(({ status }) => status !== 'CompileError');
  writeFileSync(file, JSON.stringify(report));
}

function plugin(name: string): string {
  return join(import.meta.dirname, `${name}.js`);
}

/** A result counts lines and columns from 1. */
function keyOfResult(root: string, result: MutantResult): string {
  const { start, end } = result.location;
  return keyOf(relative(root, resolve(root, result.fileName)), {
    ...result,
    location: { start: fromZero(start), end: fromZero(end) }
  });
}

function fromZero({ line, column }: Place): Place {
  return { line: line - 1, column: column - 1 };
}
