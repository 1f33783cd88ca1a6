// A plugin for Stryker. It can be told places only, and at one place stand several mutants: those that were not
// chosen are turned away before any test runs.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { CheckStatus } from '@stryker-mutator/api/check';
import { keyOf } from './key.js';

/** Holds the name of a file with the keys of the chosen mutants, as JSON. */
export const CHOSEN = 'DATELINE_MUTANTS';

/** @type {Set<string>} */
let chosen = new Set();

/** @type {import('@stryker-mutator/api/check').Checker} */
const onlyChosen = {
  init: () => {
    const keys = /** @type {string[]} */ (
      JSON.parse(readFileSync(process.env[CHOSEN] ?? '', 'utf8'))
    );
    chosen = new Set(keys);
    return Promise.resolve();
  },
  group: (mutants) => Promise.resolve([mutants.map(({ id }) => id)]),
  check: (mutants) =>
    Promise.resolve(
      Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          chosen.has(keyOf(relative(process.cwd(), mutant.fileName), mutant))
            ? { status: CheckStatus.Passed }
            : { status: CheckStatus.CompileError, reason: 'not chosen' }
        ])
      )
    )
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Checker, 'only-chosen', onlyChosen)];
