import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { asMarkdown } from './as-markdown.ts';
import { BENCHES, type Bench, type Figure, type Report } from './figures.ts';
import { runScorer, SHARED } from './run-scorer.ts';

interface Row {
  readonly figure: string;
  /** Per cent; null where the scorer has no such figure. */
  readonly ours: number | null;
  readonly baseline: number | null;
  readonly others: string;
}

function valueAt(report: Report, path: string): number | null {
  const value = path
    .split('.')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? (at as Report)[key] : null),
      report
    );
  return typeof value === 'number' ? 100 * value : null;
}

function rowOf({ name, path, baseline, others }: Figure, report: Report): Row {
  return { figure: name, ours: valueAt(report, path), baseline, others };
}

/** Runs all benches, as many at once as there are processors. */
async function runAll(benches: readonly Bench[]): Promise<Row[]> {
  const rows: (readonly Row[])[] = [];
  const waiting = [...benches.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, bench] = next;
      const report = await runScorer(bench);
      rows[index] = bench.figures.map((figure) => rowOf(figure, report));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return rows.flat();
}

function asTable(rows: readonly Row[]): string {
  return asMarkdown([
    ['figure', 'ours', '120 lines of rules', 'others'],
    ...rows.map((row) => [row.figure, inWords(row.ours), inWords(row.baseline), row.others])
  ]);
}

function inWords(value: number | null): string {
  return value === null ? '' : value.toFixed(1);
}

if (existsSync(join(SHARED, 'eval', 'score'))) {
  const rows = await runAll(BENCHES);
  process.stdout.write(
    `${process.argv.includes('--json') ? JSON.stringify(rows, null, 2) : asTable(rows)}\n`
  );
} else {
  process.stderr.write(
    `eval skipped: ${join(SHARED, 'eval')} is not there (DATELINE_SHARED says where it is)\n`
  );
}
