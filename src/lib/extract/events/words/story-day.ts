import type { ReadDocument, Sentence } from '../../document/document.ts';
import type { Clause } from '../../grammar/clause.ts';
import type { ResolvedTime } from '../../times/resolved-time.ts';
import type { TimeMention } from '../../times/time-mention.ts';
import { dateOfClause } from './clause-time.ts';

/** How long before publication news may lie. */
const NEWS_DAYS = 31;

/** The day on which the article's story stands at each of its sentences. */
export class StoryDays {
  readonly #bySentence: readonly (TimeMention | null)[];
  readonly #news: TimeMention | null;

  constructor(
    document: ReadDocument,
    clausesOf: readonly (readonly Clause[])[],
    resolved: ReadonlyMap<TimeMention, ResolvedTime>,
    published: number
  ) {
    const bySentence: (TimeMention | null)[] = [];
    let current: TimeMention | null = null;
    let news: TimeMention | null = null;
    for (const sentence of document.sentences) {
      bySentence.push(current);
      if (sentence.speech !== null) continue;
      for (const clause of clausesOf[sentence.index] ?? []) {
        const day = dayTold(sentence, clause, resolved, published);
        // What "had been filed" before does not move a story on that has its day.
        if (!day || (current !== null && clause.verb.perfect)) continue;
        current = day;
        if (sentence.index <= LEAD_SENTENCES && sentence.block.role !== 'headline') news ??= day;
      }
    }
    this.#bySentence = bySentence;
    this.#news = news;
  }

  /** The day that the article's own sentences told last, before a sentence; null where none is told yet. */
  before({ index }: Sentence): TimeMention | null {
    return this.#bySentence[index] ?? null;
  }

  /** The day that the first sentences give to the news; null where they give none, so that it is new at publication. */
  get news(): TimeMention | null {
    return this.#news;
  }
}

const LEAD_SENTENCES = 3;

function dayTold(
  sentence: Sentence,
  clause: Clause,
  resolved: ReadonlyMap<TimeMention, ResolvedTime>,
  published: number
): TimeMention | null {
  if (clause.role !== 'main' && clause.role !== 'coordinate') return null;
  if (clause.verb.tense !== 'past') return null;
  const told = dateOfClause(sentence, clause)?.mention;
  const date = told && resolved.get(told)?.date;
  if (!told || !date || date.form !== 'unit' || date.precision !== 'day') return null;
  const ago = published - (date.extent.from ?? published);
  return ago >= 0 && ago <= NEWS_DAYS ? told : null;
}
