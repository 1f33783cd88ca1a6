// Arbitrary stories whose dates are all that Dateline writes, and whose words are any.
import fc from 'fast-check';
import type { EventDate } from '#lib/domain/date.ts';
import { compareEvents } from '#lib/domain/order.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import type { StoryEvent } from '#lib/domain/story.ts';
import {
  lastingClaim,
  undatedClaim,
  unitClaim,
  withinClaim,
  type DateClaim
} from '#lib/time/date-claim.ts';
import { anActor, anEvent } from './an-event.ts';
import { anEntry } from './any-journal.ts';
import { aStory } from './any-story-document.ts';

const PUBLISHED = 20_490;

const day = fc.oneof(
  fc.integer({ min: PUBLISHED - 400, max: PUBLISHED }),
  fc.integer({ min: -1_200_000, max: PUBLISHED })
);
const approximate = fc.boolean().map((is) => ({ approximate: is }));
const unit = fc.constantFrom(
  'day',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century'
);

const claim: fc.Arbitrary<DateClaim> = fc.oneof(
  { weight: 4, arbitrary: day.map((at) => unitClaim(at, 'day')) },
  fc.tuple(day, unit, approximate).map(([at, width, about]) => unitClaim(at, width, about)),
  fc
    .tuple(day, fc.integer({ min: 2, max: 40 }), approximate)
    .map(([from, days, about]) => withinClaim({ from, to: from + days }, about)),
  day.map((at) => withinClaim({ from: at, to: null })),
  day.map((at) => withinClaim({ from: null, to: at })),
  fc
    .tuple(day, fc.integer({ min: 800, max: 4000 }), fc.constantFrom('day', 'month', 'year'))
    .map(([from, days, width]) =>
      lastingClaim(unitClaim(from, width), unitClaim(from + days, width))
    ),
  day.map((at) => lastingClaim(unitClaim(at, 'day'), null)),
  fc.constant(undatedClaim(PUBLISHED))
);

const NAMES = ['Ann Roth', '=SUM(A1)', 'Bob “<b>Öz</b>” & Co', '# Cy', '“2024-05-06: Dee”'];
const words = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 14 }),
  fc.constantFrom(
    '=HYPERLINK("https://evil.example")',
    '@SUM(1)',
    "'-5",
    '-5',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '2024-05-06: another event',
    '# A section',
    '// no comment',
    '\u202eturned\u2066',
    'two\nlines\r\nand three',
    'a, b; c\\n "d"',
    'END:VEVENT',
    '---',
    '[x] done',
    '#tag &amp; [a](b)'
  )
);

const event: fc.Arbitrary<StoryEvent> = fc
  .record({
    claim,
    title: words,
    lead: fc.option(fc.integer({ min: 0, max: NAMES.length - 1 }), { freq: 4 }),
    description: fc.option(words),
    medium: fc.option(
      fc.record(
        {
          url: fc.constant('https://a.example/lake.jpg?a=1&b=2'),
          caption: words,
          credit: words,
          alt: words,
          behind: fc.constant('https://b.example/shore.jpg')
        },
        { requiredKeys: ['url', 'caption', 'credit', 'alt'] }
      ),
      { freq: 3 }
    ),
    note: fc.option(words)
  })
  .map(({ claim: date, title: called, lead, description, medium, note }) =>
    anEvent({
      title: called,
      date: { ...date, basis: 'stated', trace: [], withoutInference: null } satisfies EventDate,
      actors: lead === null ? [] : [{ actor: `actor-${String(lead)}`, role: 'speaker' }],
      hand: {
        checked: null,
        matters: null,
        notes: note === null ? [] : [{ text: note, by: 'Ann', on: '2024-05-08' }],
        picture: null,
        medium,
        description
      }
    })
  );

/**
 * Up to twelve events in the order of events, each with a title of its own, by five actors whose names try each
 * format.
 */
export const anyDatedStory: fc.Arbitrary<StoryDocument> = fc
  .record({
    events: fc.array(event, { minLength: 1, maxLength: 12 }),
    title: words,
    standfirst: words
  })
  .map(({ events, title: called, standfirst }) => ({
    story: aStory({
      title: called,
      standfirst,
      actors: NAMES.map((name, at) => anActor(`actor-${String(at)}`, { name })),
      events: events
        .map((each, at) => ({
          ...each,
          id: `e${String(at)}`,
          title: `E${String(at)} ${each.title}`
        }))
        .toSorted(compareEvents)
    }),
    entries: [anEntry('one')]
  }));
