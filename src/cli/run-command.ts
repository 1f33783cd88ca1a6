import { BadInput } from '#lib/domain/bad-input.ts';
import type { Output } from './output.ts';
import { USAGE, UsageError } from './usage.ts';

type Command = (args: readonly string[], output: Output) => Promise<void>;

/** Each is loaded when it is called: the reading of articles and that of Parquet both take a while. */
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['extract', async (args, output) => (await import('./extract.ts')).extract(args, output)],
  ['import', async (args, output) => (await import('./import.ts')).importArticles(args, output)],
  ['export', async (args, output) => (await import('./export.ts')).exportStory(args, output)],
  ['annotate', async (args, output) => (await import('./annotate.ts')).annotate(args, output)],
  ['check', async (args, output) => (await import('./check.ts')).check(args, output)],
  ['publish', async (args, output) => (await import('./publish.ts')).publish(args, output)],
  ['pack', async (args, output) => (await import('./pack.ts')).pack(args, output)]
]);

/**
 * Runs what a person types behind `dateline`, and gives back the exit code: 1 for bad input, 2 for wrong usage, both
 * with one message. A fault of our own is thrown.
 */
export async function runCommand(args: readonly string[], output: Output): Promise<number> {
  try {
    await run(args, output);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput || error instanceof UsageError)) throw error;
    output.say(`dateline: ${error.message}`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function run([name, ...args]: readonly string[], output: Output): Promise<void> {
  if (name === '--help' || name === '-h' || name === 'help' || args.includes('--help')) {
    await output.write(USAGE);
    return;
  }
  const command = COMMANDS.get(name ?? '');
  if (!command) {
    const found = name === undefined ? 'no command' : `"${name}"`;
    throw new UsageError(
      `found ${found}; wanted one of ${[...COMMANDS.keys()].join(', ')}, or --help`
    );
  }
  await command(args, output);
}
