import { describe, expect, test } from 'vitest';
import type { Journal } from '#lib/domain/journal.ts';
import { writeBackup } from '#lib/io/backup/backup-file.ts';
import { readColleagueFile } from '#lib/io/backup/colleague-file.ts';
import { mergeJournals } from '#lib/story/merge-journals.ts';
import { aKeptStory, anEntry } from '../../../support/any-journal.ts';

const ours: Journal = { story: 'one', entries: aKeptStory('one').entries };

function read(text: string): Journal {
  return readColleagueFile('c.json', new TextEncoder().encode(text), ours);
}

const correction = {
  do: 'rename',
  event: { article: 'one-article', exact: 'met in Bern' },
  to: 'A meeting in Bern',
  why: 'Shorter.',
  by: 'Paul Hale',
  on: '2024-05-09'
};

describe('a colleague’s file', () => {
  test('is a backup that holds the story, among others or alone', () => {
    const added = [...ours.entries, anEntry('a')];
    const file = writeBackup([aKeptStory('two'), aKeptStory('one', { entries: added })]);
    expect(read(file)).toEqual({ story: 'one', entries: added });
  });

  test('is refused where it holds other stories only, by their titles', () => {
    expect(() => read(writeBackup([aKeptStory('two')]))).toThrow(
      'c.json holds “two”; wanted a backup of this very story'
    );
  });

  test('is a list of corrections, signed by those who made them', () => {
    const [entry] = mergeJournals(ours, read(JSON.stringify([correction]))).added;
    const { do: _, by, on, ...parts } = correction;
    expect(entry).toMatchObject({
      at: `${on}T00:00:00.000Z`,
      by,
      change: { do: 'rename', ...parts }
    });
  });

  test('of corrections adds nothing the second time', () => {
    const file = JSON.stringify([correction, { ...correction, to: 'Bern' }, correction]);
    const once = mergeJournals(ours, read(file));
    expect(once.added).toHaveLength(3);
    expect(mergeJournals(once.journal, read(file)).added).toEqual([]);
  });

  test.each([
    ['[{}]', 'c.json: /0 does not say by whom, and on which day'],
    [
      JSON.stringify([{ ...correction, do: 'burn' }]),
      'c.json: /0/do is "burn"; wanted one of rename'
    ],
    [
      JSON.stringify([{ do: 'title', to: 'A', by: 'Ann', on: '2024-05-09' }]),
      'c.json: /0 is no correction of an event or actor'
    ],
    ['[1, 2', 'c.json is neither a backup nor a list of corrections'],
    ['Hello', 'c.json is no backup of Dateline']
  ])('that holds %s is refused by what was found', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
