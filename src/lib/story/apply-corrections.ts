import { BadInput } from '#lib/domain/bad-input.ts';
import type {
  ActorTarget,
  Correction,
  CorrectionsFile,
  EventTarget
} from '#lib/domain/correction.ts';
import type { TimelineEvent } from '#lib/domain/event.ts';
import type { StoryActor } from '#lib/domain/story.ts';
import {
  hideEvent,
  linkActor,
  mergeActors,
  mergeEvents,
  renameActor,
  renameEvent
} from './corrections.ts';
import { findActor, findEvent, type Found, type Texts } from './find-target.ts';
import type { Draft } from './draft.ts';
import type { Joined } from './join-sources.ts';

/**
 * Applies corrections one after the other. What a correction touches carries an edit with the machine's
 * version; nothing is deleted. Throws BadInput that names file and entry if one fits nothing or several.
 */
export function applyCorrections(
  joined: Joined,
  corrections: CorrectionsFile,
  texts: Texts
): Draft {
  return corrections.entries.reduce<Draft>(
    (draft, correction, index) => apply(draft, correction, texts, `${corrections.file}: /${index}`),
    { ...joined, setAside: [] }
  );
}

function apply(draft: Draft, correction: Correction, texts: Texts, place: string): Draft {
  const event = (key: 'event' | 'into', target: EventTarget): TimelineEvent =>
    oneOf(findEvent(target, draft.events, texts), `${place}/${key}`);
  const actor = (key: 'actor' | 'into', target: ActorTarget): StoryActor =>
    oneOf(findActor(target, draft.actors, texts), `${place}/${key}`);

  switch (correction.do) {
    case 'rename':
      return 'event' in correction
        ? renameEvent(draft, event('event', correction.event), correction.to, correction)
        : renameActor(draft, actor('actor', correction.actor), correction.to, correction);
    case 'merge':
      if ('event' in correction) {
        const pair = [event('event', correction.event), event('into', correction.into)] as const;
        return mergeEvents(draft, ...differing(pair, place), correction);
      } else {
        const pair = [actor('actor', correction.actor), actor('into', correction.into)] as const;
        return mergeActors(draft, ...differing(pair, place), correction);
      }
    case 'hide':
      return hideEvent(draft, event('event', correction.event), correction);
    case 'link': {
      const part = { actor: actor('actor', correction.actor).id, role: correction.role };
      return linkActor(draft, event('event', correction.event), part, correction);
    }
  }
}

function oneOf<Thing>(found: Found<Thing>, place: string): Thing {
  if ('problem' in found) throw new BadInput(`${place}: ${found.problem}`);
  return found.thing;
}

function differing<Thing extends { readonly id: string }>(
  pair: readonly [Thing, Thing],
  place: string
): readonly [Thing, Thing] {
  if (pair[0].id !== pair[1].id) return pair;
  throw new BadInput(`${place}: both targets are "${pair[0].id}" already; wanted two to merge`);
}
