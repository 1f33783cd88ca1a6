import type { Actor } from '#lib/domain/actor.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import type { StoryActor, StoryEvent } from '#lib/domain/story.ts';
import { withActorsRenamed } from './rename-in-event.ts';

/** Actors and events of several articles, before any correction. */
export interface Joined {
  /** In order of first mention. */
  readonly actors: readonly StoryActor[];
  /** In the order of the sources. */
  readonly events: readonly StoryEvent[];
}

/**
 * Joins sources: actors with the same id are one, save unnamed ones, since nothing says that the
 * "officials" of two articles are the same people. Ids that would then stand twice get the article's id
 * behind them.
 */
export function joinSources(sources: readonly Extraction[]): Joined {
  const actors = new Map<string, StoryActor>();
  const events = new Map<string, StoryEvent>();
  for (const { article, actors: found, events: read } of sources) {
    const ids = new Map<string, string>();
    for (const actor of found) {
      const id =
        actor.kind === 'unnamed' && actors.has(actor.id) ? `${actor.id}--${article.id}` : actor.id;
      ids.set(actor.id, id);
      actors.set(id, join(actors.get(id), inStory({ ...actor, id }, article.id)));
    }
    for (const event of read) {
      const id = events.has(event.id) ? `${event.id}--${article.id}` : event.id;
      events.set(
        id,
        withActorsRenamed({ ...event, id, hand: null }, (actor) => ids.get(actor) ?? actor)
      );
    }
  }
  return { actors: [...actors.values()], events: [...events.values()] };
}

function inStory(actor: Actor, article: string): StoryActor {
  return {
    ...actor,
    mentions: actor.mentions.map((mention) => ({ ...mention, article })),
    edits: []
  };
}

/** One actor out of two: the fuller name, every role once, the first side that a text gives. */
export function join(known: StoryActor | undefined, more: StoryActor): StoryActor {
  if (!known) return more;
  return {
    ...known,
    name: more.name.length > known.name.length ? more.name : known.name,
    roles: [...new Set([...known.roles, ...more.roles])],
    side: known.side ?? more.side,
    mentions: [...known.mentions, ...more.mentions]
  };
}
