import type { Actor } from '#lib/domain/actor.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import type { KeptApart, StoryActor } from '#lib/domain/story.ts';
import { findActorJoins } from './join-actors.ts';
import type { ReadActor } from './join-reading.ts';

/** The actors of a story, and who they are in each article. */
export interface Cast {
  /** In order of first mention. */
  readonly actors: readonly StoryActor[];
  /** Id in the story of an actor of an article. */
  readonly idOf: (article: string, actor: string) => string;
  readonly apart: readonly KeptApart[];
}

/**
 * Actors of several articles, each with all its mentions. An actor keeps the id of the first article that has it;
 * ids that would then stand twice get the article's id behind them.
 */
export function castOf(sources: readonly Extraction[]): Cast {
  const { read, joins } = findActorJoins(sources);
  const ids = new Map<ReadActor, string>();
  const actors = new Map<string, StoryActor>();
  const byPlace = new Map<string, string>();
  for (const each of read) {
    const { article, actor } = each;
    const top = joins.groups.of(each);
    const id = ids.get(top) ?? (actors.has(actor.id) ? `${actor.id}--${article}` : actor.id);
    ids.set(top, id);
    byPlace.set(placeOf(article, actor.id), id);
    const why = joins.why.get(each);
    const own = inStory({ ...actor, id }, article);
    const known = actors.get(id);
    const joined = known ? joinActor(known, own) : own;
    actors.set(id, why ? { ...joined, inferences: [...joined.inferences, why] } : joined);
  }
  return {
    actors: [...actors.values()],
    idOf: (article, actor) => byPlace.get(placeOf(article, actor)) ?? actor,
    apart: joins.apart
  };
}

function placeOf(article: string, actor: string): string {
  return `${article} ${actor}`;
}

function inStory(actor: Actor, article: string): StoryActor {
  return {
    ...actor,
    mentions: actor.mentions.map((mention) => ({ ...mention, article })),
    inferences: [],
    edits: []
  };
}

/** One actor out of two: the fuller name, every role once, the first side that a text gives. */
export function joinActor(known: StoryActor, more: StoryActor): StoryActor {
  return {
    ...known,
    name: more.name.length > known.name.length ? more.name : known.name,
    roles: [...new Set([...known.roles, ...more.roles])],
    side: known.side ?? more.side,
    mentions: [...known.mentions, ...more.mentions],
    inferences: [...known.inferences, ...more.inferences]
  };
}
