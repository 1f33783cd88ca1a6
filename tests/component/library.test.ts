import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAYS_KEPT, Library } from '#lib/state/library.svelte.ts';
import { StoryStore } from '#lib/storage/story-store.ts';
import { writeBackup } from '#lib/io/backup/backup-file.ts';
import { aKeptStory, anArticle, anEntry } from '../support/any-journal.ts';

const DAY_MS = 86_400_000;

let tests = 0;
let name: string;
let store: StoryStore;
let library: Library;
let leave: () => void;

beforeEach(async () => {
  name = `dateline-library-${String((tests += 1))}`;
  store = new StoryStore(name);
  library = new Library(store);
  await store.put(['one', 'two'].map((id) => aKeptStory(id)));
});

afterEach(() => {
  leave();
  store.close();
  indexedDB.deleteDatabase(name);
});

async function connected(): Promise<void> {
  leave = library.connect();
  await expect.poll(() => library.isOpen).toBe(true);
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY_MS).toISOString();
}

describe('a library', () => {
  test('lets what was deleted go after thirty days, and not before', async () => {
    expect(DAYS_KEPT).toBe(30);
    await store.mark('one', daysAgo(31));
    await store.mark('two', daysAgo(29));
    await connected();
    await expect.poll(() => library.stories.map(({ id }) => id)).toEqual(['two']);
    expect(await store.entries('one')).toEqual([]);
    expect(library.countOn('deleted')).toBe(1);
  });

  test('sums up a story whose page was ended before it could', async () => {
    const articles = [anArticle('second')];
    await store.append('one', [
      anEntry('a', { do: 'title', to: 'Named' }, 1),
      anEntry('b', { do: 'bring', articles }, 2)
    ]);
    await connected();
    await expect
      .poll(() => library.stories[0]?.summary)
      .toMatchObject({
        title: 'Named',
        articles: 2
      });
  });

  test('finds what is changed while somebody searches', async () => {
    await connected();
    library.find('zebra');
    expect(library.shown).toEqual([]);
    const text = 'A zebra ran through Bern.';
    await store.append('two', [anEntry('a', { do: 'text', article: 'two-article', to: text }, 1)]);
    await expect
      .poll(() => library.shown.map(({ story, found }) => [story.id, found?.words]))
      .toEqual([['two', text]]);
  });

  test('brings a deleted story back when it is restored', async () => {
    await store.mark('one', daysAgo(1));
    await connected();
    const theirs = aKeptStory('one');
    const added = { ...theirs, entries: [...theirs.entries, anEntry('t', undefined, 3)] };
    await library.look(new File([writeBackup([added])], 'b.json'));
    expect(await library.take((title) => title)).toBe(true);
    await expect.poll(() => library.countOn('deleted')).toBe(0);
    expect((await store.entries('one')).map(({ id }) => id)).toEqual(['one-first', 't']);
  });
});
