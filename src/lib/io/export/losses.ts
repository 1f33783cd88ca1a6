import type { EventDate } from '#lib/domain/date.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import type { Medium, StoryEvent } from '#lib/domain/story.ts';
import {
  DATE_KINDS,
  FATES,
  LOSABLE,
  type DateKind,
  type Fate,
  type Losable,
  type Loss
} from './exporter.ts';

/** What a format does to each kind of thing; it carries those that are not named. */
export type Fates = Readonly<Partial<Record<Exclude<Losable, DateKind>, Fate>>>;

/** What a format does to one date; null where it carries it as it is. */
export type DateFate = (date: EventDate) => Pick<Loss, 'what' | 'fate'> | null;

/** The losses of this story: exact, in the order of LOSABLE. */
export function lossesOf(
  document: StoryDocument,
  fates: Fates,
  dateFate: DateFate = () => null
): readonly Loss[] {
  const dates = document.story.events.flatMap(({ date }) => dateFate(date) ?? []);
  return LOSABLE.flatMap((what) => {
    if (isDateKind(what)) return lossesOfDates(what, dates);
    const fate = fates[what];
    const count = fate === undefined ? 0 : COUNTS[what](document);
    return fate === undefined || count === 0 ? [] : [{ what, fate, count }];
  });
}

function isDateKind(what: Losable): what is DateKind {
  return (DATE_KINDS as readonly Losable[]).includes(what);
}

function lossesOfDates(
  kind: DateKind,
  dates: readonly Pick<Loss, 'what' | 'fate'>[]
): readonly Loss[] {
  const lost = dates.filter(({ what }) => what === kind);
  return FATES.flatMap((fate) => {
    const count = lost.filter((each) => each.fate === fate).length;
    return count === 0 ? [] : [{ what: kind, fate, count }];
  });
}

/** The kind of a date, as the losses name it; null for a known day, of which every format knows. */
export function kindOfDate({
  form,
  precision,
  extent: { from, to }
}: Pick<EventDate, 'form' | 'precision' | 'extent'>): DateKind | null {
  if (from === null) return 'events without a beginning';
  if (to === null) return 'open dates';
  if (form === 'within') return 'bounded dates';
  if (form === 'lasting') return 'lasting dates';
  if (precision === 'day') return null;
  return precision === 'year' || precision === 'month'
    ? 'years and months'
    : 'weeks, seasons and decades';
}

/** How many of each a story has. */
const COUNTS: Readonly<Record<Exclude<Losable, DateKind>, (document: StoryDocument) => number>> = {
  'titles of the story': () => 1,
  standfirst: ({ story }) => Number(story.standfirst !== ''),
  cover: ({ story }) => Number(story.medium !== null),
  'events without words of an article': events(({ evidence }) =>
    Number(!evidence.some(({ type }) => type === 'span'))
  ),
  dates: events(() => 1),
  'approximate dates': events(({ date }) => Number(date.approximate)),
  'ways of reading a date': events(({ date }) => Number(date.trace.length > 0)),
  'dates without inference': events(({ date }) => Number(date.withoutInference !== null)),
  'pieces of evidence': events(({ evidence }) => evidence.length),
  'notes and records as evidence': events(
    ({ evidence }) => evidence.filter(({ type }) => type !== 'span').length
  ),
  'places in a text': events(
    ({ evidence }) => evidence.filter(({ type }) => type === 'span').length
  ),
  quotes: events(({ quotes }) => quotes.length),
  'speakers of quotes': events(
    ({ quotes }) => quotes.filter(({ speaker }) => speaker !== null).length
  ),
  'facts of actors': ({ story }) => story.actors.length,
  'mentions of actors': ({ story }) => sum(story.actors, ({ mentions }) => mentions.length),
  'actors beside the first': events(({ actors }) => Math.max(0, actors.length - 1)),
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
  'main events by hand': events(({ hand }) => Number(hand !== null && hand.matters !== null)),
  accounts: events(({ accounts }) => accounts.length),
  contradictions: events(({ contradictions }) => contradictions.length),
  'changes by hand': ({ story }) =>
    sum([...story.events, ...story.actors], ({ edits }) => edits.length),
  'events checked': events(({ hand }) => Number(hand !== null && hand.checked !== null)),
  notes: events(({ hand }) => hand?.notes.length ?? 0),
  pictures: events(({ hand }) => Number(hand !== null && hand.picture !== null)),
  media: events(({ hand }) => Number(hand?.medium != null)),
  'media without an address': events(({ hand }) =>
    Number(hand?.medium != null && isWordsAlone(hand.medium))
  ),
  descriptions: events(({ hand }) => Number(hand !== null && hand.description !== null)),
  'events set aside': ({ story }) => story.setAside.length,
  'texts of articles': ({ story }) => story.sources.length,
  'facts of articles': ({ story }) => story.sources.length,
  'zones of articles': ({ story }) => story.sources.length,
  'findings of the reading': ({ story }) =>
    story.apart.length +
    sum(story.sources, ({ times, quotes, actors, events: read, discards }) =>
      sum([times, quotes, actors, read, discards], ({ length }) => length)
    ),
  'steps of the work': ({ entries }) => entries.length
};

/** Whether it stands on the web, and not in words alone. */
export function hasAddress(medium: Medium): medium is Medium & { readonly url: string } {
  return medium.url !== null && /^https?:/iu.test(medium.url);
}

/** Whether there is something to say of what is shown, and no address of it. */
export function isWordsAlone(medium: Medium): boolean {
  const { url, caption, credit, alt } = medium;
  return (
    !hasAddress(medium) &&
    [url, caption, credit, alt].some((words) => words !== null && words !== '')
  );
}

function events(countIn: (event: StoryEvent) => number): (document: StoryDocument) => number {
  return ({ story }) => sum(story.events, countIn);
}

function sum<Thing>(things: readonly Thing[], countIn: (thing: Thing) => number): number {
  return things.reduce((total, thing) => total + countIn(thing), 0);
}
