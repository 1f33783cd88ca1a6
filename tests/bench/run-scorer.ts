import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, Report } from './figures.ts';

/** The shared folder with sets and scorers: DATELINE_SHARED, or `shared` beside the project. */
export const SHARED = process.env['DATELINE_SHARED'] ?? join('..', 'shared');

/** Runs one scorer over one set with `dateline annotate`. Throws if the scorer fails. */
export async function runScorer({ scorer, set, options, layer }: Bench): Promise<Report> {
  // A scorer that is started through a link takes itself for imported, and says nothing.
  const sets = realpathSync(join(SHARED, 'eval'));
  const score = join(sets, 'score', `${scorer}.mjs`);
  const gold = join(sets, 'dev', `${set}.jsonl`);
  const annotate = [process.execPath, '--import', 'tsx', 'src/cli/dateline.ts', 'annotate', layer];
  const stdout = await outputOf([score, gold, ...options, '--json', '--', ...annotate]);
  return JSON.parse(stdout) as Report;
}

function outputOf(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(chunks).toString());
      else reject(new Error(`${args.join(' ')} ended with code ${String(code)}`));
    });
  });
}
