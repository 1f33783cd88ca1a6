import fc from 'fast-check';
import type { EventDate } from '#lib/domain/date.ts';
import { EVENT_KINDS, MODALITIES } from '#lib/domain/event.ts';
import type { StoryEvent } from '#lib/domain/story.ts';
import { compareEvents } from '#lib/domain/order.ts';
import { aDate, anActor, anEvent } from './an-event.ts';

/** Properties are tried on the same cases in every run. */
export const SAME_CASES = { seed: 20260206, numRuns: 150 } as const;

const PUBLISHED = 20_490;
const ACTORS = ['ann', 'bob', 'cy', 'dee'] as const;
const WORDS = 'says that the talks go on and on, “come what may”, until one of them gives in'.split(
  ' '
);

const anyDay = fc.oneof(
  fc.integer({ min: PUBLISHED - 12, max: PUBLISHED }),
  fc.integer({ min: PUBLISHED - 1_500, max: PUBLISHED }),
  fc.integer({ min: -700_000, max: PUBLISHED })
);

const anyDate: fc.Arbitrary<EventDate> = fc.oneof(
  anyDay.map((day) => aDate({ from: day, to: day + 1 })),
  anyDay.map((day) => aDate({ from: day, to: day + 365 }, { precision: 'year' })),
  anyDay.map((day) =>
    aDate({ from: day, to: day + 30 }, { precision: 'month', approximate: true })
  ),
  fc
    .tuple(anyDay, fc.integer({ min: 1, max: 400 }))
    .map(([day, days]) => aDate({ from: day, to: day + days }, { form: 'within' })),
  anyDay.map((day) => aDate({ from: day, to: null }, { form: 'lasting' })),
  anyDay.map((day) => aDate({ from: null, to: day + 1 }, { form: 'within' })),
  fc.constant(aDate({ from: null, to: PUBLISHED + 1 }, { form: 'undated', basis: 'publication' }))
);

const anyEvent: fc.Arbitrary<StoryEvent> = fc
  .record({
    date: anyDate,
    kind: fc.constantFrom(...EVENT_KINDS.filter((kind) => kind !== 'publication')),
    modality: fc.constantFrom(...MODALITIES),
    actors: fc.uniqueArray(fc.constantFrom(...ACTORS), { minLength: 0, maxLength: 3 }),
    through: fc.option(fc.constantFrom(...ACTORS), { freq: 3 }),
    length: fc.integer({ min: 1, max: WORDS.length })
  })
  .map(({ date, kind, modality, actors, through, length }) =>
    anEvent({
      date,
      attribution: { sources: through === null ? [] : [through], words: null },
      kind,
      modality,
      title: WORDS.slice(0, length).join(' '),
      actors: actors.map((actor) => ({ actor, role: 'participant' as const }))
    })
  );

/** A cast and up to 25 events of any date, kind and modality, in the one order of events. */
export const anyStory = fc.array(anyEvent, { maxLength: 25 }).map((events) => ({
  events: events.map((event, at) => ({ ...event, id: `e${String(at)}` })).toSorted(compareEvents),
  actors: ACTORS.map((id, at) => anActor(id, { side: at < 2 ? 'here' : null })),
  sides: [{ id: 'here', name: 'Here', colour: 'blue' as const }],
  published: [PUBLISHED]
}));
