import type { EventKind, TimelineEvent } from '#lib/domain/event.ts';
import { gather } from '../gather.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { ReadDocument } from '../document/document.ts';
import type { Candidate } from './candidate.ts';

/** An event before it is known how much it matters, with the candidates that tell of it. */
export interface Weighed {
  readonly event: Omit<TimelineEvent, 'score' | 'edits'>;
  readonly told: readonly Candidate[];
}

/** One sign that an event matters in its article: how many points it gives. */
type Sign = (weighed: Weighed, scene: Scene) => number;

/** What an event is weighed against. */
interface Scene {
  readonly published: number;
  /** What the headline is about, and the letters that it begins with. */
  readonly headline: { readonly stems: ReadonlySet<string>; readonly letters: ReadonlySet<number> };
  /** Lines of the text that are read. */
  readonly lines: number;
  /** Mentions by actor id, and those of the most mentioned actor. */
  readonly mentions: ReadonlyMap<string, number>;
  readonly most: number;
}

const KIND_POINTS: Readonly<Record<EventKind, number>> = {
  decision: 16,
  visit: 16,
  meeting: 16,
  talks: 16,
  call: 16,
  denial: 16,
  quote: 14,
  action: 13,
  'non-confirmation': 12,
  plan: 12,
  statement: 11,
  other: 6,
  publication: 0
};

const YEAR_DAYS = 366;

/** The signs, each with its most points; together at most 100. */
const SIGNS: readonly Sign[] = [
  // Deeds and words of known people are what a chronology is made of.
  ({ event }) => KIND_POINTS[event.kind],
  // What the text dates by itself is what it keeps apart in time.
  ({ event: { date } }) =>
    date.form === 'undated' || date.basis === 'publication'
      ? 0
      : date.form === 'unit' && date.precision === 'day'
        ? 22
        : date.basis === 'order'
          ? 4
          : 16,
  // News is told at the beginning, and background at the end.
  ({ told }, { lines }) => 14 * (1 - Math.min(...told.map(lineOf)) / Math.max(1, lines)),
  // What is told twice is worth telling.
  ({ event }) => Math.min(10, 5 * (event.evidence.length - 1)),
  // The headline says what it is about.
  ({ told }, { headline }) => Math.min(12, 4 * sharedWords(told, headline)),
  // Those who are spoken of most are whom it is about.
  ({ event }, { mentions, most }) =>
    12 * Math.max(0, ...event.actors.map(({ actor }) => (mentions.get(actor) ?? 0) / most)),
  // Somebody did it, or said it.
  ({ event: { actors } }) =>
    actors.some(({ role }) => /^(?:agent|speaker|participant|patient)$/.test(role)) ? 6 : 0,
  // Words given verbatim are remembered.
  ({ event: { quotes } }) => (quotes.some(({ extent }) => extent === 'full') ? 4 : 0),
  // What lies years back, or is only somebody’s word for something, is background.
  ({ event: { date, modality } }, { published }) =>
    (date.extent.to !== null && published - date.extent.to > YEAR_DAYS ? 0 : 2) +
    (modality === 'reported' || modality === 'ongoing' ? 0 : 2)
];

/** Weighs the events of one document. */
export class Scores {
  readonly #scene: Scene;

  constructor(document: ReadDocument, index: ActorIndex, published: number) {
    const mentions = new Map(index.actors.map(({ id, mentions: all }) => [id, all.length]));
    this.#scene = {
      published,
      headline: headlineWords(document),
      lines: document.sentences.at(-1)?.line ?? 1,
      mentions,
      most: Math.max(1, ...mentions.values())
    };
  }

  /** A whole number from 0 to 100; the same event in the same article has the same. */
  of(weighed: Weighed): number {
    const sum = SIGNS.reduce((points, sign) => points + sign(weighed, this.#scene), 0);
    return Math.max(0, Math.min(100, Math.round(sum)));
  }
}

function lineOf({ sentence }: Candidate): number {
  return sentence.line - 1;
}

const FEWEST_LETTERS = 4;

/** A word that carries meaning, without its ending: "launch" for "launches"; empty for a shorter one. */
function stemOf(word: string): string {
  if (word.length < FEWEST_LETTERS) return '';
  if (word.endsWith('ing')) return word.slice(0, -3);
  if (word.endsWith('es') || word.endsWith('ed')) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function headlineWords({ article, sentences }: ReadDocument): Scene['headline'] {
  const own = gather(
    sentences.filter(({ block }) => block.role === 'headline'),
    ({ tagged }) => tagged.map(({ lower }) => lower)
  );
  const known = (article.title ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const stems = new Set([...own, ...known].map(stemOf).filter((stem) => stem !== ''));
  return { stems, letters: new Set([...stems].map((stem) => stem.charCodeAt(0))) };
}

function sharedWords(told: readonly Candidate[], { stems, letters }: Scene['headline']): number {
  if (stems.size === 0) return 0;
  const shared = new Set<string>();
  for (const { sentence, words } of told) {
    for (const { start, end, lower } of sentence.tagged) {
      if (start < words.start || end > words.end || !letters.has(lower.charCodeAt(0))) continue;
      const stem = stemOf(lower);
      if (stems.has(stem)) shared.add(stem);
    }
  }
  return shared.size;
}
