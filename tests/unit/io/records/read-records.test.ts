import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventTableOf } from '#lib/io/records/record-table.ts';
import { hashChunks } from '#lib/io/records/hash-chunks.ts';
import { previewRecords } from '#lib/io/records/preview-records.ts';
import { readRecords } from '#lib/io/records/read-records.ts';
import type { RecordSource } from '#lib/io/records/record-source.ts';
import { writeRejects } from '#lib/io/records/rejects.ts';
import { recordFile } from '../../../support/records.ts';

async function open(source: RecordSource) {
  const { format, guess } = await previewRecords(source);
  return readRecords(source, { format, mapping: guess });
}

const CSV = `date,actor,action,target,link
2026-02-03,Ann Roth,Visits,Bern,https://example.org/1
2026-02,"Hale, Paul","Says ""no""",Ann Roth,
2025,Ann Roth,Writes,,javascript:alert(1)
`;

describe('a file of records', () => {
  test.each([
    ['CSV', CSV, 'events.csv'],
    ['CSV with a byte order mark and CRLF', `\uFEFF${CSV.replaceAll('\n', '\r\n')}`, 'a.csv'],
    [
      'semicolons',
      CSV.replaceAll('"Hale, Paul"', 'Hale§ Paul').replaceAll(',', ';').replace('§', ','),
      'a.csv'
    ],
    [
      'TSV',
      CSV.replaceAll('"Hale, Paul"', 'Hale§ Paul').replaceAll(',', '\t').replace('§', ','),
      'a.tsv'
    ],
    [
      'JSON Lines',
      [
        {
          date: '2026-02-03',
          actor: 'Ann Roth',
          action: 'Visits',
          target: 'Bern',
          link: 'https://example.org/1'
        },
        {
          date: '2026-02',
          actor: 'Hale, Paul',
          action: 'Says "no"',
          target: 'Ann Roth',
          link: null
        },
        {
          date: 2025,
          actor: 'Ann Roth',
          action: 'Writes',
          target: null,
          link: 'javascript:alert(1)'
        }
      ]
        .map((each) => JSON.stringify(each))
        .join('\n'),
      'a.jsonl'
    ]
  ])('in %s becomes a table of events, however it is cut', async (_, content, name) => {
    for (const chunk of [1, 7, 65_536]) {
      const { table, rejects } = await open(recordFile(content, { name, chunk }));
      const events = eventTableOf(table);
      expect(rejects.count).toBe(0);
      expect(events.actors.map((actor) => actor.name)).toEqual(['Ann Roth', 'Bern', 'Hale, Paul']);
      expect([0, 1, 2].map((row) => events.titleOf(row))).toEqual([
        'Visits',
        'Says "no"',
        'Writes'
      ]);
      expect([...events.columns.starts]).toEqual(
        ['2026-02-03', '2026-02-01', '2025-01-01'].map((day) => Date.parse(day))
      );
      expect([0, 1, 2].map((row) => events.evidenceOf(row).url)).toEqual([
        'https://example.org/1',
        null,
        null
      ]);
      expect(events.evidenceOf(2)).toMatchObject({ type: 'record', file: name, row: 3 });
    }
  });

  test('that says not what happened says who met whom', async () => {
    const { table } = await open(
      recordFile('date,home_team,away_team\n1872-11-30,Scotland,England\n')
    );
    expect(eventTableOf(table).titleOf(0)).toBe('Scotland – England');
  });

  test('has the names of its columns without the blanks around them, whatever ends its lines', async () => {
    for (const end of ['\n', '\r\n', '\r'])
      for (const chunk of [1, 13, 4096]) {
        const lines = ['date, who ,what', '2026,Ann,speaks', '2027,Bob,votes', ''];
        const { header, rows } = await previewRecords(recordFile(lines.join(end), { chunk }));
        expect(header).toEqual(['date', 'who', 'what']);
        expect(rows.map((row) => row[2]?.trim())).toEqual(['speaks', 'votes']);
      }
  });

  test('is named by the hash of its bytes', async () => {
    const { table } = await open(recordFile('date,who\n2026,Ann\n'));
    expect(table.file.sha256).toMatch(/^[0-9a-f]{64}$/u);
    const other = await open(recordFile('date,who\n2026,Bob\n'));
    expect(other.table.file.sha256).not.toBe(table.file.sha256);
  });

  test('says which rows are no events, and why; the rest is read', async () => {
    const { table, rejects, header } = await open(
      recordFile(
        Buffer.concat([
          Buffer.from(
            'date,end,who\n2026-02-03,2026-02-05,Ann\n2026-02-30,,Ann\n2026-02-05,2026-02-03,Ann\nsoon,,Ann\n2026-02-03,Ann\n2026-02-03,,'
          ),
          Buffer.from([0xe9]),
          Buffer.from(
            'ric\n,,Ann\n=1+1,,Ann\n2026-02-03,2026-02-09,Ann\n2026-02-03,,Ann\n2026-02-03,,Ann\n2026-02-03,,Ann\n2026-02-03,,Ann\n2026-02-03,,Ann\n2026-02-03,,Ann\n2026-02-03,,Ann\n2026-02-03,,Ann\n2026-02-03,,Ann\n2026-02-03,,Ann\n2026-02-03,,Ann\n'
          )
        ])
      )
    );
    expect(rejects.kept.map(({ row, why }) => `${String(row)}: ${why}`)).toEqual([
      '2: “2026-02-30” is no date that is read',
      '3: it ends (2026-02-03) before it begins (2026-02-05)',
      '4: “soon” is no date that is read',
      '5: 2 cells where the header has 3',
      '6: letters that are no UTF-8',
      '8: “=1+1” is no date that is read'
    ]);
    expect(table.columns.length).toBe(14);
    expect(Number.isNaN(table.columns.starts[1])).toBe(true);
    expect(writeRejects(header, rejects)).toContain("8,“=1+1” is no date that is read,'=1+1,,Ann");
  });

  test.each([
    ['empty', '', /is empty; wanted/u],
    ['without records', 'date,who\n', /column names \(date, who\) and no record/u],
    ['binary', 'date\0who', /is a binary file/u],
    ['without a date', 'who,what\nAnn,speaks\n', /no column is the date/u]
  ])('that is %s is refused in one sentence', async (_, content, message) => {
    await expect(open(recordFile(content))).rejects.toThrow(message);
  });

  test('in UTF-16 is refused by name', async () => {
    const file = recordFile(new Uint8Array([0xff, 0xfe, 0x64, 0]));
    await expect(open(file)).rejects.toThrow('events.csv is encoded in UTF-16');
  });

  test('can be left while it is read', async () => {
    const running = new AbortController();
    const source = recordFile(CSV, { chunk: 20 });
    const { format, guess } = await previewRecords(source);
    const reading = readRecords(source, {
      format,
      mapping: guess,
      signal: running.signal,
      onProgress: () => {
        running.abort(new Error('enough'));
      }
    });
    await expect(reading).rejects.toThrow('enough');
  });

  test('gives back every word that was put in, whatever its letters and its length', async () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replaceAll('\0', ''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 200 }),
        async (words, chunk) => {
          const cells = words.map((text) =>
            `x${text}x`.replaceAll('\uFFFD', '?').replaceAll(/[\r\n]/gu, ' ')
          );
          const lines = cells.map((cell) => `2026,"${cell.replaceAll('"', '""')}"`);
          const source = recordFile(`date,title\n${lines.join('\n')}\n`, { chunk });
          const { table } = await readRecords(source, {
            format: 'csv',
            mapping: {
              date: 0,
              end: null,
              actor: null,
              target: null,
              title: 1,
              kind: null,
              url: null,
              order: null
            }
          });
          const events = eventTableOf(table);
          expect(cells.map((_, row) => events.titleOf(row))).toEqual(
            cells.map((cell) => cell.trim())
          );
        }
      ),
      { seed: 5, numRuns: 60 }
    );
  });
});

test('the hash of a file is that of its bytes, however they come', async () => {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    await Promise.resolve();
    yield new TextEncoder().encode('date,');
    yield new TextEncoder().encode('who\n');
  }
  const wanted = createHash('sha256').update('date,who\n').digest('hex');
  expect(await hashChunks(chunks())).toBe(wanted);
});

test.each([100, 4000, 1_000_000])(
  'how many bytes the first rows are is judged the same in chunks of %i bytes',
  async (size) => {
    const line = `2026-02-03,Ann Roth,${'x'.repeat(80)}\n`;
    const bytes = new TextEncoder().encode(`date,who,what\n${line.repeat(3000)}`);
    async function* chunks(): AsyncGenerator<Uint8Array> {
      await Promise.resolve();
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const { sampleBytes, rows } = await previewRecords({ name: 'a.csv', bytes: null, chunks });
    expect(Math.abs(sampleBytes / rows.length - line.length)).toBeLessThan(line.length / 10);
  }
);
