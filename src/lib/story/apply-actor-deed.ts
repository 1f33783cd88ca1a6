import type { ActorDeed } from '#lib/domain/correction.ts';
import {
  addActor,
  introduceActor,
  mergeActors,
  renameActor,
  separateActor,
  setSide
} from './correct-actor.ts';
import type { ByHand, Draft } from './draft.ts';
import { madeId } from './made.ts';
import { actorAt, differing, eventAt, evidenceAt, type Scope } from './scope.ts';

/** Changes one actor. Throws Misfit where the deed fits nothing, or several things. */
export function applyActorDeed(scope: Scope, deed: ActorDeed, hand: ByHand): Draft {
  const { draft } = scope;
  if (deed.do === 'introduce') {
    const { name, kind } = deed;
    const made = { id: madeId(deed.made), name, kind };
    return deed.words === null
      ? addActor(draft, made)
      : introduceActor(draft, evidenceAt(scope, '/words', deed.words), made, hand);
  }
  const actor = actorAt(scope, '/actor', deed.actor);
  switch (deed.do) {
    case 'rename':
      return renameActor(draft, actor, deed.to, hand);
    case 'side':
      return setSide(draft, actor, deed.to, hand);
    case 'merge':
      return mergeActors(draft, ...differing(actor, actorAt(scope, '/into', deed.into)), hand);
    case 'separate': {
      const events = deed.events.map((target, index) => eventAt(scope, `/events/${index}`, target));
      return separateActor(draft, actor, events, { id: madeId(deed.made), name: deed.name }, hand);
    }
  }
}
