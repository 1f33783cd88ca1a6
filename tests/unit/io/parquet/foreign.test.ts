import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openArchive } from '#lib/io/parquet/open-archive.ts';
import type { TimeWindow } from '#lib/domain/records.ts';
import { readArchive } from '#lib/io/parquet/read-archive.ts';
import { previewRecords } from '#lib/io/records/preview-records.ts';
import { readRecords } from '#lib/io/records/read-records.ts';
import { recordFile } from '../../../support/records.ts';
import { fileOf, foreignFile, linesOf } from './archives.ts';

const EVER: TimeWindow = { from: null, to: null };
const DAY = { type: 'INT32', converted_type: 'DATE' } as const;
const MICROS = { type: 'INT64', converted_type: 'TIMESTAMP_MICROS' } as const;
const DAY_MS = 86_400_000;
const day = (iso: string): number => Date.parse(iso) / DAY_MS;
const micros = (iso: string): bigint => BigInt(Date.parse(iso)) * 1000n;
const here = (name: string): string => join(import.meta.dirname, name);

async function told(file: ReturnType<typeof foreignFile>, window = EVER) {
  const { table, rejects } = await readArchive(await openArchive(file), window);
  return {
    events: linesOf(table).map((line) => (JSON.parse(line) as string[]).slice(1, 5)),
    rejects
  };
}

// duckdb.parquet was written by DuckDB 1.5.6 (@duckdb/node-api) with the statement in duckdb.sql, from
// duckdb.csv, made-up events, under the name IN.csv.
describe('a file that DuckDB wrote', () => {
  const archived = fileOf(readFileSync(here('duckdb.parquet')));

  test('with the statement of the README holds the same events as its source, by the same evidence', async () => {
    const source = recordFile(readFileSync(here('duckdb.csv')), { name: 'IN.csv' });
    const { format, guess } = await previewRecords(source);
    const { table: wanted } = await readRecords(source, { format, mapping: guess });
    const { table, rejects } = await readArchive(await openArchive(archived), EVER);
    expect(rejects.count).toBe(0);
    expect(linesOf(table)).toEqual(linesOf(wanted));
    const readme = readFileSync('README.md', 'utf8');
    expect(readme.includes(readFileSync(here('duckdb.sql'), 'utf8'))).toBe(true);
  });

  test('opens at a window', async () => {
    const archive = await openArchive(archived);
    const window = { from: Date.parse('2026-03-10'), to: Date.parse('2026-03-12') };
    const { table } = await readArchive(archive, window);
    expect(new Set(table.columns.starts)).toEqual(
      new Set(['2026-03-10', '2026-03-11'].map((iso) => Date.parse(iso)))
    );
  });
});

describe('a file of another writer', () => {
  test('with days alone has events as wide as a day', async () => {
    const file = foreignFile([{ name: 'start', data: [day('2026-02-03')], element: DAY }]);
    expect((await told(file)).events).toEqual([
      ['2026-02-03T00:00:00.000Z', '2026-02-04T00:00:00.000Z', 'day', 'unit']
    ]);
  });

  test('with times in microseconds has instants, before 1970 too', async () => {
    const data = [micros('2026-02-03T10:00:00Z') + 999n, micros('1969-12-31T23:59:59Z') - 1n];
    const file = foreignFile([{ name: 'start', data, element: MICROS }]);
    expect((await told(file)).events).toEqual([
      ['2026-02-03T10:00:00.000Z', '2026-02-03T10:00:00.001Z', 'instant', 'unit'],
      ['1969-12-31T23:59:58.999Z', '1969-12-31T23:59:59.000Z', 'instant', 'unit']
    ]);
  });

  test('is never sharper than its precision says, and opens at windows in the middle of it', async () => {
    const file = foreignFile([
      { name: 'start', data: [day('2014-01-01'), day('2014-02-01')], element: DAY },
      { name: 'precision', data: ['year', 'month'] }
    ]);
    const window = { from: Date.parse('2014-06-01'), to: Date.parse('2014-06-02') };
    expect((await told(file, window)).events).toEqual([
      ['2014-01-01T00:00:00.000Z', '2015-01-01T00:00:00.000Z', 'year', 'unit']
    ]);
  });

  test('says with its ends and certainty what lasts, what is open and what is undated', async () => {
    const start = [day('2014-01-01'), day('2014-01-01'), null, day('2014-01-01')];
    const end = [day('2014-01-05'), null, null, null];
    const ends = foreignFile([
      { name: 'start', data: start, element: DAY },
      { name: 'end', data: end, element: DAY },
      { name: 'certainty', data: [null, 'lasting', null, null] }
    ]);
    expect((await told(ends)).events).toEqual([
      ['2014-01-01T00:00:00.000Z', '2014-01-05T00:00:00.000Z', 'day', 'lasting'],
      ['2014-01-01T00:00:00.000Z', 'open', 'day', 'lasting'],
      ['open', 'open', 'day', 'undated'],
      ['2014-01-01T00:00:00.000Z', '2014-01-02T00:00:00.000Z', 'day', 'unit']
    ]);
  });

  test('names the rows that are no events, with the reason; the rest is read', async () => {
    const file = foreignFile([
      { name: 'start', data: [1, 2, 3, 4, 9e6], element: DAY },
      { name: 'end', data: [2, 2, 4, 5, 9e6 + 1], element: DAY },
      { name: 'precision', data: ['day', 'day', 'moon', 'day', 'day'] },
      { name: 'certainty', data: ['unit', 'unit', 'unit', 'sure', 'unit'] }
    ]);
    const { events, rejects } = await told(file);
    expect(events).toHaveLength(1);
    expect(rejects.kept.map(({ row, why }) => `${row}: ${why.slice(0, 44)}`)).toEqual([
      '2: its end (1970-01-03) is not after its start ',
      '3: the precision “moon” is none of instant, min',
      '4: the certainty “sure” is none of unit, approx',
      '5: it is before 10000 BC or after AD 9999'
    ]);
    expect(rejects.kept[0]?.cells.slice(0, 2)).toEqual([
      '1970-01-03T00:00:00.000Z',
      '1970-01-03T00:00:00.000Z'
    ]);
  });

  test('without metadata has its own rows as evidence, and no link that a page may not follow', async () => {
    const file = foreignFile([
      { name: 'start', data: [1, 2], element: DAY },
      { name: 'actor', data: [' Ann ', null] },
      { name: 'url', data: ['javascript:alert(1)', 'https://example.org/'] },
      { name: 'record', data: [70, 80], element: { type: 'INT32' } },
      { name: 'more', data: ['not', 'read'] }
    ]);
    const { table } = await readArchive(await openArchive(file), EVER);
    expect(
      linesOf(table).map((line) => line.replace(/^\["([^"]*)".*,([^,]*)\]$/u, '$1 $2'))
    ).toEqual(['events.parquet  1 null', 'events.parquet  2 "https://example.org/"']);
    expect(table.actors.map(({ name }) => name)).toEqual(['Ann']);
  });

  test.each([
    ['with its statistics is read where they say so', true, 0.3],
    ['without statistics is read whole', false, 1.1]
  ])('%s', async (_, statistics, share) => {
    const data = Array.from(
      { length: 20_000 },
      (__, at) => micros('2026-01-01') + BigInt(at) * 60_000_000n
    );
    const title = data.map((at) => `Says ${at}`);
    const file = foreignFile(
      [
        { name: 'start', data, element: MICROS },
        { name: 'title', data: title }
      ],
      { statistics, rowGroupSize: 1000 }
    );
    const window = { from: Date.parse('2026-01-05'), to: Date.parse('2026-01-06') };
    expect((await told(file, window)).events).toHaveLength(1440);
    expect(file.asked.bytes - 16_384).toBeLessThan(file.byteLength * share);
    expect(file.asked.bytes - 16_384).toBeGreaterThan(file.byteLength * (share - 0.3));
  });

  test.each([
    [
      'without starts',
      foreignFile([{ name: 'day', data: [1], element: DAY }]),
      /has the columns day; wanted one named start/u
    ],
    [
      'with starts in words',
      foreignFile([{ name: 'start', data: ['2014'] }]),
      /column start holds UTF8; wanted DATE or TIMESTAMP/u
    ],
    [
      'with actors in numbers',
      foreignFile([
        { name: 'start', data: [1], element: DAY },
        { name: 'actor', data: [1], element: { type: 'INT32' } }
      ]),
      /column actor holds INT32; wanted strings/u
    ]
  ])('%s is refused in one sentence', async (_, file, message) => {
    await expect(openArchive(file)).rejects.toThrow(message);
  });
});
