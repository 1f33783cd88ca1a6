import type { TimelineEvent } from '#lib/domain/event.ts';
import { surnameOf } from '#lib/domain/surname.ts';
import type { StoryActor } from '#lib/domain/story.ts';
import { mainActors } from './main-actors.ts';

/**
 * What a title says besides those in whose lanes it stands: "Visits the Russian capital" for "Bonne visits
 * the Russian capital", since the lane names Bonne. A title that does not begin with them stays whole; so it
 * does in the lane of another, to whom the lane would else give what Bonne did.
 *
 * @param lane id of the lane's actor
 */
export function labelWords(
  event: TimelineEvent,
  actors: readonly StoryActor[],
  lane: string
): string {
  const main = actors.filter(({ id }) => mainActors(event).includes(id));
  const leading = new RegExp(
    `^${oneOf(main)}(?:, ${oneOf(main)})*(?: and ${oneOf(main)})?(?:: (?=“)| )(?=\\S)`,
    'u'
  );
  const [subject] = leading.exec(event.title) ?? [''];
  const own = main.filter(({ id }) => id === lane);
  if (!new RegExp(`(?:^| )${oneOf(own)}(?=[ ,:])`, 'u').test(subject)) return event.title;
  const rest = event.title.slice(subject.length);
  return rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** A pattern of any of their names, in full or the last alone; of none it matches nothing. */
function oneOf(actors: readonly StoryActor[]): string {
  const names = actors
    .flatMap(({ name }) => [name, surnameOf(name)])
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return names.length === 0 ? '(?!)' : `(?:${names.join('|')})`;
}
