import type { Side, StoryActor } from '#lib/domain/story.ts';

/** The file's sides, then in grey those that the text has and the file does not name. */
export function allSides(named: readonly Side[], actors: readonly StoryActor[]): readonly Side[] {
  const ids = new Set(actors.flatMap((actor) => (actor.side === null ? [] : [actor.side])));
  for (const side of named) ids.delete(side.id);
  return [
    ...named,
    ...[...ids].map((id): Side => ({ id, name: nameOf(id, actors), colour: 'grey' }))
  ];
}

function nameOf(id: string, actors: readonly StoryActor[]): string {
  const state = actors.find((actor) => actor.id === id);
  return (
    state?.name ??
    id.replace(
      /(^|-)(\p{L})/gu,
      (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase()
    )
  );
}
