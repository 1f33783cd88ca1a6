import type { TimelineEvent } from '#lib/domain/event.ts';
import type { StoryActor } from '#lib/domain/story.ts';
import { dateWords, dayWords, widthNote } from '#lib/time/date-words.ts';
import { mainActors } from '#lib/timeline/main-actors.ts';
import { messages } from './messages.ts';

/** When, for the reader: "Tue 3 Feb 2026", "by 6 Feb 2026 at the latest". */
export function whenWords({ date }: TimelineEvent, length: 'long' | 'short' = 'long'): string {
  const { to } = date.extent;
  if (date.form !== 'undated') return dateWords(date, length) || messages.goingOn;
  return to === null ? messages.noDateGiven : messages.noLaterThan(dayWords(to - 1, length));
}

/** In a few words, how the date was read: "read from “Tuesday”". The last words are the event's own. */
export function readingWords({ date }: TimelineEvent): string {
  if (date.form === 'lasting' && date.extent.from === null) return messages.noBeginning;
  if (date.form === 'undated' || date.basis === 'publication') return messages.notDated;
  if (date.basis === 'inherited') return messages.byInheritance;
  if (date.basis === 'order') return messages.byOrder;
  const words = date.trace.findLast((step) => step.words !== null)?.words?.exact;
  return [widthNote(date), words === undefined ? null : messages.readFrom(words)]
    .filter((part) => part !== null)
    .join(', ');
}

/** On whose word it stands, in one or two sentences. */
export function sourceWords(event: TimelineEvent, actors: readonly StoryActor[]): string {
  const { sources, words } = event.attribution;
  const main = new Set(mainActors(event));
  const names = namesOf(sources, actors);
  const inWords =
    words === null || isSaid(words.exact, names) ? '' : ` ${messages.inWords(words.exact)}`;
  if (event.modality === 'not confirmed') return messages.neither;
  if (event.modality === 'opinion') return messages.opinionOf(names || namesOf([...main], actors));
  if (event.modality === 'unnamed sources')
    return messages.unnamedSources(names || (words?.exact ?? '')) + inWords;
  if (sources.length > 0 && !sources.every((source) => main.has(source)))
    return messages.throughOthers(names) + inWords;
  if (event.kind === 'quote') return messages.ownWords;
  return messages.articleSays;
}

/** Whether the text's words name nobody more than the names do. */
function isSaid(words: string, names: string): boolean {
  return names !== '' && (names.includes(words) || words.includes(names));
}

/** "Emmanuel Macron, Vladimir Putin". */
export function namesOf(ids: readonly string[], actors: readonly StoryActor[]): string {
  return ids.flatMap((id) => actors.find((actor) => actor.id === id)?.name ?? []).join(', ');
}

/** All that a listener needs to know of a mark, most telling first. */
export function markName(event: TimelineEvent, actors: readonly StoryActor[]): string {
  return messages.markName([
    event.title,
    namesOf(mainActors(event), actors),
    messages.kind(event.kind),
    messages.modality(event.modality),
    whenWords(event)
  ]);
}
