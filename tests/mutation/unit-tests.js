// A plugin for Stryker: its runner of Vitest, but for two things. A test file that fails to load has noticed the
// mutant; Stryker takes it for one without tests. And long texts are not read: they take longer than all other tests
// together, and show how work grows, which no mutant is about.
import {
  commonTokens,
  declareFactoryPlugin,
  PluginKind,
  tokens
} from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus } from '@stryker-mutator/api/test-runner';
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';

/**
 * @typedef {import('@stryker-mutator/api/test-runner').TestRunner & {
 *   ctx: { state: { getFiles: () => { name: string, tasks: unknown[], result?: { state?: string, errors?: { message: string }[] } }[] } }
 * }} VitestRunner
 */

const LONG = / to (its|their) end(, .*)?$/u;

/** @param {import('@stryker-mutator/api/plugin').Injector<import('@stryker-mutator/api/plugin').PluginContext>} injector */
function unitTests(injector) {
  const [plugin] = vitestPlugins;
  if (plugin === undefined) throw new Error("Stryker's runner of Vitest has no plugin");
  const runner = /** @type {VitestRunner} */ (plugin.factory(injector));
  const dryRun = runner.dryRun.bind(runner);
  const mutantRun = runner.mutantRun.bind(runner);
  const unloaded = () =>
    runner.ctx.state
      .getFiles()
      .find((file) => file.result?.state === 'fail' && file.tasks.length === 0);
  runner.dryRun = async (options) => {
    const result = await dryRun(options);
    if (result.status !== DryRunStatus.Complete) return result;
    const failed = unloaded();
    if (failed !== undefined)
      return { status: DryRunStatus.Error, errorMessage: `${failed.name} does not load` };
    const tests = result.tests.filter(({ name }) => !LONG.test(name));
    const { mutantCoverage } = result;
    if (mutantCoverage === undefined) return { ...result, tests };
    const perTest = Object.fromEntries(
      Object.entries(mutantCoverage.perTest).filter(([id]) => !LONG.test(id))
    );
    return { ...result, tests, mutantCoverage: { ...mutantCoverage, perTest } };
  };
  runner.mutantRun = async (options) => {
    // Told files, Stryker 9.6 takes a mutant that acts while they load for one that acts when it is called.
    const isOfTests = options.testFilter?.every((id) => id.includes('#')) === true;
    const result = await mutantRun(
      isOfTests ? options : { ...options, mutantActivation: 'static' }
    );
    if (result.status !== MutantRunStatus.Survived) return result;
    const failed = unloaded();
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
