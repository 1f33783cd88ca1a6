import type { Modality, TimelineEvent } from '#lib/domain/event.ts';
import type { StoryActor } from '#lib/domain/story.ts';
import { dateWords, dayWords, widthNote } from '#lib/time/date-words.ts';
import { OWN } from '#lib/time/own-dates.ts';
import { SPOKEN } from '#lib/time/spoken-dates.ts';
import { mainActors } from '#lib/timeline/main-actors.ts';
import { m } from '#lib/messages/compiled/messages.js';
import { isolateNames } from './isolate-names.ts';

const MODALITIES: Readonly<Record<Modality, (() => string) | null>> = {
  asserted: null,
  reported: m.modalityReported,
  'unnamed sources': m.modalityUnnamed,
  denied: m.modalityDenied,
  'not confirmed': null,
  opinion: m.modalityOpinion,
  planned: m.modalityPlanned,
  ongoing: m.modalityOngoing,
  recurring: m.modalityRecurring
};

/** When, for the reader: "Tue 3 Feb 2026", "by 6 Feb 2026 at the latest". */
export function whenWords(
  { date }: TimelineEvent,
  length: 'long' | 'short' = 'long',
  language = OWN
): string {
  const { to } = date.extent;
  if (date.form !== 'undated') return dateWords(date, length, language) || m.goingOn();
  return to === null ? m.noDateGiven() : m.noLaterThan({ day: dayWords(to - 1, length, language) });
}

/** In a few words, how the date was read: "read from “Tuesday”". The last words are the event's own. */
export function readingWords({ date, evidence }: TimelineEvent): string {
  if (date.form === 'lasting' && date.extent.from === null) return m.noBeginning();
  if (date.form === 'undated' || date.basis === 'publication') return m.notDated();
  if (date.basis === 'inherited') return m.byInheritance();
  if (date.basis === 'order') return m.byOrder();
  const dated = evidence.find((item) => item.type === 'record')?.dated;
  const words =
    date.basis === 'record'
      ? dated
      : date.trace.findLast((step) => step.words !== null)?.words?.exact;
  return [widthNote(date), words === undefined ? null : m.readFrom({ words })]
    .filter((part) => part !== null)
    .join(', ');
}

/** On whose word it stands, in one or two sentences. */
export function sourceWords(event: TimelineEvent, actors: readonly StoryActor[]): string {
  const { sources, words } = event.attribution;
  const main = new Set(mainActors(event));
  const names = namesOf(sources, actors);
  const inWords =
    words === null || isSaid(words.exact, names) ? '' : ` ${m.inWords({ words: words.exact })}`;
  if (event.modality === 'not confirmed') return m.neither();
  if (event.modality === 'opinion')
    return m.opinionOf({ names: names || namesOf([...main], actors) });
  if (event.modality === 'unnamed sources')
    return m.unnamedSources({ names: names || (words?.exact ?? '') }) + inWords;
  if (sources.length > 0 && !sources.every((source) => main.has(source)))
    return m.throughOthers({ names }) + inWords;
  if (event.kind === 'quote') return m.ownWords();
  return event.evidence[0]?.type === 'record' ? m.recordSays() : m.articleSays();
}

/** Whether the text's words name nobody more than the names do. */
function isSaid(words: string, names: string): boolean {
  return names !== '' && (names.includes(words) || words.includes(names));
}

/** How it is held, for the reader; null where that says no more than the kind or the sources do. */
export function modalityWords(modality: Modality): string | null {
  return MODALITIES[modality]?.() ?? null;
}

/** "Emmanuel Macron, Vladimir Putin". */
export function namesOf(ids: readonly string[], actors: readonly StoryActor[]): string {
  const names = ids.flatMap((id) => actors.find((actor) => actor.id === id)?.name ?? []);
  return names.map(isolateNames).join(', ');
}

/** What there is of the parts, a sentence each, as a listener hears them. */
export function inSentences(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('. ');
}

/**
 * All that a listener needs to know of a mark, most telling first; what is written beside it is part of it.
 *
 * @param via "via Lavrov", where it is known through somebody
 */
export function markName(event: TimelineEvent, actors: readonly StoryActor[], via = ''): string {
  return inSentences([
    `${event.title} ${via}`.trimEnd(),
    namesOf(mainActors(event), actors),
    m.kind({ kind: event.kind }),
    modalityWords(event.modality),
    whenWords(event, 'long', SPOKEN)
  ]);
}
