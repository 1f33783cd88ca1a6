import { once } from 'node:events';
import { runCommand } from './run-command.ts';

// A reader such as `head` may close the pipe before everything is written; that is no failure, and the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCommand(process.argv.slice(2), {
  input: process.stdin,
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  say: (message) => void process.stderr.write(`${message}\n`),
  draw: process.stderr.isTTY ? (codes) => void process.stderr.write(codes) : null
});
