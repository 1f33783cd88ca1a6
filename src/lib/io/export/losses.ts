import type { EventDate } from '#lib/domain/date.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import type { StoryEvent } from '#lib/domain/story.ts';
import { LOSABLE, type Fate, type Losable, type Loss } from './exporter.ts';

/** What a format does to each kind of thing; it carries those that are left out here. */
export type Fates = Readonly<Partial<Record<Losable, Fate>>>;

/** The losses of this story: exact, in the order of LOSABLE. */
export function lossesOf(document: StoryDocument, fates: Fates): readonly Loss[] {
  return LOSABLE.flatMap((what) => {
    const fate = fates[what];
    const count = fate === undefined ? 0 : COUNTS[what](document);
    return fate === undefined || count === 0 ? [] : [{ what, fate, count }];
  });
}

/** The kind of a date, as the losses name it; null for a known day, of which nothing is lost. */
export function kindOfDate({
  form,
  extent: { from, to }
}: Pick<EventDate, 'form' | 'extent'>):
  'events without a beginning' | 'open dates' | 'wide dates' | 'bounded dates' | null {
  if (from === null) return 'events without a beginning';
  if (to === null) return 'open dates';
  if (to - from === 1) return null;
  return form === 'within' ? 'bounded dates' : 'wide dates';
}

/** How many of each a story has. */
const COUNTS: Readonly<Record<Losable, (document: StoryDocument) => number>> = {
  'events without a beginning': dates('events without a beginning'),
  'approximate dates': events(({ date }) => Number(date.approximate)),
  'wide dates': dates('wide dates'),
  'bounded dates': dates('bounded dates'),
  'open dates': dates('open dates'),
  'ways of reading a date': events(({ date }) => Number(date.trace.length > 0)),
  'dates without inference': events(({ date }) => Number(date.withoutInference !== null)),
  'pieces of evidence': events(({ evidence }) => evidence.length),
  'places in a text': events(
    ({ evidence }) => evidence.filter(({ type }) => type === 'span').length
  ),
  quotes: events(({ quotes }) => quotes.length),
  'speakers of quotes': events(
    ({ quotes }) => quotes.filter(({ speaker }) => speaker !== null).length
  ),
  actors: ({ story }) => story.actors.length,
  'parts in events': events(({ actors }) => actors.length),
  sides: ({ story }) => story.sides.length,
  'kinds of events': events(() => 1),
  'ways of claiming': events(({ modality }) => Number(modality !== 'asserted')),
  'on whose word': events(({ attribution: { sources, words } }) =>
    Number(sources.length > 0 || words !== null)
  ),
  inferences: ({ story }) =>
    sum([...story.events, ...story.actors], ({ inferences }) => inferences.length),
  scores: events(() => 1),
  accounts: events(({ accounts }) => accounts.length),
  contradictions: events(({ contradictions }) => contradictions.length),
  'changes by hand': ({ story }) =>
    sum([...story.events, ...story.actors], ({ edits }) => edits.length),
  'events checked': events(({ hand }) => Number(hand !== null && hand.checked !== null)),
  notes: events(({ hand }) => hand?.notes.length ?? 0),
  pictures: events(({ hand }) => Number(hand !== null && hand.picture !== null)),
  media: ({ story }) =>
    Number(story.medium !== null) +
    sum(story.events, ({ hand }) => Number(hand !== null && hand.medium !== null)),
  descriptions: events(({ hand }) => Number(hand !== null && hand.description !== null)),
  'events set aside': ({ story }) => story.setAside.length,
  'texts of articles': ({ story }) => story.sources.length,
  'facts of articles': ({ story }) => story.sources.length,
  'findings of the reading': ({ story }) =>
    story.apart.length +
    sum(story.sources, ({ times, quotes, actors, events: read, discards }) =>
      sum([times, quotes, actors, read, discards], ({ length }) => length)
    ),
  'steps of the work': ({ entries }) => entries.length
};

function dates(kind: ReturnType<typeof kindOfDate>): (document: StoryDocument) => number {
  return events(({ date }) => Number(kindOfDate(date) === kind));
}

function events(countIn: (event: StoryEvent) => number): (document: StoryDocument) => number {
  return ({ story }) => sum(story.events, countIn);
}

function sum<Thing>(things: readonly Thing[], countIn: (thing: Thing) => number): number {
  return things.reduce((total, thing) => total + countIn(thing), 0);
}
