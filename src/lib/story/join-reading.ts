import type { Actor } from '#lib/domain/actor.ts';
import type { Inference } from '#lib/domain/event.ts';
import type { KeptApart } from '#lib/domain/story.ts';
import type { Groups } from './join-groups.ts';

/** An actor as one article has it. */
export interface ReadActor {
  readonly article: string;
  readonly actor: Actor;
}

/** Which actors of several articles are one, found step by step. */
export interface ActorJoins {
  readonly groups: Groups<ReadActor>;
  /** Why each was joined to the one that stands for it. */
  readonly why: Map<ReadActor, Inference>;
  readonly apart: KeptApart[];
}

/** Whether the article calls the actor by a name at all. */
export function isNamed({ actor }: ReadActor): boolean {
  return (
    actor.kind !== 'unnamed' &&
    actor.mentions.some(({ form }) => form === 'name' || form === 'short name')
  );
}

/** Reads `more` as the same as `first`, and says why. */
export function readAsOne(
  { groups, why }: ActorJoins,
  first: ReadActor,
  more: ReadActor,
  because: { readonly rule: string; readonly reason: string }
): void {
  if (groups.areOne(first, more)) return;
  groups.join(first, more);
  const { rule, reason } = because;
  const says = `“${more.actor.name}” in ${more.article} is read as “${first.actor.name}” in ${first.article}: ${reason}.`;
  why.set(more, { rule, says });
}

/** Notes that none of these is read as another. */
export function keepApart(
  { apart }: ActorJoins,
  rule: string,
  actors: readonly ReadActor[],
  says: string
): void {
  apart.push({
    rule,
    actors: actors.map(({ article, actor }) => ({ article, actor: actor.id })),
    says
  });
}
