// `npm run bench:speed`: how fast the whole pipeline reads, beside compromise's tagging alone in the same process.
// The code is bundled first, as the page's worker is: what tsx makes of it keeps names at a cost.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { asMarkdown } from '../as-markdown.ts';
import { SHARED } from '../run-scorer.ts';
import type { Speeds } from './measure.ts';

const SETS = ['raw.wikinews', 'timex.wikiwars-odd'];
const BUNDLES = join('.cache', 'bench-speed');

function speedsOf(set: string): Speeds {
  const file = join(SHARED, 'eval', 'dev', `${set}.jsonl`);
  const { stdout, status } = spawnSync(process.execPath, [join(BUNDLES, 'measure.js'), file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  });
  if (status !== 0) throw new Error(`the measure of ${set} ended with code ${String(status)}`);
  return JSON.parse(stdout) as Speeds;
}

function rowOf(set: string): string[] {
  const { cold, warm, tagging, growth } = speedsOf(set);
  const speeds = [cold, warm, tagging].map((speed) => speed.toFixed(3));
  return [set, ...speeds, `${(warm / tagging).toFixed(1)} times`, `${growth.toFixed(1)} times`];
}

if (existsSync(join(SHARED, 'eval', 'dev'))) {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/bench/speed/measure.ts',
      outDir: BUNDLES,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'measure.js' } }
    }
  });
  const head = [
    'set',
    'cold MB/s',
    'warm MB/s',
    'compromise, tagging',
    'ours is',
    '10 times the text'
  ];
  process.stdout.write(`${asMarkdown([head, ...SETS.map(rowOf)])}\n`);
} else {
  process.stderr.write(
    `bench:speed skipped: ${join(SHARED, 'eval')} is not there (DATELINE_SHARED says where it is)\n`
  );
}
