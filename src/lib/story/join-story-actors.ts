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
  const actors = new Map<string, StoryActor[]>();
  const byPlace = new Map<string, string>();
  for (const each of read) {
    const { article, actor } = each;
    const top = joins.groups.of(each);
    const id = ids.get(top) ?? (actors.has(actor.id) ? `${actor.id}--${article}` : actor.id);
    ids.set(top, id);
    byPlace.set(placeOf(article, actor.id), id);
    const why = joins.why.get(each);
    const own = inStory({ ...actor, id }, article);
    const told = why ? { ...own, inferences: [why] } : own;
    const known = actors.get(id);
    if (known) known.push(told);
    else actors.set(id, [told]);
  }
  return {
    actors: [...actors.values()].flatMap((same) => joinActors(same) ?? []),
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

/** One actor out of several: the fullest name, every role once, the first side that a text gives; null out of none. */
function joinActors(same: readonly StoryActor[]): StoryActor | null {
  const [first] = same;
  if (first === undefined || same.length === 1) return first ?? null;
  return {
    ...first,
    name: same.reduce((name, more) => (more.name.length > name.length ? more.name : name), ''),
    roles: [...new Set(same.flatMap(({ roles }) => roles))],
    side: same.find(({ side }) => side !== null)?.side ?? null,
    mentions: same.flatMap(({ mentions }) => mentions),
    inferences: same.flatMap(({ inferences }) => inferences)
  };
}

/** One actor out of two, as above. */
export function joinActor(known: StoryActor, more: StoryActor): StoryActor {
  return joinActors([known, more]) ?? known;
}
