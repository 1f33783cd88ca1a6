import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadInput } from '#lib/domain/bad-input.ts';
import { checkDeltas, checkRuns, countPresent } from '#lib/io/parquet/check-runs.ts';
import { openArchive } from '#lib/io/parquet/open-archive.ts';
import { blobFile } from '#lib/io/parquet/parquet-file.ts';
import { readArchive } from '#lib/io/parquet/read-archive.ts';
import { unpackSnappy } from '#lib/io/parquet/snappy.ts';
import { readStruct } from '#lib/io/parquet/thrift-struct.ts';
import { writeParquet } from '#lib/io/parquet/write-parquet.ts';
import { tableOf } from './archives.ts';

const HOUR_MS = 3_600_000;
const OURS = writeParquet(
  tableOf(
    Array.from({ length: 600 }, (_, at) => ({
      start: 1.6e12 + at * 7 * HOUR_MS,
      end: 1.6e12 + at * 7 * HOUR_MS + (at % 3 === 0 ? 24 * HOUR_MS : 1),
      actor: `Actor ${at % 7}`,
      target: at % 4 === 0 ? '' : `Other ${at % 5}`,
      title: at % 2 === 0 ? '' : `Deed ${at}`,
      kind: at % 13,
      precision: at % 3 === 0 ? 3 : 0,
      certainty: 0,
      url: ''
    }))
  ),
  {}
);
const DUCKDB = new Uint8Array(readFileSync(new URL('duckdb.parquet', import.meta.url)));
const RUNS = { seed: 20260206, numRuns: 250 };

/** Some bytes of a file written over, by the place in it, a share, and what is written. */
const ANY_DAMAGE = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 0.85, noNaN: true }),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 5 })
  }),
  { minLength: 1, maxLength: 5 }
);

describe('an archive with damaged bytes', () => {
  test('is read, or refused in one sentence, and never without end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(OURS, DUCKDB), ANY_DAMAGE, async (whole, damage) => {
        const bytes = Uint8Array.from(whole);
        for (const each of damage) bytes.set(each.bytes, Math.floor(each.at * (whole.length - 8)));
        const file = blobFile('a.parquet', new Blob([bytes]));
        const thrown: unknown = await openArchive(file)
          .then((archive) => readArchive(archive, { from: null, to: null }))
          .then(
            () => null,
            (error: unknown) => error
          );
        if (thrown !== null) expect(thrown).toBeInstanceOf(BadInput);
      }),
      RUNS
    );
  });

  test.each([
    ['is cut off', [0x15, 0x04]],
    ['has a number without end', [0x15, ...Array.from({ length: 12 }, () => 0xff)]],
    ['is nested without end', Array.from({ length: 20 }, () => 0x1c)],
    ['has a list that is cut off', [0x19, 0xf5, 0xff, 0xff, 0x7f, 0x02]],
    ['has a field of no kind', [0x1e, 0x00]]
  ])('whose page header %s is refused', (_, bytes) => {
    expect(() => readStruct({ bytes: Uint8Array.from(bytes), at: 0 })).toThrow(/page header/);
  });

  test('whose runs hold more values than there are is refused', () => {
    const million = Uint8Array.from([0x80, 0x89, 0x7a, 1]);
    expect(() => {
      checkRuns(million, 1, 100);
    }).toThrow('a run of 1000000 values where 100 are');
    expect(() => {
      checkRuns(Uint8Array.from([0x11]), 8, 40);
    }).toThrow('a run is cut off');
    expect(() => {
      checkDeltas(Uint8Array.from([0x80, 0x01, 0x00]));
    }).toThrow('blocks of 128 values in 0 parts');
  });

  test('says which cells are there, in runs and in packed eights', () => {
    // Five that are there, then eight of which every second is.
    expect(countPresent(Uint8Array.from([10, 1, 3, 0b01010101]), 13)).toBe(9);
    expect(countPresent(Uint8Array.from([10, 0]), 5)).toBe(0);
  });

  test.each([
    ['a literal', [5, 0x10, 1, 2, 3, 4, 5], [1, 2, 3, 4, 5]],
    ['a copy of what overlaps itself', [7, 0x04, 1, 2, 0x05, 2], [1, 2, 1, 2, 1, 2, 1]]
  ])('unpacks %s', (_, packed, bytes) => {
    expect([...unpackSnappy(Uint8Array.from(packed), bytes.length)]).toEqual(bytes);
  });

  test.each([
    ['ends in a literal', [5, 0x10, 1, 2], 5],
    ['copies from before the start', [5, 0x05, 9], 5],
    ['has a literal of four billion', [5, 0xfc, 0xff, 0xff, 0xff, 0xff, 1], 5],
    ['says another size', [9, 0x10, 1, 2, 3, 4, 5], 5],
    ['says more than bytes can be', [0x80, 0x80, 0x80, 0x40], 134_217_728],
    ['leaves some empty', [5, 0x04, 1, 2], 5]
  ])('refuses a packed page that %s', (_, packed, size) => {
    expect(() => unpackSnappy(Uint8Array.from(packed), size)).toThrow();
  });
});
