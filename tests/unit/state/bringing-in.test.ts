import { describe, expect, test } from 'vitest';
import { BadInput } from '#lib/domain/bad-input.ts';
import type { ArticleDraft } from '#lib/domain/article-draft.ts';
import type { TimelineDraft } from '#lib/domain/timeline-draft.ts';
import { importTimeline } from '#lib/io/timelines/import-timeline.ts';
import { importFile, importPasted } from '#lib/io/articles/import-article.ts';
import { BringingIn } from '#lib/state/bringing-in.svelte.ts';
import type { BroughtDraft } from '#lib/state/brought.ts';
import type { ImportTask } from '#lib/worker/import-protocol.ts';

type Importer = ConstructorParameters<typeof BringingIn>[0] & object;

/** Brings articles in here, without a worker. */
const here: Importer = {
  bringIn: async (task, { signal, progress }) => {
    progress(0.5);
    const draft = await work(task);
    signal.throwIfAborted();
    return draft;
  },
  close: () => undefined
};

async function work(task: ImportTask): Promise<ArticleDraft | TimelineDraft> {
  if ('pasted' in task) return importPasted(task.pasted);
  const file = { name: task.file.name, bytes: new Uint8Array(await task.file.arrayBuffer()) };
  return (await importTimeline(file)) ?? importFile(file);
}

function aFile(name: string, words: string): File {
  return new File([words], name);
}

const BODY =
  'President Anna Keller visited Oslo on Tuesday, after a week of talks about the harbour.';

function anArticle(day: string, body = BODY): string {
  return `A visit\n\nPublished ${day}\n\n${body}\n`;
}

async function brought(...files: readonly File[]): Promise<BringingIn> {
  const bringing = new BringingIn(here);
  await bringing.addFiles(files);
  return bringing;
}

function first(bringing: BringingIn): BroughtDraft {
  const [draft] = bringing.drafts;
  if (!draft) throw new Error('no draft');
  return draft;
}

describe('bringing articles in', () => {
  test('gives each its facts, or says why it is none, and goes on', async () => {
    const bringing = await brought(
      aFile('a.txt', anArticle('6 February 2026')),
      aFile('empty.txt', ''),
      aFile('b.txt', 'Something else altogether happened in Alda, they said.')
    );
    expect(bringing.items.map(({ kind }) => kind)).toEqual(['draft', 'failed', 'draft']);
    expect(bringing.items[1]).toMatchObject({ message: 'empty.txt is empty; wanted an article' });
    expect(first(bringing).given).toEqual({
      title: 'A visit',
      published: '2026-02-06',
      zone: 'UTC',
      publisher: ''
    });
    expect(bringing.undated.map(({ name }) => name)).toEqual(['b.txt']);
    expect(bringing.progress).toBeNull();
  });

  test('says how far it is with a hundred at once', async () => {
    const bringing = new BringingIn(here);
    const files = Array.from({ length: 100 }, (_, at) =>
      aFile(`${String(at)}.txt`, `Number ${String(at)} was said ${'again '.repeat(at)}in Alda.`)
    );
    const done = bringing.addFiles(files);
    expect(bringing.progress).toEqual({ done: 0, total: 100 });
    expect(bringing.items).toHaveLength(100);
    expect(await done).toHaveLength(100);
    expect(bringing.items.every(({ kind }) => kind === 'draft')).toBe(true);
  });

  test('does not take the same text twice, unless two publishers have it', async () => {
    const text = anArticle('6 February 2026');
    const again = await brought(aFile('a.txt', text), aFile('b.txt', text));
    expect(again.items[1]).toMatchObject({ kind: 'again', of: 'A visit' });
    const from = (name: string, publisher: string): File =>
      aFile(name, `---\npublisher: ${publisher}\n---\n${text}`);
    const both = await brought(from('a.md', 'The Courier'), from('b.md', 'The Herald'));
    expect(both.items[1]).toMatchObject({ kind: 'draft', like: 'A visit' });
    expect(new Set(both.articles.map(({ id }) => id)).size).toBe(2);
  });

  test('tells what is nearly the same', async () => {
    const long = Array.from({ length: 40 }, (_, at) => `Speaker ${String(at)} spoke of it.`).join(
      ' '
    );
    const bringing = await brought(
      aFile('a.txt', anArticle('6 February 2026', long)),
      aFile('b.txt', anArticle('6 February 2026', `${long} Then they left.`)),
      aFile('c.txt', BODY)
    );
    expect(bringing.drafts.map(({ like }) => like)).toEqual([null, 'A visit', null]);
  });

  test('keeps what a person says beside what was found', async () => {
    const bringing = await brought(aFile('a.txt', anArticle('6 February 2026')));
    bringing.give(first(bringing).id, { published: '2026-02-07', publisher: 'The Courier' });
    expect(first(bringing).given).toMatchObject({
      published: '2026-02-07',
      publisher: 'The Courier'
    });
    expect([...first(bringing).changed]).toEqual(['published', 'publisher']);
    expect(first(bringing).draft.facts.published?.value).toBe('2026-02-06');
    expect(bringing.articles[0]).toMatchObject({
      published: '2026-02-07',
      publisher: 'The Courier'
    });
  });

  test('finds the day of another zone, until a person says the day', async () => {
    const mail =
      'From: a@b.example\nSubject: A deal\nDate: Fri, 06 Feb 2026 02:30:00 +0000\n\nHe said so.\n';
    const bringing = await brought(aFile('a.eml', mail));
    const { id } = first(bringing);
    bringing.give(id, { zone: 'America/New_York' });
    expect(first(bringing).given).toMatchObject({ published: '2026-02-05' });
    bringing.give(id, { published: '2026-02-04' });
    bringing.give(id, { zone: 'Asia/Tokyo' });
    expect(first(bringing).given).toMatchObject({ published: '2026-02-04', zone: 'Asia/Tokyo' });
  });

  test('leaves what is stopped, and goes on with what comes next', async () => {
    const bringing = new BringingIn({
      bringIn: (task, options) =>
        'file' in task && task.file.name === 'slow.txt'
          ? new Promise((_, reject) => {
              options.signal.addEventListener('abort', () => {
                reject(new Error('stopped'));
              });
            })
          : here.bringIn(task, options),
      close: () => undefined
    });
    const slow = bringing.addFiles([aFile('slow.txt', 'x'), aFile('b.txt', BODY)]);
    const id = bringing.items[0]?.id ?? '';
    bringing.remove(id);
    await slow;
    expect(bringing.items.map(({ name }) => name)).toEqual(['b.txt']);
    const more = bringing.addFiles([aFile('slow.txt', 'x'), aFile('c.txt', 'x')]);
    bringing.stop();
    await more;
    expect(bringing.items.map(({ name }) => name)).toEqual(['b.txt']);
    expect(bringing.progress).toBeNull();
  });

  test('says a fault of our own by its name', async () => {
    const bringing = new BringingIn({
      bringIn: (task) =>
        Promise.reject('file' in task ? new RangeError('too deep') : new BadInput('no words')),
      close: () => undefined
    });
    await bringing.addFiles([aFile('a.txt', 'x')]);
    await bringing.addPasted({ text: 'x', html: null });
    expect(bringing.items).toMatchObject([
      { message: 'RangeError: too deep' },
      { message: 'no words' }
    ]);
  });
});

describe('bringing timelines in', () => {
  const TIMELINE = JSON.stringify({
    title: { text: { headline: 'A bridge' } },
    events: [{ start_date: { year: '1963' }, text: { headline: 'It opens' } }]
  });

  test('keeps them apart from articles; the same one is not added again, and none needs a day', async () => {
    const bringing = await brought(
      aFile('bridge.json', TIMELINE),
      aFile('a.txt', anArticle('6 February 2026')),
      aFile('again.json', TIMELINE),
      aFile('cut.json', TIMELINE.slice(0, 60))
    );
    expect(bringing.items.map(({ kind }) => kind)).toEqual([
      'timeline',
      'draft',
      'again',
      'failed'
    ]);
    expect(bringing.items[2]).toMatchObject({ of: 'A bridge' });
    expect(bringing.timelines.map(({ timeline }) => timeline.counts)).toEqual([
      { events: 1, eras: 0 }
    ]);
    expect(bringing.undated).toEqual([]);
  });
});
