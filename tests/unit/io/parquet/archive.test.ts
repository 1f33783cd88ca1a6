import { createReadStream } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMN_CERTAINTIES, COLUMN_PRECISIONS } from '#lib/domain/event-columns.ts';
import { EVENT_KINDS } from '#lib/domain/event.ts';
import { openArchive } from '#lib/io/parquet/open-archive.ts';
import { partsWithin } from '#lib/domain/records.ts';
import { readArchive } from '#lib/io/parquet/read-archive.ts';
import { writeParquet } from '#lib/io/parquet/write-parquet.ts';
import { previewRecords } from '#lib/io/records/preview-records.ts';
import { readRecords } from '#lib/io/records/read-records.ts';
import { describeWithShared } from '../../../support/shared.ts';
import { fileOf, linesOf, tableOf, type Told } from './archives.ts';

const DAY_MS = 86_400_000;
const T0 = Date.UTC(2018, 0, 1);
const EVER = { from: null, to: null };
const PLAIN = { target: '', title: '', kind: 12, precision: 3, certainty: 0, url: '' };

const word = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((text) => text.replaceAll('\uFFFD', '').trim());
const side = fc.oneof(
  fc.integer({ min: -800_000, max: 20_000 }).map((day) => T0 + day * DAY_MS),
  fc.integer({ min: -900, max: 900 }).map((ms) => T0 + ms),
  fc.constant(Number.NaN)
);
const width = fc.constantFrom(1, 60_000, DAY_MS, 31 * DAY_MS, 36_525 * DAY_MS, Number.NaN);
const event: fc.Arbitrary<Told> = fc
  .record({
    start: side,
    width,
    undatedEnd: side,
    actor: word,
    target: word,
    title: word,
    kind: fc.nat(EVENT_KINDS.length - 1),
    precision: fc.nat(COLUMN_PRECISIONS.length - 1),
    certainty: fc.nat(COLUMN_CERTAINTIES.length - 1),
    url: fc.constantFrom('', 'https://example.org/a', 'http://example.org/b?c=1')
  })
  .map(({ width: wide, undatedEnd, ...told }) => ({
    ...told,
    end: Number.isNaN(told.start) ? undatedEnd : told.start + wide
  }));

function meets({ start, end }: Told, from: number, to: number): boolean {
  return !(start >= to) && !(end <= from);
}

describe('an archive', () => {
  test('gives back every event that was packed, with its date as it was and its record', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 40 }), async (events) => {
        const packed = tableOf(events);
        const archive = await openArchive(fileOf(writeParquet(packed, {})));
        const { table, rejects } = await readArchive(archive, EVER);
        expect(rejects.count).toBe(0);
        expect(linesOf(table)).toEqual(linesOf(packed));
      }),
      { seed: 5, numRuns: 60 }
    );
  });

  test('opened at a window has the events that may meet it, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 1, maxLength: 40 }),
        fc.tuple(side, width).filter(([from, wide]) => !Number.isNaN(from + wide)),
        async (events, [from, wide]) => {
          const archive = await openArchive(fileOf(writeParquet(tableOf(events), {})));
          const { table } = await readArchive(archive, { from, to: from + wide });
          const wanted = events.flatMap((told, at) =>
            meets(told, from, from + wide) ? [at + 1] : []
          );
          expect([...table.records].toSorted((a, b) => a - b)).toEqual(wanted);
        }
      ),
      { seed: 5, numRuns: 60 }
    );
  });

  const days = Array.from({ length: 15_000 }, (_, at) => {
    const start = T0 + ((at * 7919) % 1500) * DAY_MS;
    return { ...PLAIN, start, end: start + DAY_MS, actor: `Actor ${at % 700}` };
  });
  const centuries = [{ ...PLAIN, start: T0 - 1e12, end: T0 + 1e12, actor: 'Long', certainty: 3 }];
  const many = writeParquet(tableOf([...days, ...centuries]), {});

  test('is sorted by time, so that a window is read without the rest, even beside what lasts long', async () => {
    const file = fileOf(many);
    const archive = await openArchive(file);
    expect(file.asked).toEqual({ requests: 1, bytes: 16_384 });
    expect([archive.rows, archive.from, archive.to]).toEqual([15_001, T0 - 1e12, T0 + 1e12]);
    const from = T0 + 700 * DAY_MS;
    const { table } = await readArchive(archive, { from, to: from + 7 * DAY_MS });
    expect(table.columns.length).toBe(7 * 10 + 1);
    expect(file.asked.bytes - 16_384).toBeLessThan(many.length / 2);
  });

  test('of the same events is the same bytes', () => {
    const again = writeParquet(tableOf([...days, ...centuries]), {});
    expect(Buffer.compare(again, many)).toBe(0);
  });

  test('says how far its reading is, and can be left', async () => {
    const archive = await openArchive(fileOf(many));
    const told: [number, number][] = [];
    await readArchive(archive, { ...EVER, onProgress: (...each) => told.push(each) });
    expect(told).toHaveLength(archive.groups.length);
    expect(told.at(-1)?.[1]).toBe(15_001);
    const running = new AbortController();
    const reading = readArchive(archive, {
      ...EVER,
      signal: running.signal,
      onProgress: () => {
        running.abort(new Error('enough'));
      }
    });
    await expect(reading).rejects.toThrow('enough');
  });

  const whole = writeParquet(tableOf(days.slice(0, 50)), {});
  const broken = Uint8Array.from(whole);
  broken.fill(255, 10, 400);
  test.each([
    ['empty', new Uint8Array(), 'events.parquet is empty; wanted a Parquet file'],
    ['a text', new TextEncoder().encode('date,who\n'), 'events.parquet is no Parquet file'],
    ['two bytes', new Uint8Array([80, 65]), 'events.parquet is no Parquet file'],
    [
      'cut off',
      whole.subarray(0, whole.length - 9),
      'events.parquet is cut off: its end is missing'
    ],
    [
      'without its middle',
      Uint8Array.from([...whole.subarray(0, 90), ...whole.subarray(190)]),
      'events.parquet is damaged: parts of it are missing'
    ],
    ['only its end', whole.subarray(-300), 'events.parquet is cut off'],
    ['overwritten', broken, 'events.parquet is damaged and cannot be read']
  ])('that is %s is refused in one sentence', async (_, bytes, message) => {
    const reading = openArchive(fileOf(bytes)).then((archive) => readArchive(archive, EVER));
    await expect(reading).rejects.toMatchObject({
      name: 'BadInput',
      message: expect.stringContaining(message) as string
    });
  });
});

describeWithShared('icews18.csv', 'datasets/icews18.csv', (path) => {
  test('is packed to 1.3 MB, of which any week takes at most 250 kB', async () => {
    const source = { name: 'icews18.csv', bytes: null, chunks: () => createReadStream(path) };
    const { format, guess } = await previewRecords(source);
    const { table } = await readRecords(source, { format, mapping: guess });
    const packed = writeParquet(table, {});
    expect(packed.length).toBeLessThan(1_300_000);
    const archive = await openArchive(fileOf(packed));
    const { from: first, to: last } = archive;
    for (let from = first ?? 0; from < (last ?? 0); from += DAY_MS) {
      const groups = partsWithin(archive.groups, { from, to: from + 7 * DAY_MS });
      const bytes = groups.reduce((total, group) => total + group.bytes, 0);
      expect(bytes + 16_384).toBeLessThan(250_000);
    }
    const file = fileOf(packed);
    const from = Date.UTC(2018, 8, 10);
    const to = from + 7 * DAY_MS;
    const week = await readArchive(await openArchive(file), { from, to });
    const wanted = table.columns.starts.filter((start) => start >= from && start < to).length;
    expect(week.table.columns.length).toBe(wanted);
    expect(file.asked.bytes).toBeLessThan(250_000);
  });
});
