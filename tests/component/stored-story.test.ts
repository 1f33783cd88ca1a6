import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change, JournalEntry } from '#lib/domain/journal.ts';
import { readBackup } from '#lib/io/backup/backup-file.ts';
import { createStory } from '#lib/state/create-story.ts';
import { StoredStory } from '#lib/state/stored-story.svelte.ts';
import { StoryStore } from '#lib/storage/story-store.ts';
import { aKeptStory, anArticle, anEntry } from '../support/any-journal.ts';

let tests = 0;
let name: string;
let store: StoryStore;
let id: string;
let ends: (() => void)[];

beforeEach(async () => {
  name = `dateline-story-${String((tests += 1))}`;
  store = new StoryStore(name);
  ends = [];
  id = await createStory({ articles: [anArticle('first')], title: 'Bern', changes: [] }, '', store);
});

afterEach(() => {
  for (const end of ends) end();
  store.close();
  indexedDB.deleteDatabase(name);
});

async function opened(from: StoryStore = store): Promise<StoredStory> {
  const story = await StoredStory.open(id, from);
  if (story === null) throw new Error('the story is gone');
  ends.push(story.connect());
  return story;
}

function titled(to: string): Change {
  return { do: 'title', to };
}

/** A store whose disk refuses as long as `error` is there. */
class FullStore extends StoryStore {
  error: Error | null = null;

  override append(story: string, added: readonly JournalEntry[]): Promise<void> {
    return this.error === null ? super.append(story, added) : Promise.reject(this.error);
  }
}

/** A store that takes its time to keep a summary. */
class SlowStore extends StoryStore {
  release: () => void = () => undefined;

  override async summarise(...parts: Parameters<StoryStore['summarise']>): Promise<void> {
    await new Promise<void>((resolve) => {
      this.release = resolve;
    });
    await super.summarise(...parts);
  }
}

describe('a story in work', () => {
  test('has what was done at once, and is saved when it is on the disk', async () => {
    const story = await opened();
    expect(story.status.kind).toBe('saved');
    story.by = 'Ann Roth';
    const entry = story.append(titled('Zurich'));
    expect(story.status.kind).toBe('saving');
    expect(story.replayed.title).toBe('Zurich');
    expect(entry.by).toBe('Ann Roth');
    await story.save();
    expect(story.status.kind).toBe('saved');
    expect(await store.entries(id)).toEqual(story.entries);
    expect((await store.find(id))?.summary).toMatchObject({ title: 'Zurich', articles: 1 });
  });

  test('is not there where the browser keeps none of this id', async () => {
    expect(await StoredStory.open('none', store)).toBeNull();
  });

  test('takes back and does again, also after it was opened anew, but never its beginning', async () => {
    const story = await opened();
    expect(story.canUndo).toBe(false);
    story.undo();
    expect(story.entries).toHaveLength(1);
    story.append(titled('A'));
    story.append(titled('B'));
    story.undo();
    expect(story.replayed.title).toBe('A');
    await story.save();
    const again = await opened();
    expect([again.canUndo, again.canRedo]).toEqual([true, true]);
    again.redo();
    expect(again.replayed.title).toBe('B');
    again.undo();
    again.undo();
    again.undo();
    expect(again.replayed.title).toBe('Bern');
    expect(again.canUndo).toBe(false);
  });

  test('keeps what is typed within a second of the last key, as one entry a field', async () => {
    const story = await opened();
    for (const words of ['G', 'Ge', 'Gen']) story.type('title', titled(words));
    expect(story.entries).toHaveLength(1);
    expect(story.status.kind).toBe('saving');
    await expect.poll(() => store.entries(id), { timeout: 1000 }).toHaveLength(2);
    expect(story.replayed.title).toBe('Gen');
    story.type('title', titled('Geneva'));
    story.type('standfirst', { do: 'standfirst', to: 'All' });
    story.append(titled('Lugano'));
    const said = story.entries.slice(2).map(({ change }) => ('to' in change ? change.to : null));
    expect(said).toEqual(['Geneva', 'All', 'Lugano']);
  });

  test('takes what is a part of a page’s state, as it is now', async () => {
    const story = await opened();
    const side = { id: 'bern', name: 'Bern', colour: 'red' as const };
    story.append({ do: 'sides', to: [new Proxy(side, {})] });
    side.name = 'changed since';
    await story.save();
    expect(story.status.kind).toBe('saved');
    expect((await store.entries(id)).at(-1)?.change).toMatchObject({ to: [{ name: 'Bern' }] });
  });

  test('saves what is done while it sums itself up', async () => {
    const slow = new SlowStore(name);
    const story = await opened(slow);
    story.append(titled('A'));
    await expect.poll(() => story.status.kind).toBe('saved');
    story.append(titled('B'));
    slow.release();
    await expect.poll(() => story.status.kind).toBe('saved');
    expect(await store.entries(id)).toHaveLength(3);
    slow.release();
    slow.close();
  });

  test('a key pressed is undone as a whole: what is being typed is put down first', async () => {
    const story = await opened();
    story.type('title', titled('Geneva'));
    expect(story.canUndo).toBe(true);
    story.undo();
    expect(story.replayed.title).toBe('Bern');
    expect(story.entries).toHaveLength(3);
    await story.save();
  });

  test('is the same in two tabs that both work on it', async () => {
    const other = new StoryStore(name);
    const [here, there] = [await opened(), await opened(other)];
    for (let at = 0; at < 10; at++) {
      here.append(titled(`here ${at}`));
      there.append(titled(`there ${at}`));
      if (at % 3 === 0) await here.save();
    }
    await Promise.all([here.save(), there.save()]);
    await expect.poll(() => here.entries.length).toBe(21);
    await expect.poll(() => there.entries.length).toBe(21);
    expect(here.entries).toEqual(there.entries);
    expect(await store.entries(id)).toEqual(here.entries);
    const mine = here.entries.flatMap(({ change }) =>
      change.do === 'title' && change.to.startsWith('here') ? change.to : []
    );
    expect(mine).toEqual(Array.from({ length: 10 }, (_, at) => `here ${at}`));
    other.close();
  });

  test('is replaced in a tab when it is replaced in another', async () => {
    const story = await opened();
    const entries = [anEntry('new', titled('Restored')), anEntry('newer', titled('Basel'))];
    await store.put([aKeptStory(id, { entries })]);
    await expect.poll(() => story.replayed.title).toBe('Basel');
    expect(story.entries).toEqual(entries);
  });

  test('that was emptied out elsewhere says so, and is still here to be backed up', async () => {
    const story = await opened();
    await store.mark(id, '2024-06-01T00:00:00.000Z');
    await store.empty('2024-07-01T00:00:00.000Z');
    await expect.poll(() => story.status).toEqual({ kind: 'cannot', why: 'gone', waiting: 0 });
    story.append(titled('Kept'));
    await story.save();
    expect(story.status).toEqual({ kind: 'cannot', why: 'gone', waiting: 1 });
    const [kept] = readBackup('b', new TextEncoder().encode(story.backup()));
    expect(kept?.entries).toEqual(story.entries);
  });
});

describe('where the disk is full', () => {
  test('nothing is lost: it waits, says so, and is saved when there is room again', async () => {
    const full = new FullStore(name);
    const story = await opened(full);
    full.error = new DOMException('no room', 'QuotaExceededError');
    story.append(titled('A'));
    story.append(titled('B'));
    await story.save();
    expect(story.status).toEqual({ kind: 'cannot', why: 'full', waiting: 2 });
    expect(story.replayed.title).toBe('B');
    const [kept] = readBackup('b', new TextEncoder().encode(story.backup()));
    expect(kept?.entries).toHaveLength(3);
    expect(await store.entries(id)).toHaveLength(1);
    full.error = null;
    await expect.poll(() => story.status.kind, { timeout: 3000 }).toBe('saved');
    expect(await store.entries(id)).toEqual(story.entries);
    full.close();
  });
});
