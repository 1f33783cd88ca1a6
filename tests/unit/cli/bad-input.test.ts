import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callDateline } from './run-dateline.ts';

const PUBLISHED = ['--published', '2025-05-08'];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-cli-'));
  await Promise.all([
    writeFile(join(folder, 'empty.txt'), ''),
    writeFile(join(folder, 'blank.txt'), ' \n\n'),
    writeFile(join(folder, 'binary.txt'), Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1)),
    writeFile(join(folder, 'latin.txt'), Uint8Array.of(0x4b, 0xe4, 0x73, 0x65)),
    writeFile(join(folder, 'long.txt'), 'She said so. '.repeat(800_000)),
    writeFile(join(folder, 'article.txt'), 'President Anna Keller visited Oslo.\n'),
    writeFile(join(folder, 'faulty.txt'), 'President Anna Keller visited Oslo.\n'),
    writeFile(join(folder, 'faulty.json'), '{ "published": "2025-05-08", "zone": "Europe/Bern" }'),
    writeFile(join(folder, 'list.json'), '[]')
  ]);
});

afterAll(() => rm(folder, { recursive: true }));

type Row = readonly [what: string, args: readonly string[], code: 1 | 2, says: string];
const file = (name: string): string => `{folder}/${name}`;

const ROWS: readonly Row[] = [
  [
    'an empty file',
    ['extract', file('empty.txt'), ...PUBLISHED],
    1,
    '{folder}/empty.txt is empty; wanted the text of one article'
  ],
  [
    'a blank file',
    ['extract', file('blank.txt'), ...PUBLISHED],
    1,
    '{folder}/blank.txt is blank; wanted the text of one article'
  ],
  [
    'empty standard input',
    ['extract', '-', ...PUBLISHED],
    1,
    'standard input is empty; wanted the text of one article'
  ],
  [
    'a binary',
    ['extract', file('binary.txt'), ...PUBLISHED],
    1,
    '{folder}/binary.txt is a binary file; wanted plain text in UTF-8'
  ],
  [
    'another encoding',
    ['extract', file('latin.txt'), ...PUBLISHED],
    1,
    '{folder}/latin.txt is not in UTF-8 (byte 3); wanted plain text in UTF-8'
  ],
  [
    'more than 10 MB in one line',
    ['extract', file('long.txt'), ...PUBLISHED],
    1,
    '{folder}/long.txt has 10.4 MB; wanted the text of one article, at most 10 MB'
  ],
  [
    'a file that is not there',
    ['extract', file('none.txt'), ...PUBLISHED],
    1,
    '{folder}/none.txt is not there; wanted the text of an article'
  ],
  [
    'a directory',
    ['extract', file(''), ...PUBLISHED],
    1,
    '{folder}/ is a directory; wanted the text of an article'
  ],
  [
    'faulty metadata beside the file',
    ['extract', file('faulty.txt'), ...PUBLISHED],
    1,
    '{folder}/faulty.json: the whole file has no "publisher"'
  ],
  [
    'no --published',
    ['extract', file('article.txt')],
    2,
    'extract: --published is missing; wanted the day of publication, such as --published 2026-02-06'
  ],
  [
    'a --published in words',
    ['extract', file('article.txt'), '--published', 'yesterday'],
    2,
    'extract: --published: “yesterday” is no date of publication; wanted YYYY-MM-DD, such as 2026-02-06'
  ],
  [
    'a day that does not exist',
    ['extract', file('article.txt'), '--published', '2025-02-29'],
    2,
    'extract: --published: “2025-02-29” is no day of the calendar; wanted one that exists, as YYYY-MM-DD'
  ],
  [
    'an unknown zone',
    ['extract', file('article.txt'), ...PUBLISHED, '--zone', 'Europe/Bern'],
    2,
    'extract: --zone: “Europe/Bern” is no time zone; wanted an IANA name, such as Europe/Paris'
  ],
  [
    'an unknown format',
    ['extract', file('article.txt'), ...PUBLISHED, '--format', 'csv'],
    2,
    'extract: --format is "csv"; wanted json or table'
  ],
  [
    'an unknown option',
    ['extract', file('article.txt'), ...PUBLISHED, '--colour'],
    2,
    "extract: Unknown option '--colour'; wanted --published, --zone, --publisher, --place, --format, --explain"
  ],
  [
    'no file',
    ['extract', ...PUBLISHED],
    2,
    'extract: no file given; wanted FILE, or - for standard input'
  ],
  [
    'two files',
    ['extract', file('article.txt'), file('blank.txt'), ...PUBLISHED],
    2,
    'extract: 2 files given; wanted one'
  ],
  [
    'no command',
    [],
    2,
    'found no command; wanted one of extract, import, export, annotate, check, publish, pack, or --help'
  ],
  [
    'an unknown command',
    ['translate'],
    2,
    'found "translate"; wanted one of extract, import, export, annotate, check, publish, pack, or --help'
  ],
  [
    'an unknown layer',
    ['annotate', 'dates'],
    2,
    'annotate: found "dates"; wanted one of times, periods, quotes, actors, events'
  ],
  [
    'no documents',
    ['annotate', 'times'],
    1,
    'standard input is empty; wanted JSON lines {id, published, title?, text}'
  ],
  ['nothing to check', ['check'], 2, 'check: 0 files given; wanted one, as extract writes it'],
  [
    'a check of what is no extraction',
    ['check', file('list.json')],
    1,
    '{folder}/list.json: the whole file is []; wanted an object'
  ]
];

describe('dateline', { timeout: 60_000 }, () => {
  it.each(ROWS)(
    'refuses %s in one sentence, and writes nothing',
    async (_what, args, code, says) => {
      const inFolder = (words: string): string => words.replace('{folder}', folder);
      expect(await callDateline(args.map(inFolder))).toEqual({
        code,
        stdout: '',
        stderr: `dateline: ${inFolder(says)}\n`
      });
    }
  );
});
