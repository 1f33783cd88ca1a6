import type { TimelineEvent } from '#lib/domain/event.ts';
import type { StoryActor } from '#lib/domain/story.ts';
import { mainActors } from './main-actors.ts';

/**
 * What a title says besides those in whose lanes it stands: "Visits the Russian capital" for "Bonne visits
 * the Russian capital", since the lane names Bonne. A title that does not begin with them stays whole.
 */
export function labelWords(event: TimelineEvent, actors: readonly StoryActor[]): string {
  const names = actors
    .filter(({ id }) => mainActors(event).includes(id))
    .flatMap(({ name }) => [name, name.split(' ').at(-1) ?? name])
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (names.length === 0) return event.title;
  const one = `(?:${names.join('|')})`;
  const leading = new RegExp(`^${one}(?:, ${one})*(?: and ${one})?(?:: (?=“)| )(?=\\S)`, 'u');
  const rest = event.title.replace(leading, '');
  return rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
