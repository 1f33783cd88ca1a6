// A plugin for Stryker: its runner of Vitest, which takes a test file that fails to load for one without tests.
// Such a file has noticed the mutant.
import {
  commonTokens,
  declareFactoryPlugin,
  PluginKind,
  tokens
} from '@stryker-mutator/api/plugin';
import { MutantRunStatus } from '@stryker-mutator/api/test-runner';
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';

/**
 * @typedef {import('@stryker-mutator/api/test-runner').TestRunner & {
 *   ctx: { state: { getFiles: () => { name: string, tasks: unknown[], result?: { state?: string, errors?: { message: string }[] } }[] } }
 * }} VitestRunner
 */

/** @param {import('@stryker-mutator/api/plugin').Injector<import('@stryker-mutator/api/plugin').PluginContext>} injector */
function unitTests(injector) {
  const [plugin] = vitestPlugins;
  if (plugin === undefined) throw new Error("Stryker's runner of Vitest has no plugin");
  const runner = /** @type {VitestRunner} */ (plugin.factory(injector));
  const mutantRun = runner.mutantRun.bind(runner);
  runner.mutantRun = async (options) => {
    const result = await mutantRun(options);
    if (result.status !== MutantRunStatus.Survived) return result;
    const failed = runner.ctx.state
      .getFiles()
      .find((file) => file.result?.state === 'fail' && file.tasks.length === 0);
    if (failed === undefined) return result;
    return {
      status: MutantRunStatus.Killed,
      killedBy: [`${failed.name} does not load`],
      failureMessage: failed.result?.errors?.[0]?.message ?? 'does not load',
      nrOfTests: result.nrOfTests
    };
  };
  return runner;
}
unitTests.inject = tokens(commonTokens.injector);

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'unit-tests', unitTests)
];
