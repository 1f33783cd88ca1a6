import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadInput } from '#lib/domain/bad-input.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import { publishedEntries } from '#lib/io/published-entries.ts';
import { claimsToBeStory, readStoryDocument, writeStoryDocument } from '#lib/io/story-document.ts';
import { loadStoryDocument } from '#lib/server/stories.ts';
import { composeStory } from '#lib/story/compose.ts';
import { replay } from '#lib/story/replay.ts';
import { anEntry } from '../../support/any-journal.ts';
import { anActor, anEvent } from '../../support/an-event.ts';
import { aStory, anyStoryDocument } from '../../support/any-story-document.ts';
import { sampleStory } from '../../support/sample-story.ts';

const SAME_CASES = { seed: 7, numRuns: 60 };

const small: StoryDocument = {
  story: aStory({ actors: [anActor('ann')], events: [anEvent()] }),
  entries: [anEntry('one')]
};

/** The document with one of its members replaced, named by a JSON pointer. */
function altered(pointer: string, value: unknown): string {
  const file: unknown = JSON.parse(writeStoryDocument(small));
  const keys = pointer.split('/').slice(1);
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], file);
  if (value === undefined) delete (holder as Record<string, unknown>)[last];
  else (holder as Record<string, unknown>)[last] = value;
  return JSON.stringify(file);
}

describe('a story document', () => {
  test('of any story gives it back whole, and written again gives the same bytes', () => {
    fc.assert(
      fc.property(anyStoryDocument, (document) => {
        const written = writeStoryDocument(document);
        const read = readStoryDocument('s.json', written);
        expect(read).toEqual(document);
        expect(writeStoryDocument(read)).toBe(written);
      }),
      SAME_CASES
    );
  });

  test('says its format first, and ends with a line feed', () => {
    const written = writeStoryDocument(small);
    expect(written.startsWith('{"format":"dateline-story/1","entries":[')).toBe(true);
    expect(written.endsWith('}}\n')).toBe(true);
  });

  test('has the same bytes in whatever order the members come, and is read when laid out anew', () => {
    const backwards = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(backwards)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, member]) => [key, backwards(member)])
            )
          : value;
    const written = writeStoryDocument(small);
    expect(writeStoryDocument(backwards(small) as StoryDocument)).toBe(written);
    const laidOut = JSON.stringify(backwards(JSON.parse(written)), null, 2);
    expect(readStoryDocument('s.json', laidOut)).toEqual(small);
  });

  test.each([
    ['nothing', ' \n', 's.json is empty; wanted a story that Dateline saved'],
    ['no JSON', 'once upon a time', 's.json is no story of Dateline; wanted'],
    [
      'another file',
      '{"format":"dateline-backup/1"}',
      'is no story of Dateline but dateline-backup/1'
    ],
    ['a list', '[]', 's.json is no story of Dateline; wanted'],
    [
      'a newer format',
      altered('/format', 'dateline-story/2'),
      'is dateline-story/2; wanted dateline-story/1'
    ],
    ['a missing member', altered('/story/title', undefined), '/story has no "title"'],
    ['a member too many', altered('/story/mood', 'good'), '/story has "mood"; wanted only'],
    ['no entries', altered('/entries', []), '/entries is []; wanted at least 1'],
    [
      'another kind',
      altered('/story/events/0/kind', 'war'),
      '/story/events/0/kind is "war"; wanted one of'
    ],
    [
      'another evidence',
      altered('/story/events/0/evidence/0/type', 'rumour'),
      '/evidence/0/type is "rumour"; wanted one of span, record, note'
    ],
    [
      'a paragraph 0',
      altered('/story/events/0/evidence/0/paragraph', 0),
      '/evidence/0/paragraph is 0'
    ],
    [
      'a day that is none',
      altered('/story/sources/0/article/published', '2026-02-30'),
      'wanted a day that exists'
    ],
    [
      'a zone that is none',
      altered('/story/sources/0/article/zone', 'Paris'),
      'wanted an IANA time zone'
    ],
    [
      'a link that runs',
      altered('/story/sources/0/article/url', 'javascript:alert(1)'),
      '/url is "javascript:alert(1)"; wanted an address'
    ],
    [
      'half a number',
      altered('/story/events/0/date/extent/from', 1.5),
      '/extent/from is 1.5; wanted a whole number'
    ],
    [
      'an event twice',
      altered('/story/events', [anEvent(), anEvent()]),
      '/story/events has the event e1 twice'
    ],
    [
      'words that do not stand there',
      altered('/story/events/0/evidence/0/exact', 'shouts'),
      '/story/events/0/evidence/0 has words that do not stand there'
    ],
    [
      'an article that is not there',
      altered('/story/events/0/evidence/0/article', 'b'),
      '/evidence/0 names the article b, which is not there'
    ]
  ])('is refused with %s, and says what was found', (_, written, says) => {
    const read = (): unknown => readStoryDocument('s.json', written);
    expect(read).toThrow(BadInput);
    expect(read).toThrow(says);
  });

  test.each([200, 100_000])('is refused where changes stand in each other %i deep', (depth) => {
    const nested = `${'{"do":"together","changes":['.repeat(depth)}${']}'.repeat(depth)}`;
    const written = writeStoryDocument(small).replace('{"do":"title","to":"one"}', nested);
    const read = (): unknown => readStoryDocument('s.json', written);
    expect(read).toThrow(BadInput);
    expect(read).toThrow('s.json is nested deeper than any story');
  });

  test('is refused wherever it is cut off', () => {
    const written = writeStoryDocument(small);
    for (let end = 40; end < written.length - 2; end += 97)
      expect(() => readStoryDocument('s.json', written.slice(0, end))).toThrow(
        /is cut off: it ends in the middle/
      );
  });

  test('tells a story from other files, however broken', () => {
    expect(claimsToBeStory('{ "format": "dateline-story/9", ')).toBe(true);
    expect(claimsToBeStory('{"format":"dateline-backup/1"}')).toBe(false);
    expect(claimsToBeStory('It says "format":"dateline-story/1"')).toBe(false);
  });
});

describe('the document of a published story', () => {
  test('has a journal that makes the same story anew, with the same ids each time', async () => {
    const document = await loadStoryDocument('paris-moscow');
    const { story, entries } = document ?? { story: sampleStory, entries: [] };
    const again = await loadStoryDocument('paris-moscow');
    expect(again?.entries).toEqual(entries);
    const played = replay(entries);
    const articles = played.articles.map(({ id }) => id);
    const made = composeStory({ slug: story.slug, ...played, articles }, story.sources, {
      file: 'entries',
      entries: played.corrections
    });
    expect(made).toEqual(story);
    expect(readStoryDocument('s.json', writeStoryDocument({ story, entries }))).toEqual({
      story,
      entries
    });
  });

  test('has other ids under another slug, and signs each correction as it was signed', () => {
    const file = {
      slug: 'a',
      title: '',
      standfirst: '',
      articles: [],
      sides: [],
      review: { status: 'read by machine' }
    } as const;
    const hide = {
      do: 'hide',
      event: { made: 'x' },
      why: 'twice',
      by: 'Ann Roth',
      on: '2024-05-08'
    } as const;
    const [first, second] = publishedEntries(file, [], [hide]);
    expect(second).toMatchObject({
      at: '2024-05-08T00:00:00.000Z',
      by: 'Ann Roth',
      change: { do: 'hide', why: 'twice' }
    });
    expect(publishedEntries({ ...file, slug: 'b' }, [], [hide])[0]?.id).not.toBe(first?.id);
  });
});
