import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#lib/domain/article.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import { anArticle } from './articles.ts';
import { ROOT } from './install.js';

/** The article of the first story, as it stands in data/. */
export function firstArticle(parts: Partial<Article> = {}): Article {
  const text = readFileSync(join(ROOT, 'data/articles/000_96fbdbca7af89b55.txt'), 'utf8');
  return anArticle({ text, publisher: 'POLITICO', place: 'Paris', ...parts });
}

/** An event in the words a reader would compare: who, on whose word, what is quoted. */
export interface EventRow {
  readonly kind: string;
  readonly date: string;
  /** Who does or says it, and whom it is done to. */
  readonly who: readonly string[];
  readonly modality: string;
  /** On whose word; empty for the article's own voice. */
  readonly sources: readonly string[];
  readonly quotes: readonly string[];
}

/** The events of an extraction as rows, in their order. */
export function rowsOf({ events, actors }: Extraction): EventRow[] {
  const name = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? id;
  return events.map((event) => ({
    kind: event.kind,
    date: event.date.edtf,
    who: event.actors
      .filter(({ role }) => /^(?:agent|speaker|participant|patient)$/.test(role))
      .map(({ actor }) => name(actor)),
    modality: event.modality,
    sources: event.attribution.sources.map(name),
    quotes: event.quotes.map(
      ({ exact, speaker }) => `${speaker === null ? 'nobody' : name(speaker)}: ${exact}`
    )
  }));
}
