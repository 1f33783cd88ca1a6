import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { BadInput } from '#lib/domain/bad-input.ts';
import { importFile } from '#lib/io/articles/import-article.ts';
import { parseMetadata } from '#lib/io/article.ts';
import { parseAnnotationLine } from '#lib/io/annotation-input.ts';
import { readBackup, writeBackup } from '#lib/io/backup/backup-file.ts';
import { readColleagueFile } from '#lib/io/backup/colleague-file.ts';
import { parseCorrections } from '#lib/io/corrections.ts';
import { parseExtraction } from '#lib/io/extraction.ts';
import { readStoryLink, writeStoryLink } from '#lib/io/link/story-link.ts';
import { openArchive } from '#lib/io/parquet/open-archive.ts';
import { readArchive } from '#lib/io/parquet/read-archive.ts';
import { previewRecords } from '#lib/io/records/preview-records.ts';
import { readRecords } from '#lib/io/records/read-records.ts';
import { readStoryDocument, writeStoryDocument } from '#lib/io/story-document.ts';
import { parseStoryFile } from '#lib/io/story-file.ts';
import { fromICalendar } from '#lib/io/timelines/from-icalendar.ts';
import { fromMarkwhen } from '#lib/io/timelines/from-markwhen.ts';
import { fromSheet } from '#lib/io/timelines/from-sheet.ts';
import { fromTable } from '#lib/io/timelines/from-table.ts';
import { fromTimelineJs } from '#lib/io/timelines/from-timelinejs.ts';
import { fullStory } from '../../support/a-full-story.ts';
import { aKeptStory } from '../../support/any-journal.ts';
import { recordFile } from '../../support/records.ts';
import { foreignFile } from './parquet/archives.ts';

const KEYS = ['__proto__', 'constructor', 'prototype'];
const usual = Object.getOwnPropertyNames(Object.prototype).sort();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(usual);
  expect('polluted' in {}).toBe(false);
  expect('polluted' in []).toBe(false);
  expect('polluted' in (() => null)).toBe(false);
});

/** Every object has the prototype of its kind, and inherits nothing that a file said. */
function expectNothingInherited(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  expect('polluted' in value && !Object.hasOwn(value, 'polluted')).toBe(false);
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype !== null)
    expect(Object.hasOwn(prototype, 'constructor'), 'the prototype is one of the language').toBe(
      true
    );
  if (ArrayBuffer.isView(value)) return;
  for (const name of Object.keys(value)) expectNothingInherited(Reflect.get(value, name));
}

/** All objects in a value, from the outside. */
function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : [value];
  return [...own, ...Object.values(value).flatMap(objectsIn)];
}

/** The same JSON with a key of its own in one of its objects, whatever the key means to the language. */
function withKey(json: string, at: number, key: string, content: unknown): string {
  const value: unknown = JSON.parse(json);
  const objects = objectsIn(value);
  const object = objects[at % objects.length];
  if (object !== undefined)
    Object.defineProperty(object, key, { value: content, enumerable: true, configurable: true });
  return JSON.stringify(value);
}

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
const journal = { story: 's', entries: fullStory.entries };
const kept = aKeptStory('s', { entries: fullStory.entries });
const article = {
  publisher: null,
  place: null,
  published: '2026-02-06',
  zone: 'UTC',
  title: null,
  url: null,
  rights: null
};
const timeline = {
  title: { text: { headline: 'A', text: 'B' }, media: { url: 'x', caption: 'c', credit: 'd' } },
  events: [
    {
      start_date: { year: '2024', month: '3' },
      end_date: { year: 2025 },
      text: { headline: 'It opens', text: 'So.' },
      media: { url: 'https://a.example/', caption: '', credit: '' },
      background: { color: 'red' },
      group: 'A'
    }
  ],
  eras: [{ start_date: { year: 1 }, end_date: { year: 2 }, text: { headline: 'E' } }]
};
const correction = {
  do: 'rename',
  event: { article: 'a', exact: 'b' },
  to: 'c',
  why: '',
  by: 'x',
  on: '2026-02-06'
};
const line = { id: 'a', published: '2026-02-06', text: 'She left on Tuesday.' };
const file = {
  title: 'A',
  standfirst: 'B',
  articles: ['a'],
  sides: [{ id: 'a', name: 'A', colour: 'red' }],
  review: { status: 'read by machine' }
};

const READERS: readonly (readonly [what: string, json: string, read: (json: string) => unknown])[] =
  [
    ['a story', writeStoryDocument(fullStory), (json) => readStoryDocument('f', json)],
    ['a backup', writeBackup([kept]), (json) => readBackup('f', bytes(json))],
    [
      'a colleague’s file',
      writeBackup([kept]),
      (json) => readColleagueFile('f', bytes(json), journal)
    ],
    ['a reading', JSON.stringify(fullStory.story.sources[0]), (json) => parseExtraction('f', json)],
    ['what is known of an article', JSON.stringify(article), (json) => parseMetadata('f', json)],
    ['the file of a story', JSON.stringify(file), (json) => parseStoryFile('s', 'f', json)],
    ['corrections', JSON.stringify([correction]), (json) => parseCorrections('f', json)],
    ['a line to annotate', JSON.stringify(line), (json) => parseAnnotationLine(json, 1)],
    ['a TimelineJS timeline', JSON.stringify(timeline), (json) => fromTimelineJs('f', json)]
  ];

const content = fc.constantFrom<unknown>(
  { polluted: 1 },
  { prototype: { polluted: 1 } },
  ['polluted'],
  'polluted',
  null
);

describe('a file with keys that the language gives a meaning', () => {
  test.each(READERS)(
    '%s, at every depth: is refused or read, and nothing inherits',
    (_what, json, read) => {
      const property = fc.property(fc.nat(), fc.constantFrom(...KEYS), content, (at, key, told) => {
        try {
          expectNothingInherited(read(withKey(json, at, key, told)));
        } catch (error) {
          if (!(error instanceof BadInput)) throw error;
        }
      });
      fc.assert(property, { seed: 8, numRuns: 60 });
    }
  );

  test('a link', () => {
    const steps = [{ by: '', on: '2026-02-06', changes: [{ do: 'title', to: 'A' } as const] }];
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...KEYS), content, (at, key, told) => {
        const sent = JSON.parse(withKey(JSON.stringify({ steps, seen: '' }), at, key, told)) as {
          steps: typeof steps;
          seen: string;
        };
        try {
          expectNothingInherited(readStoryLink(writeStoryLink(sent)));
        } catch (error) {
          if (!(error instanceof BadInput)) throw error;
        }
      }),
      { seed: 8, numRuns: 60 }
    );
  });

  test.each(KEYS)('columns and cells called %s', async (key) => {
    const head = `date,actor,title,${key},${key}.polluted`;
    const row = `2024-05-06,${key},${key},${key},x`;
    for (const [name, words] of [
      ['a.csv', `${head}\n${row}\n`],
      ['a.tsv', `${head}\n${row}\n`.replaceAll(',', '\t')],
      ['a.jsonl', `{"date":"2024-05-06","actor":"${key}","title":"x","${key}":{"polluted":1}}\n`]
    ] as const) {
      const source = recordFile(words, { name });
      const { format, guess } = await previewRecords(source);
      expect(guess.date).toBe(0);
      const { table } = await readRecords(source, { format, mapping: guess });
      expect(table.actors.map((actor) => actor.name)).toEqual([key]);
      expectNothingInherited(table.actors);
    }
    expectNothingInherited(fromTable('a.csv', `${head}\n${row}\n`));
    expectNothingInherited(
      fromSheet('a.csv', `Year,Month,Headline,Text,Group,${key}\n2024,5,${key},${key},${key},x\n`)
    );
  });

  test.each(KEYS)('properties, tags and heads called %s', async (key) => {
    const calendar = `BEGIN:VCALENDAR\r\n${key}:x\r\nBEGIN:VEVENT\r\nUID:${key}\r\nDTSTART:20240506\r\nSUMMARY;${key}=x:A\r\n${key};x=y:polluted\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
    expectNothingInherited(fromICalendar('a.ics', calendar));
    const markwhen = `${key}: x\n---\n#${key}: red\n\nsection ${key}\n2024-05-06: ${key} #${key}\n${key}: polluted\nendSection\n`;
    expectNothingInherited(fromMarkwhen('a.mw', markwhen));
    const words = 'She left on Tuesday, and nobody said why.';
    const files = [
      ['a.md', `---\n${key}: polluted\ntitle: A\n---\n\n${words}\n`],
      ['a.eml', `From: a@b.example\nSubject: A\n${key}: polluted\n\n${words}\n`],
      [
        'a.html',
        `<!doctype html><html><meta property="${key}" content="polluted"><script type="application/ld+json">{"@type":"NewsArticle","${key}":{"polluted":1},"@graph":[{"${key}":{"polluted":1}}]}</script><body><article><h1>A</h1><p id="${key}">${words} ${words}</p></article></body></html>`
      ]
    ] as const;
    for (const [name, text] of files)
      expectNothingInherited(await importFile({ name, bytes: bytes(text) }));
  });

  test.each(KEYS)('a column of an archive called %s', async (key) => {
    const archive = foreignFile([
      { name: 'start', data: [19_849], element: { type: 'INT32', converted_type: 'DATE' } },
      { name: 'actor', data: [key] },
      { name: 'title', data: ['A'] },
      { name: key, data: ['polluted'] }
    ]);
    const { table } = await readArchive(await openArchive(archive), { from: null, to: null });
    expectNothingInherited(table.actors);
    expect(table.actors.map(({ name }) => name)).toEqual([key]);
  });
});
