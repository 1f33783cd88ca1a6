import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStory } from '#lib/state/create-story.ts';
import { StoryStore } from '#lib/storage/story-store.ts';
import { StoryGone, whyNot } from '#lib/storage/why-not.ts';
import { aKeptStory, anArticle, anEntry } from '../support/any-journal.ts';

// On a local host it tells the console of what it also rejects with.
Dexie.debug = false;

let tests = 0;

let name: string;
let store: StoryStore;

beforeEach(() => {
  name = `dateline-test-${String((tests += 1))}`;
  store = new StoryStore(name);
});

afterEach(() => {
  store.close();
  indexedDB.deleteDatabase(name);
});

async function idsOf(story: string): Promise<string[]> {
  return (await store.entries(story)).map(({ id }) => id);
}

describe('a journal in the browser', () => {
  test('gives back what was put in, entry for entry', async () => {
    const kept = aKeptStory('one', { entries: [anEntry('a'), anEntry('b')] });
    await store.put([kept]);
    expect(await store.read(['one'])).toEqual([kept]);
  });

  test('grows at its end, and the list says how long it is and when it changed', async () => {
    await store.put([aKeptStory('one')]);
    await store.append('one', [anEntry('a', undefined, 1), anEntry('b', undefined, 2)]);
    await store.append('one', [anEntry('c', undefined, 3)]);
    expect(await idsOf('one')).toEqual(['one-first', 'a', 'b', 'c']);
    const { length, changed, summarised } = (await store.find('one')) ?? {};
    expect({ length, changed, summarised }).toEqual({
      length: 4,
      changed: '2024-05-08T12:00:03.000Z',
      summarised: 1
    });
  });

  test('takes an entry once, however often it is sent', async () => {
    await store.put([aKeptStory('one')]);
    await store.append('one', [anEntry('a')]);
    await store.append('one', [anEntry('a'), anEntry('b')]);
    expect(await idsOf('one')).toEqual(['one-first', 'a', 'b']);
  });

  test('two connections that write at once overwrite nothing', async () => {
    const other = new StoryStore(name);
    await store.put([aKeptStory('one')]);
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        (at % 2 === 0 ? store : other).append('one', [anEntry(`entry-${at}`)])
      )
    );
    const ids = await idsOf('one');
    expect(ids).toHaveLength(21);
    expect(await other.entries('one')).toEqual(await store.entries('one'));
    expect(ids.filter((id) => /[02468]$/u.test(id))).toEqual(
      Array.from({ length: 10 }, (_, at) => `entry-${2 * at}`)
    );
    other.close();
  });

  test('tells another connection that it has grown', async () => {
    const other = new StoryStore(name);
    await store.put([aKeptStory('one')]);
    const heard: number[] = [];
    const stop = other.watchOne('one', {
      next: (row) => heard.push(row?.length ?? 0),
      failed: (error) => {
        throw error;
      }
    });
    await expect.poll(() => heard).toEqual([1]);
    for (const id of ['a', 'b', 'c']) await store.append('one', [anEntry(id)]);
    await expect.poll(() => heard.at(-1)).toBe(4);
    stop();
    other.close();
  });

  test('of a story that is not there takes nothing, and says so', async () => {
    const refused: unknown = await store
      .append('none', [anEntry('a')])
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StoryGone);
    expect(whyNot(refused)).toBe('gone');
    expect(await store.entries('none')).toEqual([]);
  });
});

describe('stories', () => {
  test('are put in all or none', async () => {
    await store.put([aKeptStory('one')]);
    const broken = aKeptStory('three', { entries: [anEntry('same'), anEntry('same')] });
    await expect(store.put([aKeptStory('one', { archived: true }), broken])).rejects.toThrow();
    expect((await store.list()).map(({ id, archived }) => [id, archived])).toEqual([
      ['one', false]
    ]);
    expect(await idsOf('one')).toEqual(['one-first']);
  });

  test('keep the newest summary, in whatever order summaries come', async () => {
    await store.put([aKeptStory('one')]);
    await store.append('one', [anEntry('a'), anEntry('b')]);
    const { summary } = aKeptStory('one');
    await store.summarise('one', { ...summary, title: 'newer' }, 3);
    await store.summarise('one', { ...summary, title: 'older' }, 2);
    expect((await store.find('one'))?.summary.title).toBe('newer');
  });

  test('that are deleted stay until they are emptied out, journal and all', async () => {
    await store.put([aKeptStory('one'), aKeptStory('two'), aKeptStory('three')]);
    await store.mark('one', '2024-06-01T00:00:00.000Z');
    await store.mark('two', '2024-06-20T00:00:00.000Z');
    expect(await idsOf('one')).toHaveLength(1);
    await store.empty('2024-06-10T00:00:00.000Z');
    expect((await store.list()).map(({ id }) => id).sort()).toEqual(['three', 'two']);
    expect(await idsOf('one')).toEqual([]);
    await store.mark('two', null);
    await store.empty('2025-01-01T00:00:00.000Z');
    expect(await store.list()).toHaveLength(2);
  });

  test('are made of articles, under a title', async () => {
    const id = await createStory(
      { articles: [anArticle('first'), anArticle('second')], title: 'Bern', changes: [] },
      'Ann',
      store
    );
    const [kept] = await store.read([id]);
    expect(kept?.summary).toMatchObject({ title: 'Bern', articles: 2, events: null });
    expect(kept?.entries.map(({ by, change }) => [by, change])).toEqual([
      [
        'Ann',
        {
          do: 'together',
          changes: [
            { do: 'title', to: 'Bern' },
            { do: 'bring', articles: [anArticle('first'), anArticle('second')] }
          ]
        }
      ]
    ]);
  });
});
