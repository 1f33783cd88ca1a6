import { once } from 'node:events';
import { BadInput } from '#lib/domain/bad-input.ts';
import type { Output } from './output.ts';
import { USAGE, UsageError } from './usage.ts';

type Command = (args: readonly string[], output: Output) => Promise<void>;

/** Each is loaded when it is called: the reading of articles and that of Parquet both take a while. */
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['extract', async (args, output) => (await import('./extract.ts')).extract(args, output)],
  ['import', async (args, output) => (await import('./import.ts')).importArticles(args, output)],
  ['annotate', async (args, output) => (await import('./annotate.ts')).annotate(args, output)],
  ['check', async (args, output) => (await import('./check.ts')).check(args, output)],
  ['pack', async (args, output) => (await import('./pack.ts')).pack(args, output)]
]);

const output: Output = {
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  say: (message) => void process.stderr.write(`${message}\n`),
  draw: process.stderr.isTTY ? (codes) => void process.stderr.write(codes) : null
};

async function run([name, ...args]: readonly string[]): Promise<void> {
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

// A reader such as `head` may close the pipe before everything is written; that is no failure, and the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

run(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof BadInput || error instanceof UsageError)) throw error;
  output.say(`dateline: ${error.message}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
