/** What is known of an event, in plain words for people, in the language of the interface: when, on whose word, in which words, and who has looked. */
import type { Article } from '#lib/domain/article.ts';
import type { EventDate } from '#lib/domain/date.ts';
import type { Evidence, Modality, TimelineEvent } from '#lib/domain/event.ts';
import type { Review, Story, StoryEvent } from '#lib/domain/story.ts';
import { m } from '#lib/messages/compiled/messages.js';
import { said } from '#lib/messages/said.ts';
import { dateWords, dayWords } from '#lib/time/date-words.ts';
import { validatePublished } from '#lib/time/published-day.ts';
import { harmlessLine, harmlessText } from './harmless.ts';

/** A note of an event: what it is about, and its words. */
export interface NoteLine {
  readonly label: string;
  readonly words: string;
}

const CLAIMED: Readonly<Record<Modality, string | null>> = {
  asserted: null,
  reported: 'as told by another',
  'unnamed sources': 'on the word of unnamed sources',
  denied: 'denied',
  'not confirmed': 'neither confirmed nor denied; that is no denial',
  opinion: 'an opinion',
  planned: 'planned',
  ongoing: 'still going on when published',
  recurring: 'more than once'
};

/** What the note of a medium is called, for formats that show it elsewhere. */
export const MEDIUM_LABEL = 'Shown beside it';
/** And that of a picture behind the words. */
export const BACKDROP_LABEL = 'Picture behind it';

const LEADS = ['speaker', 'agent', 'participant'] as const;

/** When, never sharper than it is known: "about 2022", "by Fri 6 Feb 2026 at the latest". */
export function whenWords(date: EventDate): string {
  const { to } = date.extent;
  if (date.form === 'undated') return to === null ? said('No date given') : latestWords(to);
  return dateWords(date, 'long') || (to === null ? said('No date given') : latestWords(to));
}

function latestWords(to: number): string {
  return said(`No date given; by ${dayWords(to - 1, 'long')} at the latest`);
}

/** How the date was read, in the words of its last step; null where there are none. */
export function readWords(date: EventDate): string | null {
  const words = date.trace.findLast((step) => step.words !== null)?.words?.exact;
  return words === undefined ? null : said(`read from “${harmlessLine(words)}”`);
}

/** How it is held, where that is more than that the article says so; null where it is not. */
export function claimedWords({ modality }: Pick<TimelineEvent, 'modality'>): string | null {
  const claimed = CLAIMED[modality];
  return claimed === null ? null : said(claimed);
}

/** On whose word it stands: names, and the words in which the text names them. */
export function sourceWords({ attribution }: TimelineEvent, story: Story): string {
  const names = namesOf(attribution.sources, story);
  const words = attribution.words === null ? '' : harmlessLine(attribution.words.exact);
  if (names === '' && words === '') return said('The article says so itself');
  if (names === '' || names === words) return names || `“${words}”`;
  return words === '' ? names : `${names} (“${words}”)`;
}

/** Names of actors, with commas between; what is not known is left out. */
export function namesOf(ids: readonly string[], { actors }: Story): string {
  return ids
    .flatMap((id) => actors.find((actor) => actor.id === id)?.name ?? [])
    .map(harmlessLine)
    .join(', ');
}

/** Id of the actor in whose lane it stands: who speaks or acts; null for nobody. */
export function leadOf({ actors }: TimelineEvent): string | null {
  const lead = LEADS.map((role) => actors.find((each) => each.role === role)).find(
    (found) => found !== undefined
  );
  return (lead ?? actors[0])?.actor ?? null;
}

/** Whether a person has looked at the story, who, and when. */
export function reviewWords(review: Review): string {
  return review.status === 'checked'
    ? said(`Checked by ${harmlessLine(review.by)} on ${review.on}`)
    : said('Read by machine, not yet reviewed');
}

/** Where a piece of evidence stands: publisher, day, paragraph, address; who signed a note; which record. */
export function placeWords(evidence: Evidence, { sources }: Pick<Story, 'sources'>): string {
  switch (evidence.type) {
    case 'note':
      return said(`note signed by ${harmlessLine(evidence.signedBy)} on ${evidence.signedOn}`);
    case 'record':
      return listed([
        said(`record ${String(evidence.row)} of ${harmlessLine(evidence.file)}`),
        evidence.url
      ]);
    case 'span': {
      const { paragraph } = evidence;
      const article = sources.find((source) => source.article.id === evidence.article)?.article;
      const where = said(
        typeof paragraph === 'number' ? `paragraph ${String(paragraph)}` : paragraph
      );
      return listed([...(article === undefined ? [] : articleParts(article)), where, article?.url]);
    }
  }
}

/** "The Example, Bern, 8 May 2025". */
export function articleWords(article: Article): string {
  return listed([article.title, ...articleParts(article), article.url]);
}

/** The words of a piece of evidence; null for a record, which has none of its own. */
export function evidenceWords(evidence: Evidence): string | null {
  if (evidence.type === 'record') return evidence.dated ?? null;
  return evidence.type === 'span' ? evidence.exact : evidence.text;
}

/** All that must not be lost of an event beside its title and its date, most telling first. */
export function noteLines(event: StoryEvent, story: Story): readonly NoteLine[] {
  const { hand } = event;
  const read = readWords(event.date);
  const speaker = (id: string | null): string =>
    id === null ? said('the text does not say who speaks') : namesOf([id], story);
  const lines: readonly (NoteLine | null)[] = [
    hand?.description == null ? null : { label: '', words: harmlessText(hand.description) },
    { label: 'When', words: listed([whenWords(event.date), `EDTF ${event.date.edtf}`, read]) },
    { label: 'On the word of', words: sourceWords(event, story) },
    claimedWords(event) === null ? null : { label: 'Claimed', words: claimedWords(event) ?? '' },
    ...event.quotes.map(({ exact, speaker: who }) => ({
      label: 'Quote',
      words: `“${harmlessLine(exact)}” (${speaker(who)})`
    })),
    ...event.evidence.map((evidence) => {
      const words = evidenceWords(evidence);
      const place = placeWords(evidence, story);
      return {
        label: 'Source',
        words: words === null ? place : `“${harmlessLine(words)}” (${place})`
      };
    }),
    ...event.inferences.map(({ says }) => ({ label: 'Inferred', words: harmlessLine(says) })),
    ...event.contradictions.map(({ says }) => ({ label: 'Against it', words: harmlessLine(says) })),
    ...mediumLines(hand?.medium ?? null),
    ...(hand?.notes ?? []).map(({ text, by, on }) => ({
      label: `Note by ${harmlessLine(by) || 'somebody'} on ${on}`,
      words: harmlessText(text)
    })),
    ...event.edits.map(({ field, machine, by, on }) => ({
      label: 'Changed by hand',
      words: said(
        `${harmlessLine(field)}, by ${harmlessLine(by) || 'somebody'} on ${on}; before: ${harmlessLine(machine)}`
      )
    })),
    { label: 'Review', words: statusWords(event, story) }
  ];
  return lines.filter((line) => line !== null);
}

/** Whether a person has looked at this event; else whether one has looked at the story. */
export function statusWords({ hand }: StoryEvent, { review }: Pick<Story, 'review'>): string {
  return hand?.checked == null
    ? reviewWords(review)
    : said(`Checked by ${harmlessLine(hand.checked.by) || 'somebody'} on ${hand.checked.on}`);
}

/** "When: about 2022". */
export function lineWords({ label, words }: NoteLine): string {
  return label === '' ? words : m.labelled({ label: said(label), words });
}

function mediumLines(medium: Story['medium']): readonly NoteLine[] {
  if (medium === null) return [];
  const words = listed([medium.caption, medium.credit, medium.alt, medium.url]);
  return [
    ...(words === '' ? [] : [{ label: MEDIUM_LABEL, words }]),
    ...(medium.behind === undefined ? [] : [{ label: BACKDROP_LABEL, words: medium.behind }])
  ];
}

function articleParts({ publisher, place, published }: Article): readonly (string | null)[] {
  const day = validatePublished(published);
  return [publisher, place, day.ok ? dayWords(day.value, 'short') : published];
}

function listed(parts: readonly (string | null | undefined)[]): string {
  return parts
    .map((part) => harmlessLine(part ?? ''))
    .filter((part) => part !== '')
    .join(', ');
}
