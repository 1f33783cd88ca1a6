import type { Actor } from '#lib/domain/actor.ts';

/**
 * Whether a role rests only on words that were joined to the actor by inference: "the president’s adviser",
 * where the text does not say that the adviser is this person.
 */
export function isRoleInferred({ mentions }: Pick<Actor, 'mentions'>, role: string): boolean {
  const telling = mentions.filter(
    ({ exact, form }) => form === 'description' && exact.includes(role)
  );
  return telling.length > 0 && telling.every(({ inferred }) => inferred);
}
