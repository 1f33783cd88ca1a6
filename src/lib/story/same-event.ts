import type { EventDate } from '#lib/domain/date.ts';
import { daysOf, gapOf, relationOf } from './same-claim.ts';
import { sharedRuns } from './same-quote.ts';
import type { ToldEvent } from './same-told.ts';

/** Why two articles tell one event, and how surely. */
export interface Likeness {
  /** `same-text`, `same-quote` or `same-told`. */
  readonly rule: string;
  /** Higher is surer; comparable between likenesses. */
  readonly score: number;
  /** Stems that both tell it with; empty for a text or quote that is the same. */
  readonly words: readonly string[];
}

/** Null where two events are not surely one: a wrong join is worse than a missed one. */
export function likenessOf(one: ToldEvent, other: ToldEvent): Likeness | null {
  if (one.family !== other.family || one.article === other.article) return null;
  if (one.text === other.text && one.event.kind === other.event.kind) {
    if (one.words !== null && one.words === other.words)
      return { rule: 'same-text', score: SURE_TEXT, words: [] };
    if (areEdited(one, other)) return { rule: 'same-text', score: SURE_TEXT - 1, words: [] };
  }
  return sameQuote(one, other) ?? sameTold(one, other);
}

/** Whether two prints of one text tell it of the same people in the same words, but for the day. */
function areEdited(one: ToldEvent, other: ToldEvent): boolean {
  return (
    one.cast.size > 0 &&
    one.content.words.size > 1 &&
    areEqual(one.cast, other.cast) &&
    tellTheSame(one, other)
  );
}

/** Whether two are told with the same words and figures, names and days aside. */
function tellTheSame({ content: one }: ToldEvent, { content: other }: ToldEvent): boolean {
  return areEqual(one.words, other.words) && areEqual(one.figures, other.figures);
}

function areNear(one: ToldEvent, other: ToldEvent): boolean {
  return Math.abs(one.published - other.published) <= FAR_DAYS;
}

function areEqual(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && meet(one, other).length === one.size;
}

const SURE_TEXT = 1_000_000;
const SURE_QUOTE = 10_000;
/** Runs of words by which a quote is known again, whoever says it and whenever. */
const LONG_QUOTE = 4;

function sameQuote(one: ToldEvent, other: ToldEvent): Likeness | null {
  let best = 0;
  for (const quote of one.quotes) {
    for (const twin of other.quotes) {
      const shared = sharedRuns(quote.runs, twin.runs);
      const agree = quote.speaker === twin.speaker && quote.speaker !== null;
      if (shared >= (agree ? 1 : LONG_QUOTE)) best = Math.max(best, shared);
    }
  }
  if (best === 0) return null;
  const [a, b] = [one.event.date, other.event.date];
  if (relationOf(a, b) === 'apart' && (best < LONG_QUOTE || isUndated(a, b))) return null;
  return { rule: 'same-quote', score: SURE_QUOTE + best, words: [] };
}

function sameTold(one: ToldEvent, other: ToldEvent): Likeness | null {
  if (one.standing !== other.standing || differInFigures(one, other)) return null;
  const people = meet(one.cast, other.cast);
  if (people.length === 0 || (one.family === 'speech' && !haveOneSpeaker(one, other))) return null;
  const words = [
    ...meet(one.content.words, other.content.words),
    ...meet(one.content.figures, other.content.figures)
  ];
  if (one.family === 'act' && meet(one.heads, other.heads).length === 0) return null;
  const others = meet(one.named, other.named).length - 1;
  const likeness = {
    shared: words.length,
    all: words.length + others,
    part: words.length / Math.max(1, Math.min(sizeOf(one), sizeOf(other)))
  };
  const weight = weightOf(one, other, likeness);
  return weight > 0
    ? { rule: 'same-told', score: likeness.all * likeness.part * weight, words }
    : null;
}

function sizeOf({ content }: ToldEvent): number {
  return content.words.size + content.figures.size;
}

interface Shared {
  /** Words that both have. */
  readonly shared: number;
  /** Words, and actors beside the first, that both have. */
  readonly all: number;
  /** Part of the shorter account's words that the other has. */
  readonly part: number;
}

/** Weight of the likeness; 0 where it does not suffice. The less the dates say, the more the words must. */
function weightOf(one: ToldEvent, other: ToldEvent, { shared, all, part }: Shared): number {
  const [a, b] = [one.event.date, other.event.date];
  const relation = relationOf(a, b);
  if (relation === 'unlike') return 0;
  if (relation === 'apart') {
    if (one.family === 'speech' || isUndated(a, b) || gapOf(a, b) > FAR_DAYS) return 0;
    const isPossible = canTell(one, other) && canTell(other, one);
    const [few, most] = isPossible ? [4, 0.75] : [5, 0.9];
    return shared >= few - 1 && all >= few && part >= most ? 50 : 0;
  }
  if (one.family === 'speech' && shared < FEWEST_SPOKEN) return 0;
  const sharp = Number(isSharp(one)) + Number(isSharp(other));
  if (sharp === 2) {
    const isContact = CONTACTS.has(one.family) && relation !== 'overlap';
    if (isContact && all - shared >= 1) return 100;
    if (all >= 2 && shared >= 1 && part === 1) return 100;
    return shared >= 2 && all >= 3 && part >= 0.5 ? 100 : 0;
  }
  if (sharp === 1) return shared >= 2 && all >= 3 && part >= 0.5 ? 90 : 0;
  const isWhole = shared >= 3 && tellTheSame(one, other) && areNear(one, other);
  return isWhole || (shared >= 3 && all >= 4 && part >= 0.6) ? 80 : 0;
}

/** Fewest words by which a paraphrase is known again. */
const FEWEST_SPOKEN = 3;
/** Days by which contradicting dates of one event may differ; farther apart it is rather another event. */
const FAR_DAYS = 10;
/** Of these, who takes part and on what day says which it is. */
export const CONTACTS: ReadonlySet<string> = new Set(['visit', 'meeting', 'call']);
/** A date of at most so many days says when something was; a wider one hardly tells two events apart. */
const SHARP_DAYS = 366;

/** What is told without a date cannot have happened after it was told: that is another event, no contradiction. */
function isUndated(...dates: readonly EventDate[]): boolean {
  return dates.some(({ form }) => form === 'undated');
}

function isSharp({ event }: ToldEvent): boolean {
  const { from, to } = daysOf(event.date);
  return to - from <= SHARP_DAYS || event.date.form === 'lasting';
}

/** Whether what `other` dates can have happened when `one` was published. */
function canTell(one: ToldEvent, other: ToldEvent): boolean {
  return daysOf(other.event.date).from <= one.published;
}

/** Two accounts with figures of which each lacks one of the other's tell two things: 340 points, and 678. */
export function differInFigures(one: ToldEvent, other: ToldEvent): boolean {
  const [a, b] = [one.content.figures, other.content.figures];
  const shared = meet(a, b).length;
  return shared < Math.min(a.size, b.size);
}

function haveOneSpeaker(one: ToldEvent, other: ToldEvent): boolean {
  const speakers = speakersOf(other);
  return speakersOf(one).some((speaker) => speakers.includes(speaker));
}

function speakersOf({ event, cast }: ToldEvent): readonly string[] {
  return event.actors.flatMap(({ actor, role }) =>
    role === 'speaker' && cast.has(actor) ? actor : []
  );
}

export function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
  const [less, more] = one.size <= other.size ? [one, other] : [other, one];
  return [...less].filter((each) => more.has(each));
}
