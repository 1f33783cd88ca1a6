import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { runCommand } from '../../../src/cli/run-command.ts';

/** What one run of the command left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command within the test, which spares the start of a process; `input` is its standard input. */
export async function callDateline(
  args: readonly string[],
  input: string | Uint8Array = ''
): Promise<Run> {
  const written: string[] = [];
  const said: string[] = [];
  const code = await runCommand(args, {
    input: Readable.from([Buffer.from(input)]),
    write: (text) => {
      written.push(text);
      return Promise.resolve();
    },
    say: (message) => void said.push(`${message}\n`),
    draw: null
  });
  return { code, stdout: written.join(''), stderr: said.join('') };
}

/** Runs the real command in a process of its own, with `input` on its standard input. */
export function runDateline(
  args: readonly string[],
  input: string | Uint8Array = ''
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/dateline.ts', ...args]);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString()
      })
    );
    // A run that refuses its arguments ends before it reads.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
