import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeptStory } from '#lib/domain/kept-story.ts';
import { MAX_BACKUP_BYTES, readBackup, writeBackup } from '#lib/io/backup/backup-file.ts';
import { anyKeptStories, everyChange } from '../../../support/any-change.ts';
import { aKeptStory, anEntry } from '../../../support/any-journal.ts';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function read(text: string): readonly KeptStory[] {
  return readBackup('b.json', bytes(text));
}

const two = [aKeptStory('one'), aKeptStory('two', { archived: true })];

describe('a backup', () => {
  test('says its format first and seals each story and the whole', () => {
    const written = writeBackup(two);
    expect(written).toMatch(/^\{"format":"dateline-backup\/1","sha256":"[\da-f]{64}","stories":\[/);
    expect(written.match(/"sha256":"[\da-f]{64}"/g)).toHaveLength(3);
    expect(written.endsWith(']}\n')).toBe(true);
  });

  test('of the same stories has the same bytes, in whatever order they and their members come', () => {
    const shuffled = two.map((story) => Object.fromEntries(Object.entries(story).reverse()));
    expect(writeBackup(shuffled.reverse() as unknown as KeptStory[])).toBe(writeBackup(two));
  });

  test('gives back what was written, and written again gives the same bytes', () => {
    fc.assert(
      fc.property(anyKeptStories, (stories) => {
        const written = writeBackup(stories);
        const restored = read(written);
        expect(new Set(restored)).toEqual(new Set(stories));
        expect(writeBackup(restored)).toBe(written);
      }),
      { numRuns: 150, seed: 6 }
    );
  });

  test.each(everyChange)('keeps “%s” as it is', (_, change) => {
    fc.assert(
      fc.property(change, (each) => {
        const story = aKeptStory('one', { entries: [anEntry('a', each)] });
        expect(read(writeBackup([story]))).toEqual([story]);
      }),
      { numRuns: 5, seed: 6 }
    );
  });

  test('is read when an editor has laid it out anew', () => {
    const laidOut = JSON.stringify(JSON.parse(writeBackup(two)), null, 2);
    expect(read(laidOut)).toEqual(two);
  });

  test('may hold no story', () => {
    expect(read(writeBackup([]))).toEqual([]);
  });
});

describe('a file that is no whole backup is refused in one sentence', () => {
  const good = writeBackup(two);
  const json = JSON.parse(good) as { stories: { summary: object; entries: object[] }[] };

  test.each<[what: string, text: string, message: string]>([
    ['an empty one', ' \n', 'b.json is empty; wanted a file that “Back up” in the library wrote'],
    ['one that is no JSON', 'Dear Ann,', 'b.json is no backup of Dateline'],
    [
      'other JSON',
      '{"type":"FeatureCollection"}',
      'b.json is no backup of Dateline; wanted a file that “Back up” in the library wrote'
    ],
    [
      'a file of another kind of ours',
      '{"format":"dateline-extraction/1"}',
      'b.json is no backup of Dateline but dateline-extraction/1; wanted a file that “Back up” in the library wrote'
    ],
    [
      'one of a newer version',
      good.replace('backup/1', 'backup/2'),
      'b.json is dateline-backup/2, and this page reads dateline-backup/1; reload the page to get its newest version'
    ],
    [
      'one that is cut in half',
      good.slice(0, good.length / 2),
      `b.json is cut off: it ends in the middle, after ${Math.floor(good.length / 2)} characters; wanted the file as it was written`
    ],
    [
      'one with a letter changed',
      good.replace('The council met', 'The council left'),
      'b.json was altered: the story “one” is not what its checksum says; wanted the file as it was written'
    ],
    [
      'one with a story taken out',
      JSON.stringify({ ...json, stories: json.stories.slice(1) }),
      'b.json was altered: its list of 1 stories is not what the checksum says; wanted the file as it was written'
    ],
    [
      'one with a quotation mark lost',
      good.replace('"archived":', 'archived":'),
      'b.json was altered: it is no longer JSON; wanted the file as it was written'
    ],
    [
      'one with a member that we do not know',
      good.replace('"archived":', '"hidden":1,"archived":'),
      'b.json: /stories/0 has "hidden"; wanted only id, created, archived, summary, entries, sha256'
    ],
    [
      'one with a change that we do not know',
      good.replace('"do":"bring"', '"do":"burn"'),
      'b.json: /stories/0/entries/0/change/do is "burn"; wanted one of rename, date, kind'
    ]
  ])('%s', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  test('a story or an entry that is there twice, though the checksums are right', () => {
    expect(() => read(writeBackup([two[0]!, two[0]!]))).toThrow('b.json has the story one twice');
    const twice = aKeptStory('one', { entries: [anEntry('a'), anEntry('a')] });
    expect(() => read(writeBackup([twice]))).toThrow('b.json has the entry a twice');
  });

  test('one with a link that runs something', () => {
    const article = { do: 'facts', article: 'a', to: { url: ' JavaScript:alert(1)' } } as const;
    const story = aKeptStory('one', { entries: [anEntry('a', article)] });
    expect(() => read(writeBackup([story]))).toThrow('change/to/url is " JavaScript:alert(1)"');
  });

  test('one that is no text', () => {
    expect(() => readBackup('b.json', new Uint8Array([0, 1, 2, 3]))).toThrow('is a binary file');
  });

  test('one that is too large, by its size', () => {
    const large = { length: MAX_BACKUP_BYTES + 1 } as Uint8Array;
    expect(() => readBackup('b.json', large)).toThrow(
      'b.json has 201 MB; wanted a backup of at most 200 MB'
    );
  });

  test('wherever it is cut', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 3), (end) => {
        expect(() => read(good.slice(0, end))).toThrow(/is cut off|is empty|is no backup/);
      }),
      { numRuns: 100, seed: 6 }
    );
  });

  test('whatever character is changed', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 2), (at) => {
        const other = good[at] === 'x' ? 'y' : 'x';
        expect(() => read(good.slice(0, at) + other + good.slice(at + 1))).toThrow(/^b\.json/);
      }),
      { numRuns: 200, seed: 6 }
    );
  });
});
