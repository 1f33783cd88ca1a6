import { describe, expect, test } from 'vitest';
import type { Article } from '#lib/domain/article.ts';
import type { Change, JournalEntry } from '#lib/domain/journal.ts';
import type { KeptStory } from '#lib/domain/kept-story.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { writeStoryLink } from '#lib/io/link/story-link.ts';
import { Desk } from '#lib/state/desk.svelte.ts';
import { deskOfLink, isAsSent, keepReceived, openStoryLink } from '#lib/state/received-story.ts';
import { sentStory, storyFragment } from '#lib/state/send-story.ts';
import { StoryView } from '#lib/state/story-view.svelte.ts';
import { readViewQuery, USUAL_VIEW } from '#lib/state/view-query.ts';
import { replay } from '#lib/story/replay.ts';
import { anArticle } from '../../support/articles.ts';
import { anEntry } from '../../support/any-journal.ts';
import { firstArticle } from '../../support/first-story.ts';

const TEXT =
  'President Anna Keller visited Oslo on Tuesday. The union struck in March 2025. “We go on,” Keller said.';
const OPTIONS = {
  reader: {
    extract: (article: Article) => Promise.resolve(extractArticle(article)),
    readDate: () => Promise.resolve({ edtf: '2026-02-03' }),
    close: () => undefined
  },
  clusterName: () => '',
  untitled: 'Untitled'
};
const ARTICLE = anArticle({ id: 'a', text: TEXT });
const BEGIN = anEntry('begin', {
  do: 'together',
  changes: [
    { do: 'title', to: 'A week' },
    { do: 'bring', articles: [ARTICLE] }
  ]
});

/** A desk on which this was done, everything read. */
async function deskWith(entries: readonly JournalEntry[]): Promise<Desk> {
  const append = (): never => {
    throw new Error('nothing is added here');
  };
  const desk = new Desk({ replayed: replay(entries), append }, OPTIONS);
  await desk.read(desk.articles);
  return desk;
}

async function sent(entries: readonly JournalEntry[]) {
  const desk = await deskWith(entries);
  const { events } = desk.story;
  const link = openStoryLink(storyFragment(entries, events, USUAL_VIEW));
  const received = deskOfLink(link, OPTIONS);
  await received.read(received.articles);
  return { desk, link, received };
}

async function visit(entries: readonly JournalEntry[] = [BEGIN]) {
  const { story } = await deskWith(entries);
  const found = story.events.find(({ kind }) => kind === 'visit');
  if (found === undefined) throw new Error('the visit was not read');
  return found;
}

const VISIT = { article: 'a', exact: 'visited Oslo on Tuesday' };
const CORRECTIONS: readonly Change[] = [
  { do: 'rename', event: VISIT, to: 'Keller goes to Oslo', why: '' },
  { do: 'kind', event: VISIT, to: 'meeting', why: '' },
  { do: 'date', event: VISIT, to: '2026-02-02', why: 'a slip' },
  { do: 'modality', event: VISIT, to: 'reported', why: '' },
  { do: 'note', event: VISIT, text: 'Ask again.', why: '' },
  { do: 'confirm', event: VISIT, why: '' }
];

describe('the link of an event', () => {
  test.each(CORRECTIONS.map((change) => [change.do, change] as const))(
    'stays the same when a person changes it: %s',
    async (_, change) => {
      const { id } = await visit();
      const { story } = await deskWith([BEGIN, anEntry('n', change)]);
      const changed = story.events.find((event) => event.id === id);
      expect(changed).toBeDefined();
      expect(changed?.hand?.checked ?? changed?.hand?.notes).toBeTruthy();
    }
  );

  test('stays the same when the article is changed elsewhere', async () => {
    const { id } = await visit();
    const to = `A first paragraph, added later.\n\n${TEXT} And a last one.`;
    const longer = await visit([BEGIN, anEntry('n', { do: 'text', article: 'a', to })]);
    expect(longer.id).toBe(id);
  });

  test('opens it, and tells where a later version has it no more', async () => {
    const { id } = await visit();
    const query = readViewQuery(`?event=${id}`);
    const open = async (entries: readonly JournalEntry[]) => {
      const { view } = await deskWith(entries);
      if (view === null) throw new Error('nothing is shown');
      view.restore(query);
      return view;
    };
    const there = await open([BEGIN, anEntry('n', CORRECTIONS[0])]);
    expect(there.selection.pinned).toBe(id);
    expect(there.isEventGone).toBe(false);
    const gone = await open([BEGIN, anEntry('n', { do: 'hide', event: VISIT, why: '' })]);
    expect(gone).toBeInstanceOf(StoryView);
    expect(gone.selection.pinned).toBeNull();
    expect(gone.isEventGone).toBe(true);
  });
});

describe('a story that is sent in a link', () => {
  const entries = [
    BEGIN,
    ...CORRECTIONS.map((change, at) => anEntry(`n${String(at)}`, change, at))
  ];

  test('comes out as its sender saw it, with what was corrected and who did so', async () => {
    const { desk, link, received } = await sent(entries);
    expect(received.story.events).toEqual(desk.story.events);
    expect(received.story.title).toBe('A week');
    expect(received.unfitting).toEqual([]);
    expect(isAsSent(received.story, link)).toBe(true);
    expect(isAsSent(received.story, { ...link, seen: '00000000' })).toBe(false);
  });

  test('leaves behind what was taken back, articles that were dropped and titles that were changed', async () => {
    const secret = anArticle({ id: 's', text: 'The secret was kept in Bern on Monday.' });
    const journal = [
      anEntry('begin', { do: 'bring', articles: [ARTICLE, secret] }),
      anEntry('t1', { do: 'title', to: 'A secret title' }),
      anEntry('t2', { do: 'title', to: 'A week' }),
      anEntry('n1', { do: 'note', event: VISIT, text: 'a secret note', why: '' }),
      anEntry('u1', { do: 'undo', entry: 'n1' }),
      anEntry('d1', { do: 'drop', article: 's' }),
      anEntry('f1', { do: 'facts', article: 'a', to: { publisher: 'The Example' } })
    ];
    const { steps } = sentStory(journal, []);
    expect(JSON.stringify(steps)).not.toMatch(/secret/i);
    expect(JSON.stringify(steps)).toContain('The Example');
    const { desk, received } = await sent(journal);
    expect(received.story.events).toEqual(desk.story.events);
  });

  test('is kept as a story of one’s own, on top of the others, with its corrections', async () => {
    const { link, received } = await sent(entries);
    const put: KeptStory[] = [];
    const store = {
      put: (stories: readonly KeptStory[]) => Promise.resolve(void put.push(...stories))
    };
    const before = new Date().toISOString();
    const keeping = await keepReceived(link.entries, received.story, store);
    expect(keeping).toEqual({ kind: 'kept', id: put[0]?.id });
    expect(put[0]?.summary.title).toBe('A week');
    expect(put[0]?.summary.events).toContain('Keller goes to Oslo');
    const last = put[0]?.entries.at(-1);
    expect(last !== undefined && last.at >= before).toBe(true);
    const { story } = await deskWith(put[0]?.entries ?? []);
    expect(story.events).toEqual(received.story.events);
  });

  test('says why where the browser does not keep it', async () => {
    const { link, received } = await sent(entries);
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    const keeping = await keepReceived(link.entries, received.story, {
      put: () => Promise.reject(full)
    });
    expect(keeping).toEqual({ kind: 'cannot', why: 'full' });
  });

  test('carries how it is seen, which a story in a link does not depend on', async () => {
    const { story } = await deskWith(entries);
    const seen = { ...USUAL_VIEW, event: story.events[0]?.id ?? null, find: 'Oslo #1?' };
    const fragment = storyFragment(entries, story.events, seen);
    const [part = '', query = ''] = fragment.split('?');
    expect(readViewQuery(query)).toEqual(seen);
    expect(openStoryLink(part).seen).toBe(sentStory(entries, story.events).seen);
  });

  test('may have events that rest on records or notes, and no article at all', async () => {
    const event = {
      do: 'add',
      title: 'The bridge opened',
      date: '1894',
      kind: 'other',
      modality: 'asserted',
      actors: [],
      why: ''
    } as const;
    const record = { type: 'record', file: 'b.json', sha256: 'ab', row: 3, url: null } as const;
    const journal = [
      anEntry('t', { do: 'title', to: 'Bridges' }),
      anEntry('r', { ...event, made: 'r', evidence: record }),
      anEntry('n', { ...event, made: 'n', title: 'It closed', evidence: { note: 'Seen.' } })
    ];
    const { desk, received } = await sent(journal);
    expect(received.story.events.map(({ title }) => title).toSorted()).toEqual([
      'It closed',
      'The bridge opened'
    ]);
    expect(received.story.events).toEqual(desk.story.events);
  });

  test('takes some 2,000 characters for the first story', () => {
    const begin = anEntry('b', { do: 'bring', articles: [firstArticle()] });
    const { length } = writeStoryLink(sentStory([begin], []));
    expect(length).toBeGreaterThan(1_000);
    expect(length).toBeLessThan(2_200);
  });
});
