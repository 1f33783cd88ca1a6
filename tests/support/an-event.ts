import type { EventDate } from '#lib/domain/date.ts';
import type { EventActor } from '#lib/domain/event.ts';
import type { StoryActor, StoryEvent } from '#lib/domain/story.ts';

type EventParts = Partial<Omit<StoryEvent, 'date' | 'actors'>> & {
  readonly date?: Partial<EventDate>;
  readonly actors?: readonly EventActor[];
};

/** An event with plain defaults: a statement of `ann` on day 100, known to the day. */
export function anEvent({ date, ...parts }: EventParts = {}): StoryEvent {
  return {
    id: 'e1',
    kind: 'statement',
    title: 'speaks',
    modality: 'asserted',
    actors: [{ actor: 'ann', role: 'speaker' }],
    evidence: [{ type: 'span', article: 'a', start: 0, end: 6, exact: 'speaks', paragraph: 1 }],
    quotes: [],
    attribution: { sources: [], words: null },
    inferences: [],
    score: 50,
    edits: [],
    hand: null,
    accounts: [],
    contradictions: [],
    ...parts,
    date: { ...aDay(100), ...date }
  };
}

export function aDay(day: number): EventDate {
  return aDate({ from: day, to: day + 1 });
}

export function aYear(from: number, parts: Partial<EventDate> = {}): EventDate {
  return { ...aDate({ from, to: from + 365 }), precision: 'year', ...parts };
}

/** A date of form `unit`, precision day; the EDTF is not looked at by a layout. */
export function aDate(extent: EventDate['extent'], parts: Partial<EventDate> = {}): EventDate {
  return {
    edtf: 'XXXX',
    form: 'unit',
    approximate: false,
    precision: 'day',
    basis: 'stated',
    extent,
    trace: [
      {
        rule: 'test',
        words: null,
        reference: null,
        result: 'XXXX',
        says: 'Given.',
        inferred: false
      }
    ],
    withoutInference: null,
    ...parts
  };
}

export function anActor(id: string, parts: Partial<StoryActor> = {}): StoryActor {
  return {
    id,
    kind: 'person',
    name: id,
    roles: [],
    side: null,
    mentions: [],
    inferences: [],
    edits: [],
    ...parts
  };
}
