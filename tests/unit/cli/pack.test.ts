import { Readable } from 'node:stream';
import {
  mkdirSync,
  mkdtempSync,
  openAsBlob,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openArchive } from '#lib/io/parquet/open-archive.ts';
import { blobFile } from '#lib/io/parquet/parquet-file.ts';
import { readArchive } from '#lib/io/parquet/read-archive.ts';
import { eventTableOf } from '#lib/io/records/record-table.ts';
import { pack } from '../../../src/cli/pack.ts';
import { runDateline } from './run-dateline.ts';

const CSV = `who,what,when,until
Ann Roth,Visits,3/2/2026,
Paul Hale,Writes,25/1/2026,26/1/2026
Ann Roth,Rests,2025,
`;
const WITH_BAD = `${CSV}Ann Roth,Sleeps,soon,\n`;

let folder = '';
let said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-pack-'));
  said = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (name: string): string => join(folder, name);

async function packed(content: string, ...options: readonly string[]) {
  writeFileSync(at('in.csv'), content);
  const output = {
    input: Readable.from([]),
    write: () => Promise.resolve(),
    say: (line: string) => void said.push(line),
    draw: null
  };
  await pack([at('in.csv'), at('out.parquet'), ...options], output);
  const archive = await openArchive(blobFile('out.parquet', await openAsBlob(at('out.parquet'))));
  const { table } = await readArchive(archive, { from: null, to: null });
  const events = eventTableOf(table);
  return Array.from(table.records, (record, row) => {
    const [start = 0, end = 0] = [table.columns.starts[row], table.columns.ends[row]];
    const days = [start, end].map((ms) => new Date(ms).toISOString().slice(0, 10)).join('/');
    return `${record} ${days} ${events.titleOf(row)} ${events.actors[table.columns.actors[row] ?? -1]?.name}`;
  });
}

describe('dateline pack', { timeout: 60_000 }, () => {
  test('writes the records as an archive, sorted by time, and says what it took the columns for', async () => {
    expect(await packed(CSV, '--end', 'until')).toEqual([
      '3 2025-01-01/2026-01-01 Rests Ann Roth',
      '2 2026-01-25/2026-01-27 Writes Paul Hale',
      '1 2026-02-03/2026-02-04 Visits Ann Roth'
    ]);
    expect(said[0]).toBe(
      'in.csv is read as date: when, end: until, actor: who, title: what, order: day first'
    );
    expect(said[1]).toMatch(/out\.parquet has 3 events of in\.csv in \d+ bytes$/u);
  });

  test('takes what the options say for more than its guess', async () => {
    const monthFirst = CSV.replace('25/1/2026,26/1/2026', '1/25/2026,');
    expect(await packed(monthFirst, '--month-first', '--actor', 'what', '--title', '')).toContain(
      '1 2026-03-02/2026-03-03 Visits Visits'
    );
    await expect(packed(CSV, '--actor', 'whom')).rejects.toThrow(
      'pack: --actor is "whom"; in.csv has the columns who, what, when, until'
    );
    await expect(packed(CSV, '--day-first', '--month-first')).rejects.toThrow('wanted one of them');
  });

  test('names the records that are no events and writes nothing, unless they shall be skipped', async () => {
    await expect(packed(WITH_BAD, '--date', 'when')).rejects.toThrow(
      '1 of 4 records of in.csv are no events; wanted them mended, or left out with --skip-bad'
    );
    expect(said).toContain('row 4: “soon” is no date that is read');
    expect(readdirSync(folder)).toEqual(['in.csv']);
    expect(await packed(WITH_BAD, '--date', 'when', '--skip-bad')).toHaveLength(3);
  });

  test('leaves what was there where it cannot finish', async () => {
    mkdirSync(at('out.parquet'));
    writeFileSync(at('out.parquet/kept'), '');
    await expect(packed(CSV)).rejects.toThrow('out.parquet cannot be written');
    expect(readdirSync(folder).toSorted()).toEqual(['in.csv', 'out.parquet']);
  });

  test.each([
    [['a.csv'], '1 files given; wanted two'],
    [['-', 'b.parquet'], 'found -; wanted files'],
    [['a.csv', './a.csv'], 'would overwrite what is read'],
    [['none.csv', 'b.parquet'], 'none.csv cannot be read']
  ])('of %j is refused', async (operands, message) => {
    const output = {
      input: Readable.from([]),
      write: () => Promise.resolve(),
      say: () => undefined,
      draw: null
    };
    await expect(pack(operands, output)).rejects.toThrow(message);
  });

  test('ends with code 1 for bad records, and the file as it was', async () => {
    writeFileSync(at('in.csv'), WITH_BAD);
    writeFileSync(at('out.parquet'), 'before');
    const { code, stdout, stderr } = await runDateline([
      'pack',
      at('in.csv'),
      at('out.parquet'),
      '--date',
      'when'
    ]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('row 4: “soon” is no date that is read\ndateline: 1 of 4 records');
    expect(readFileSync(at('out.parquet'), 'utf8')).toBe('before');
  });
});
