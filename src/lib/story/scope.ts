import type { ActorTarget, EventTarget, WordsTarget } from '#lib/domain/correction.ts';
import type { SpanEvidence } from '#lib/domain/event.ts';
import type { StoryActor, StoryEvent } from '#lib/domain/story.ts';
import { undatedClaim, type DateClaim } from '#lib/time/date-claim.ts';
import { claimOf } from '#lib/time/edtf-claim.ts';
import type { Draft, Sources } from './draft.ts';
import { findActor, findEvent, findPiece, findWords, type Found } from './find-target.ts';
import { spanEvidence } from './make-event.ts';

/** What a correction may speak of: the story as the corrections before it left it. */
export interface Scope {
  readonly draft: Draft;
  readonly sources: Sources;
}

/** A correction does not fit. `at` is a JSON pointer into it, empty for the whole. */
export class Misfit extends Error {
  override readonly name = 'Misfit';
  readonly at: string;

  constructor(at: string, problem: string) {
    super(problem);
    this.at = at;
  }
}

/** Each of these throws Misfit, which names the place in the correction, where the target fits nothing or several. */
export function eventAt({ draft, sources }: Scope, at: string, target: EventTarget): StoryEvent {
  return oneOf(at, findEvent(target, draft.events, sources));
}

export function hiddenEventAt(
  { draft, sources }: Scope,
  at: string,
  target: EventTarget
): StoryEvent {
  return oneOf(at, findEvent(target, draft.setAside, sources));
}

export function actorAt({ draft, sources }: Scope, at: string, target: ActorTarget): StoryActor {
  return oneOf(at, findActor(target, draft.actors, sources));
}

export function pieceAt(at: string, event: StoryEvent, words: WordsTarget): SpanEvidence {
  return oneOf(at, findPiece(event, words));
}

export function evidenceAt({ sources }: Scope, at: string, words: WordsTarget): SpanEvidence {
  const span = oneOf(at, findWords(words, sources));
  const source = sources.get(words.article);
  if (source === undefined) throw new Misfit(at, `names article ${words.article}`);
  return spanEvidence(words.article, source, span);
}

export function claimAt(at: string, edtf: string): DateClaim {
  const claim = claimOf(edtf);
  if (!claim.ok) throw new Misfit(at, claim.message);
  return claim.value;
}

/** Where a person gives no date, the last publication bounds it. */
export function noDate({ sources }: Scope, at: string): DateClaim {
  const published = [...sources.values()].map((source) => source.published);
  if (published.length === 0)
    throw new Misfit(
      at,
      'is empty in a story without articles, where nothing bounds it; wanted a date'
    );
  return undatedClaim(Math.max(...published));
}

/** The pair, which must be two things. */
export function differing<Thing extends { readonly id: string }>(
  one: Thing,
  other: Thing
): readonly [Thing, Thing] {
  if (one.id !== other.id) return [one, other];
  throw new Misfit('', `both targets are "${one.id}" already; wanted two to merge`);
}

function oneOf<Thing>(at: string, found: Found<Thing>): Thing {
  if ('problem' in found) throw new Misfit(at, found.problem);
  return found.thing;
}
