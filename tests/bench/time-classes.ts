// `npm run eval:classes`: which kinds of time expression are found and read right, over the three sets of news.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { asMarkdown } from './as-markdown.ts';
import { BENCHES } from './figures.ts';
import { runScorer, SHARED } from './run-scorer.ts';

const NEWS = ['timex.timebank', 'timex.aquaint', 'timex.meantime'];

/** What the scorer of times counts for a class of values: in the texts, found, found with the right value. */
interface Counts {
  readonly gold: number;
  readonly found: number;
  readonly ok: number;
}

if (existsSync(join(SHARED, 'eval', 'score'))) {
  const sums = new Map<string, Counts>();
  for (const bench of BENCHES.filter(({ set }) => NEWS.includes(set))) {
    const { byGranularity } = await runScorer(bench);
    for (const [name, counts] of Object.entries(byGranularity as Record<string, Counts>)) {
      const sum = sums.get(name) ?? { gold: 0, found: 0, ok: 0 };
      sums.set(name, {
        gold: sum.gold + counts.gold,
        found: sum.found + counts.found,
        ok: sum.ok + counts.ok
      });
    }
  }
  const rows = [...sums]
    .sort(([, one], [, other]) => other.gold - one.gold)
    .map(([name, { gold, found, ok }]) => [
      name,
      String(gold),
      ((100 * found) / gold).toFixed(1),
      ((100 * ok) / gold).toFixed(1)
    ]);
  process.stdout.write(
    `${asMarkdown([['value', 'in the texts', 'found', 'read right'], ...rows])}\n`
  );
} else {
  process.stderr.write(
    `eval skipped: ${join(SHARED, 'eval')} is not there (DATELINE_SHARED says where it is)\n`
  );
}
