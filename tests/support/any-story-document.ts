// Arbitrary story documents: any events of any-story.ts on words of one article, any journal, any hand.
import fc from 'fast-check';
import { EXTRACTION_FORMAT, type Extraction } from '#lib/domain/extraction.ts';
import type { Hand, Story, StoryEvent } from '#lib/domain/story.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import { anyKeptStories } from './any-change.ts';
import { anyStory } from './any-story.ts';
import { anArticle } from './articles.ts';
import { anEntry } from './any-journal.ts';

/** Any UTF-16, lone surrogates too. */
const anyWords = fc.string({ unit: 'binary', maxLength: 16 });
const day = fc.constantFrom('2024-05-08', '1999-12-31');

const medium = fc.record(
  {
    url: fc.option(fc.webUrl()),
    caption: anyWords,
    credit: anyWords,
    alt: anyWords,
    behind: fc.webUrl()
  },
  { requiredKeys: ['url', 'caption', 'credit', 'alt'] }
);

const hand: fc.Arbitrary<Hand | null> = fc.option(
  fc.record({
    checked: fc.option(fc.record({ by: anyWords, on: day })),
    matters: fc.option(fc.boolean()),
    notes: fc.array(fc.record({ text: anyWords, by: anyWords, on: day }), { maxLength: 2 }),
    picture: fc.option(
      fc.record({
        source: fc.constant('data:image/png;base64,iVBORw0KGgo='),
        credit: anyWords,
        alt: anyWords
      })
    ),
    medium: fc.option(
      fc.record({ url: fc.option(fc.webUrl()), caption: anyWords, credit: anyWords, alt: anyWords })
    ),
    description: fc.option(anyWords)
  })
);

/** What any story's events rest on: the words “speaks” of this article. */
const source: Extraction = {
  format: EXTRACTION_FORMAT,
  article: anArticle({
    id: 'a',
    text: 'speaks of it, and the talks go on',
    publisher: 'The Example',
    url: 'https://a.example/talks'
  }),
  blocks: [{ role: 'paragraph', number: 1, start: 0, end: 33 }],
  times: [],
  quotes: [],
  actors: [],
  events: [],
  discards: []
};

/** A whole story around events. */
export function aStory(parts: Partial<Story> = {}): Story {
  return {
    slug: 'a-story',
    title: 'A story',
    standfirst: 'What is known of it.',
    medium: null,
    sides: [],
    sources: [source],
    actors: [],
    events: [],
    setAside: [],
    apart: [],
    review: { status: 'read by machine' },
    ...parts
  };
}

/** Any story with any words in it. */
export const anyWholeStory: fc.Arbitrary<Story> = fc
  .record({
    drawn: anyStory,
    hands: fc.array(hand, { minLength: 25, maxLength: 25 }),
    titles: fc.array(fc.option(anyWords, { freq: 3 }), { minLength: 25, maxLength: 25 }),
    title: anyWords,
    standfirst: anyWords,
    medium: fc.option(medium),
    by: anyWords,
    isChecked: fc.boolean()
  })
  .map(({ drawn, hands, titles, title, standfirst, medium, by, isChecked }) => {
    const events = drawn.events.map((event, at): StoryEvent => ({
      ...event,
      title: titles[at] ?? event.title,
      hand: hands[at] ?? null,
      edits: at % 3 === 0 ? [{ field: 'title', machine: title, by, on: '2024-05-08', why: by }] : []
    }));
    return aStory({
      title,
      standfirst,
      medium,
      sides: drawn.sides,
      actors: drawn.actors,
      events: events.filter((_, at) => at % 5 !== 4),
      setAside: events.filter((_, at) => at % 5 === 4),
      review: isChecked
        ? { status: 'checked', by, on: '2024-05-08' }
        : { status: 'read by machine' }
    });
  });

export const anyStoryDocument: fc.Arbitrary<StoryDocument> = fc
  .record({ story: anyWholeStory, kept: anyKeptStories })
  .map(({ story, kept }) => ({
    story,
    entries: kept[0]?.entries ?? [anEntry('first')]
  }));
