import type { Extraction } from '#lib/domain/extraction.ts';
import type { TimelineEvent } from '#lib/domain/event.ts';
import type { KeptApart, StoryActor, StoryEvent } from '#lib/domain/story.ts';
import { validatePublished } from '#lib/time/published-day.ts';
import { findDenials, type Deniable } from './denials.ts';
import { Accounts } from './join-accounts.ts';
import { joinAccounts, toldOnce, type Around } from './join-events.ts';
import { castOf, type Cast } from './join-story-actors.ts';
import { withActorsRenamed } from './rename-in-event.ts';
import { findSameEvents, type SameEvent } from './same-events.ts';
import { toldEvents, type ToldEvent } from './same-told.ts';
import { sourceNames } from './source-names.ts';
import { findWireCopies } from './wire-copies.ts';

/** Actors and events of several articles, before any correction. */
export interface Joined {
  /** In order of first mention. */
  readonly actors: readonly StoryActor[];
  /** In the order of the sources. */
  readonly events: readonly StoryEvent[];
  /** Who might be taken for one and is not, and why. */
  readonly apart: readonly KeptApart[];
}

/**
 * Joins sources: who is one in several articles becomes one actor, what several articles tell one event. Both say
 * by which rule, and keep what each article has. Of one article, nothing is changed; the order of the articles
 * changes nothing but orders, and whose id a joined event bears: that of the first that tells it.
 */
export function joinSources(sources: readonly Extraction[]): Joined {
  const cast = castOf(sources);
  const articles = sources.map((extraction) => inStory(extraction, cast));
  const joint = new Map<TimelineEvent, SameEvent>();
  for (const same of findSameEvents(toldByDay(articles, cast)))
    for (const { event } of same.accounts) joint.set(event, same);
  const { events, deniable } = joinAll(articles, joint, tellingOf(sources, cast));
  for (const [id, contradictions] of findDenials(deniable, tellingOf(sources, cast))) {
    const event = events.get(id);
    if (event)
      events.set(id, { ...event, contradictions: [...event.contradictions, ...contradictions] });
  }
  return { actors: cast.actors, events: [...events.values()], apart: cast.apart };
}

/** An article whose events speak of the story's actors. */
interface ReadSource {
  readonly extraction: Extraction;
  readonly published: number;
  readonly events: readonly TimelineEvent[];
}

function inStory(extraction: Extraction, { idOf }: Cast): ReadSource {
  const { id, published } = extraction.article;
  const day = validatePublished(published);
  return {
    extraction,
    published: day.ok ? day.value : Infinity,
    events: extraction.events.map((event) => withActorsRenamed(event, (actor) => idOf(id, actor)))
  };
}

/** What each article tells, in order of publication. */
function toldByDay(articles: readonly ReadSource[], cast: Cast): readonly (readonly ToldEvent[])[] {
  const byDay = articles.toSorted(
    (a, b) =>
      a.published - b.published || (a.extraction.article.id < b.extraction.article.id ? -1 : 1)
  );
  const copies = findWireCopies(byDay.map(({ extraction }) => extraction.article));
  return byDay.map((source) => {
    const { article, actors } = source.extraction;
    const unnamed = new Set(actors.filter(({ kind }) => kind === 'unnamed').map(({ id }) => id));
    return toldEvents({
      ...source,
      text: copies.textOf(article.id),
      isCopied: copies.hasCopies(article.id),
      namedAs: (actor) => (unnamed.has(actor) ? null : cast.idOf(article.id, actor))
    });
  });
}

type Names = Omit<Around, 'event'>;

function tellingOf(sources: readonly Extraction[], { actors }: Cast): Names {
  const articles = sources.map(({ article }) => article);
  const places = new Map(articles.map(({ id }, at) => [id, at]));
  const names = sourceNames(articles);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return {
    placeOf: (article) => places.get(article) ?? 0,
    sourceName: (article) => names.get(article) ?? article,
    actorName: (actor) => {
      const known = byId.get(actor);
      return known && known.kind !== 'unnamed' ? known.name : null;
    },
    personName: (actor) => {
      const known = byId.get(actor);
      return known?.kind === 'person' ? known.name : null;
    }
  };
}

/** Events by id, in the order of the sources; those that several tell stand where the first tells them. */
function joinAll(
  articles: readonly ReadSource[],
  joint: ReadonlyMap<TimelineEvent, SameEvent>,
  names: Names
): { readonly events: Map<string, StoryEvent>; readonly deniable: readonly Deniable[] } {
  const printed = new Accounts(
    new Map(articles.map(({ extraction }) => [extraction.article.id, extraction]))
  );
  const events = new Map<string, StoryEvent>();
  const deniable = new Map<SameEvent, Deniable>();
  for (const { extraction, events: read } of articles) {
    for (const event of read) {
      const same = joint.get(event);
      if (same && deniable.has(same)) continue;
      const id = events.has(event.id) ? `${event.id}--${extraction.article.id}` : event.id;
      const accounts = printed.of(same?.accounts ?? []);
      const [first, ...more] = accounts;
      events.set(
        id,
        same && first && more.length > 0
          ? joinAccounts([first, ...more], same.joins, { ...names, event: id })
          : toldOnce({ ...event, id })
      );
      if (same) deniable.set(same, { ...same, id, printed: accounts });
    }
  }
  return { events, deniable: [...deniable.values()] };
}
