import { SvelteMap } from 'svelte/reactivity';
import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/domain/article.ts';
import type { Change, JournalEntry, Reversal } from '#lib/domain/journal.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { Desk } from '#lib/state/desk.svelte.ts';
import { replay, type Replayed } from '#lib/story/replay.ts';
import { anArticle } from '../../support/articles.ts';
import { anEntry } from '../../support/any-journal.ts';

const TEXT = 'President Anna Keller visited Oslo on Tuesday. The union struck in March 2025.';

/** A journal in memory, as a story's own is. */
class Book {
  readonly #entries = new SvelteMap<number, JournalEntry>();

  get replayed(): Replayed {
    return replay([...this.#entries.values()]);
  }

  append(change: Change | Reversal): JournalEntry {
    const entry = anEntry(`n${String(this.#entries.size)}`, change);
    this.#entries.set(this.#entries.size, entry);
    return entry;
  }
}

function aDesk(read: Article[] = []): { desk: Desk; book: Book } {
  const book = new Book();
  const reader = {
    extract: (article: Article, signal?: AbortSignal) => {
      read.push(article);
      if (article.text === 'endless' && read.filter(({ text }) => text === 'endless').length === 1)
        return new Promise<never>((_, reject) => {
          signal?.addEventListener('abort', () => {
            reject(new DOMException('stopped', 'AbortError'));
          });
        });
      return article.text === 'broken'
        ? Promise.reject(new Error('a fault'))
        : Promise.resolve(extractArticle(article));
    },
    readDate: () => Promise.resolve({ edtf: '2026-02-03' }),
    close: () => {}
  };
  return { book, desk: new Desk(book, { reader, clusterName: () => '', untitled: 'Untitled' }) };
}

async function opened(...articles: readonly Article[]): Promise<{ desk: Desk; book: Book }> {
  const made = aDesk();
  made.book.append({ do: 'bring', articles });
  await made.desk.read(made.desk.articles);
  return made;
}

function titles({ story }: Desk): readonly string[] {
  return story.events.filter(({ kind }) => kind !== 'publication').map(({ title }) => title);
}

describe('a desk', () => {
  it('shows nothing before its articles are read, and then their story', async () => {
    const { desk, book } = aDesk();
    book.append({ do: 'bring', articles: [anArticle({ text: TEXT })] });
    expect(desk.view).toBeNull();
    await desk.read(desk.articles);
    expect(desk.status).toEqual({ kind: 'ready' });
    expect(titles(desk)).toHaveLength(2);
    expect(desk.view?.story.events).toHaveLength(desk.story.events.length);
  });

  it('reads each article once, and again only what has changed of it', async () => {
    const read: Article[] = [];
    const { desk, book } = aDesk(read);
    book.append({
      do: 'bring',
      articles: [anArticle({ id: 'a', text: TEXT }), anArticle({ id: 'b', text: TEXT })]
    });
    await desk.read(desk.articles);
    await desk.read(desk.articles);
    expect(read.map(({ id }) => id)).toEqual(['a', 'b']);
    book.append({ do: 'facts', article: 'b', to: { published: '2026-02-13' } });
    await desk.read(desk.articles);
    expect(read.map(({ id }) => id)).toEqual(['a', 'b', 'b']);
  });

  it('stops when told to, shows what it has read, and reads the rest on request only', async () => {
    const read: Article[] = [];
    const { desk, book } = aDesk(read);
    const articles = [anArticle({ id: 'a', text: TEXT }), anArticle({ id: 'b', text: 'endless' })];
    book.append({ do: 'bring', articles });
    const reading = desk.read(desk.articles);
    await expect.poll(() => read.length).toBe(2);
    desk.stop();
    await reading;
    expect(desk.status).toEqual({ kind: 'stopped', done: 1, of: 2 });
    expect(titles(desk)).toHaveLength(2);
    book.append({ do: 'title', to: 'Renamed' });
    await desk.read(desk.articles);
    expect(desk.status.kind).toBe('stopped');
    await desk.readOn();
    expect(desk.status).toEqual({ kind: 'ready' });
    expect(read.map(({ id }) => id)).toEqual(['a', 'b', 'b']);
  });

  it('shows each change at once in the same view', async () => {
    const { desk } = await opened(anArticle({ text: TEXT }));
    const { view } = desk;
    const [event] = desk.toLookAt;
    const target = event && desk.targetOf(event);
    if (target == null) throw new RangeError('no target');
    desk.change({ do: 'rename', event: target, to: 'Renamed', why: '' });
    desk.show();
    expect(titles(desk)).toContain('Renamed');
    expect(desk.view).toBe(view);
    expect(view?.story.events.some(({ title }) => title === 'Renamed')).toBe(true);
    expect(desk.toLookAt).toHaveLength(1);
  });

  it('names every event and every actor of a story so that corrections find them', async () => {
    const { desk } = await opened(anArticle({ text: TEXT }));
    for (const event of desk.story.events) expect(desk.targetOf(event)).not.toBeNull();
    for (const actor of desk.cast) expect(desk.actorTargetOf(actor)).not.toBeNull();
  });

  it('finds what was set aside again', async () => {
    const { desk } = await opened(anArticle({ text: TEXT }));
    const [event] = desk.toLookAt;
    const target = event && desk.targetOf(event);
    if (target == null) throw new RangeError('no target');
    desk.change({ do: 'hide', event: target, why: '' });
    const [hidden] = desk.story.setAside;
    const back = hidden && desk.targetOf(hidden);
    if (back == null) throw new RangeError('nothing set aside');
    desk.change({ do: 'show', event: back, why: '' });
    expect(desk.story.setAside).toEqual([]);
    expect(titles(desk)).toHaveLength(2);
  });

  it('tells corrections whose words are gone, and keeps them', async () => {
    const { desk, book } = await opened(anArticle({ id: 'a', text: TEXT }));
    const gone = { article: 'a', exact: 'visited Oslo' };
    desk.change({ do: 'confirm', event: gone, why: '' });
    book.append({ do: 'text', article: 'a', to: 'The union struck in March 2025.' });
    await desk.read(desk.articles);
    expect(desk.unfitting.map(({ correction }) => correction.do)).toEqual(['confirm']);
    book.append({ do: 'text', article: 'a', to: TEXT });
    await desk.read(desk.articles);
    expect(desk.unfitting).toEqual([]);
  });

  it('is called after the first headline until somebody names it, then as they say', async () => {
    const { desk } = await opened(anArticle({ text: TEXT, title: 'Keller in Oslo' }));
    expect(desk.story.title).toBe('Keller in Oslo');
    desk.change({ do: 'title', to: 'My story' });
    expect(desk.story.title).toBe('My story');
    expect((await opened(anArticle({ text: TEXT }))).desk.story.title).toBe('Untitled');
  });

  it('says what went wrong with a reading, and shows what it had', async () => {
    const { desk, book } = await opened(anArticle({ id: 'a', text: TEXT }));
    book.append({ do: 'text', article: 'a', to: 'broken' });
    await desk.read(desk.articles);
    expect(desk.status).toEqual({ kind: 'failed', message: 'Error: a fault' });
    expect(desk.view).not.toBeNull();
  });
});
