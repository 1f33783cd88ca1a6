import { describe, expect, test } from 'vitest';
import { MAX_ARTICLE_LENGTH } from '#lib/domain/article.ts';
import { BadInput } from '#lib/domain/bad-input.ts';
import type { Story } from '#lib/domain/story.ts';
import { lacksOf, Reading, type Pasted } from '#lib/state/reading.svelte.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { composeStory } from '#lib/story/compose.ts';
import { replay } from '#lib/story/replay.ts';
import type { ReadRequest } from '#lib/worker/client.ts';

const WORDS = { title: 'An article', standfirst: 'Read here.' };
const pasted: Pasted = {
  text: 'A visit to Oslo\n\nOSLO — French President Anna Keller visited Oslo on Tuesday. “We will talk,” Russian Foreign Minister Lev Orlov said.',
  published: '2026-02-06',
  zone: 'Europe/Oslo',
  publisher: ' The Example ',
  headline: ''
};
const nothing = (): Promise<void> => Promise.resolve();

/** A reader that does its work here, at once or when it is told to. */
function aReader(work: (request: ReadRequest) => Promise<Story> = read): {
  read: (request: ReadRequest, signal?: AbortSignal) => Promise<Story>;
  close: () => void;
} {
  return {
    read: (request, signal) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new Error('aborted'));
        });
        work(request).then(resolve, reject);
      }),
    close: () => {}
  };
}

function read({ file, articles }: ReadRequest): Promise<Story> {
  return Promise.resolve(
    composeStory(file, articles.map(extractArticle), { file: '', entries: [] })
  );
}

async function storyOf(parts: Partial<Pasted>): Promise<Reading['status']> {
  const reading = new Reading(aReader());
  await reading.read({ ...pasted, ...parts }, WORDS, nothing);
  return reading.status;
}

describe('a reading of a pasted text', () => {
  test('gives its story, under the headline of the text, with what was said of it', async () => {
    const status = await storyOf({});
    if (status.kind !== 'read') throw new Error(status.kind);
    expect(status.isEnglish).toBe(true);
    expect([status.story.title, status.story.standfirst]).toEqual([
      'A visit to Oslo',
      'Read here.'
    ]);
    expect(status.story.sources[0]?.article).toMatchObject({
      text: pasted.text,
      published: '2026-02-06',
      zone: 'Europe/Oslo',
      publisher: 'The Example',
      title: null
    });
    expect(status.story.events.some(({ date }) => date.edtf === '2026-02-03')).toBe(true);
  });

  test('gives the whole story to take along, without the page’s own words, and what makes it anew', async () => {
    const status = await storyOf({});
    if (status.kind !== 'read') throw new Error(status.kind);
    const { story, entries } = status.document;
    expect(story).toMatchObject({ title: 'A visit to Oslo', standfirst: '' });
    expect(story.events).toEqual(status.story.events);
    expect(story.sources[0]?.events.length).toBeGreaterThan(0);
    expect(replay(entries)).toMatchObject({
      title: 'A visit to Oslo',
      standfirst: '',
      articles: [story.sources[0]?.article]
    });
  });

  test('prefers the headline that is given, and has one where there is none', async () => {
    const given = await storyOf({ headline: 'Oslo' });
    expect(given.kind === 'read' && given.story.title).toBe('Oslo');
    const none = await storyOf({ text: 'Anna Keller visited Oslo on Tuesday. She left.' });
    expect(none.kind === 'read' && none.story.title).toBe('An article');
  });

  test('gives the sides colours in their order', async () => {
    const status = await storyOf({});
    const sides = status.kind === 'read' ? status.story.sides : [];
    expect(sides.map(({ colour }) => colour)).toEqual(['blue', 'red'].slice(0, sides.length));
    expect(sides.length).toBeGreaterThan(1);
  });

  test('says when a text is not English', async () => {
    const text = 'Die Präsidentin reiste nach Oslo und sagte, dass das nicht von ihr ist.';
    expect(await storyOf({ text })).toMatchObject({ kind: 'read', isEnglish: false });
  });

  test('says why it failed: bad input in its own sentence, a fault of ours by name', async () => {
    const bad = new Reading(aReader(() => Promise.reject(new BadInput('the text is bad'))));
    await bad.read(pasted, WORDS, nothing);
    expect(bad.status).toEqual({ kind: 'failed', message: 'the text is bad' });
    const fault = new Reading(aReader());
    await fault.read(pasted, WORDS, () => Promise.reject(new TypeError('no page')));
    expect(fault.status).toEqual({ kind: 'failed', message: 'TypeError: no page' });
  });

  test('is given up for the text when it is stopped, whenever the answer comes', async () => {
    let finish: () => void = () => {};
    const waiting = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const reading = new Reading(
      aReader(async (request) => {
        await waiting;
        return read(request);
      })
    );
    const running = reading.read(pasted, WORDS, nothing);
    expect(reading.status.kind).toBe('reading');
    reading.askAgain();
    expect(reading.status.kind).toBe('asking');
    finish();
    await running;
    expect(reading.status.kind).toBe('asking');
  });
});

describe('lacksOf', () => {
  test.each<[string, Partial<Pasted>, readonly string[]]>([
    ['nothing', {}, []],
    ['a text', { text: ' \n ' }, ['no-text']],
    ['a day', { published: '' }, ['no-day']],
    ['a day that exists', { published: '2026-02-30' }, ['no-day']],
    ['both', { text: '', published: '' }, ['no-text', 'no-day']],
    ['a shorter text', { text: 'a'.repeat(MAX_ARTICLE_LENGTH + 1) }, ['too-long']],
    ['no day near today', { published: '0001-01-01' }, []]
  ])('finds that %s is wanted', (_what, parts, lacks) => {
    expect(lacksOf({ ...pasted, ...parts })).toEqual(lacks);
  });
});
