import type { ActorKind, MentionForm } from '#lib/domain/actor.ts';
import type { TimelineEvent } from '#lib/domain/event.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import { covers, overlaps, type Span } from '#lib/domain/span.ts';
import { contentOf, foldedWords, type Content } from './join-words.ts';
import { familyOf, standingOf } from './same-claim.ts';
import { quoteRuns } from './same-quote.ts';

/** Words between quotation marks, ready to be compared. */
export interface ToldQuote {
  readonly runs: ReadonlySet<number>;
  /** Null where nobody is named. */
  readonly speaker: string | null;
}

/** An event as one article tells it, ready to be compared with another's; actors are the story's. */
export interface ToldEvent {
  readonly article: string;
  /** Id of the article that printed the text first. */
  readonly text: string;
  /** Day of publication, in days since 1970-01-01. */
  readonly published: number;
  readonly event: TimelineEvent;
  readonly family: string;
  readonly standing: string;
  /** Who does or says it, or to whom it is done; without venues and unnamed sources. */
  readonly cast: ReadonlySet<string>;
  /** Everybody whom its words name, the cast included. */
  readonly named: ReadonlySet<string>;
  /** Of those, who is no place and does not speak; whom a denial is about. */
  readonly subjects: ReadonlySet<string>;
  readonly content: Content;
  /** The first words of its title that say what is done. */
  readonly heads: ReadonlySet<string>;
  readonly quotes: readonly ToldQuote[];
  /** All words that it rests on, folded; null where no other article prints the text. */
  readonly words: string | null;
}

/** What of an article is needed to compare its events. */
export interface ToldSource {
  readonly extraction: Extraction;
  readonly text: string;
  /** Whether another article prints its text too. */
  readonly isCopied: boolean;
  readonly published: number;
  /** The article's events, with the story's actors. */
  readonly events: readonly TimelineEvent[];
  /** Id in the story of an actor of the article; null for an unnamed one. */
  readonly namedAs: (actor: string) => string | null;
}

/** An actor of the article, with the stems of all that it is called by and of a person's roles. */
interface Called {
  /** Id in the story; null for an unnamed one. */
  readonly actor: string | null;
  readonly kind: ActorKind;
  readonly names: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

interface Named extends Span {
  readonly form: MentionForm;
  readonly by: Called;
}

/** Events of an article that other articles may tell too, in its order. */
export function toldEvents(source: ToldSource): readonly ToldEvent[] {
  const called = source.extraction.actors.map(({ id, kind, name, roles, mentions }) => ({
    actor: source.namedAs(id),
    kind,
    names: stemsOf([...new Set([name, ...mentions.map(({ exact }) => exact)])]),
    roles: stemsOf(kind === 'person' ? roles : []),
    mentions
  }));
  const named = called.flatMap((by) =>
    by.mentions.map(({ start, end, form }): Named => ({ start, end, form, by }))
  );
  const byActor = new Map(called.map((each) => [each.actor, each]));
  const denied = source.events.filter(({ modality }) => modality === 'denied');
  return source.events.flatMap((event) => {
    const family = familyOf(event.kind);
    const isDenied = denied.some((denial) => denial !== event && restsWithin(event, denial));
    return family === null || isDenied
      ? []
      : [toldEvent(source, event, family, { named, byActor })];
  });
}

/** Whether all words of an event stand within another's: what "denied that" speaks of is not told by who denies it. */
function restsWithin({ evidence }: TimelineEvent, outer: TimelineEvent): boolean {
  return evidence.every(
    (item) =>
      item.type === 'span' &&
      outer.evidence.some((other) => other.type === 'span' && covers(other, item))
  );
}

function toldEvent(
  { extraction, text, isCopied, published }: ToldSource,
  event: TimelineEvent,
  family: string,
  people: {
    readonly named: readonly Named[];
    readonly byActor: ReadonlyMap<string | null, Called>;
  }
): ToldEvent {
  const pieces = event.evidence.filter((item) => item.type === 'span');
  const isIn = (span: Span): boolean => pieces.some((piece) => overlaps(piece, span));
  const within = people.named.filter(isIn);
  const masks = [
    ...within.filter(({ form }) => form !== 'pronoun'),
    ...extraction.times.filter(isIn)
  ];
  const contents = pieces.map(({ start, exact }) =>
    contentOf(
      exact,
      masks.map((mask) => ({ start: mask.start - start, end: mask.end - start }))
    )
  );
  const taking = event.actors.flatMap(({ actor }) => people.byActor.get(actor) ?? []);
  const all = [...new Set([...taking, ...within.map(({ by }) => by)])];
  const isRole = (word: string): boolean => all.some(({ roles }) => roles.has(word));
  const isName = (word: string): boolean => all.some(({ names }) => names.has(word));
  const isKnown = (actor: string): boolean => people.byActor.has(actor);
  const speakers = new Set(
    event.actors.flatMap(({ actor, role }) => (role === 'speaker' ? actor : []))
  );
  return {
    article: extraction.article.id,
    text,
    published,
    event,
    family,
    standing: standingOf(event.modality),
    cast: new Set(
      event.actors.flatMap(({ actor, role }) => (role !== 'venue' && isKnown(actor) ? actor : []))
    ),
    named: new Set([
      ...event.actors.map(({ actor }) => actor),
      ...within.flatMap(({ by }) => by.actor ?? [])
    ]),
    subjects: new Set(
      within.flatMap(({ by: { actor, kind } }) =>
        actor === null || kind === 'place' || speakers.has(actor) ? [] : actor
      )
    ),
    content: {
      words: new Set(contents.flatMap(({ words }) => [...words]).filter((word) => !isRole(word))),
      figures: new Set(contents.flatMap(({ figures }) => [...figures]))
    },
    heads: new Set(
      [...contentOf(event.title, []).words]
        .filter((word) => !isName(word) && !isRole(word))
        .slice(0, HEADS)
    ),
    quotes: event.quotes.map(({ exact, speaker }) => ({
      runs: quoteRuns(exact),
      speaker: speaker !== null && isKnown(speaker) ? speaker : null
    })),
    words: isCopied ? evidenceWords(event) : null
  };
}

/** The verb, and what it is said of where no actor is. */
const HEADS = 2;

function stemsOf(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.flatMap((phrase) => [...contentOf(phrase, []).words]));
}

/** All words that an event rests on, folded. */
export function evidenceWords({ evidence }: TimelineEvent): string {
  return evidence
    .flatMap((item) => (item.type === 'span' ? foldedWords(item.exact) : []))
    .join(' ');
}
