import type { Actor } from '#lib/domain/actor.ts';
import type { Article } from '#lib/domain/article.ts';
import { EXTRACTION_FORMAT, type Extraction, type TimeExpression } from '#lib/domain/extraction.ts';
import { byPlace, type Span } from '#lib/domain/span.ts';
import type { Discard } from '#lib/domain/trace.ts';
import { dayNumber } from '#lib/time/day-number.ts';
import { gather } from './gather.ts';
import { findActors, type FoundActors } from './actors/find-actors.ts';
import type { ReadDocument } from './document/document.ts';
import { readDocument } from './document/read-document.ts';
import { unreadDocument } from './document/unread-document.ts';
import { findEvents } from './events/find-events.ts';
import { WordDates, type WordDate } from './events/words/word-dates.ts';
import { findClauses } from './grammar/clauses.ts';
import { attributeQuotes, type QuoteAttribution } from './quotes/attribute-quotes.ts';
import { NOT_ENGLISH, notEnglish } from './not-english.ts';
import { Firings } from './rule.ts';
import { findTimes } from './times/find-times.ts';
import { publicationTime } from './times/reference-time.ts';
import { resolveTimes } from './times/resolve-times.ts';
import type { ResolvedTime } from './times/resolved-time.ts';
import type { TimeMention } from './times/time-mention.ts';

/** Reads one article. Pure: the same article gives the same extraction, byte for byte. */
export function extractArticle(article: Article): Extraction {
  return readArticle(article).extraction;
}

/** Only the time expressions of an article; no later stage runs, so that none is counted from when a quote was said. */
export function extractTimes(article: Article): readonly TimeExpression[] {
  if (notEnglish(article.text)) return [];
  const firings = new Firings();
  const { mentions } = findTimes(article.text, firings);
  return expressionsOf(mentions, resolve(article, mentions, firings));
}

/** Only the actors of an article, before events join those that are inferred to be one; no later stage runs. */
export function extractActors(article: Article): readonly Actor[] {
  const firings = new Firings();
  return readPeople(takeApart(article, firings).document, firings).actors.index.actors;
}

/** When what single words tell happened, each by its own place in the sentence and the story; actors are not read. */
export function dateWords(article: Article, words: readonly Span[]): readonly WordDate[] {
  const firings = new Firings();
  const { document } = takeApart(article, firings);
  const { mentions } = document.times;
  const resolved = resolve(article, mentions, firings);
  const dates = new WordDates({
    document,
    clausesOf: document.sentences.map((sentence) => findClauses(sentence)),
    resolved: new Map(mentions.map((mention, at) => [mention, resolvedAt(resolved, at)])),
    published: publishedDay(article)
  });
  return words.map((span) => dates.dateOf(span));
}

/** Reads one article and says which rules fired. `article.published` is a valid `YYYY-MM-DD`. */
export function readArticle(article: Article): {
  readonly extraction: Extraction;
  readonly firings: Firings;
} {
  const firings = new Firings();
  const { document, foreign } = takeApart(article, firings);
  const resolved = resolve(article, document.times.mentions, firings);
  const { speech, actors } = readPeople(document, firings);
  const { events, quotes, index, discards, spoken } = findEvents({
    document,
    index: actors.index,
    quotes: speech.quotes,
    resolved: new Map(
      document.times.mentions.map((mention, at) => [mention, resolvedAt(resolved, at)])
    ),
    published: publishedDay(article),
    firings
  });
  return {
    firings,
    extraction: {
      format: EXTRACTION_FORMAT,
      article,
      blocks: document.blocks,
      times: expressionsOf(
        document.times.mentions,
        document.times.mentions.map(
          (mention, at) => spoken.get(mention) ?? resolvedAt(resolved, at)
        )
      ),
      quotes,
      actors: index.actors,
      events,
      discards: [
        ...(foreign ? [foreign] : []),
        ...document.times.discards,
        ...speech.discards,
        ...actors.discards,
        ...discards
      ].sort((a, b) => byPlace(a.words, b.words))
    }
  };
}

/** The article taken apart; of one in another language only its blocks. */
function takeApart(
  article: Article,
  firings: Firings
): { readonly document: ReadDocument; readonly foreign: Discard | null } {
  const foreign = notEnglish(article.text);
  if (!foreign) return { document: readDocument(article, firings), foreign };
  firings.note(NOT_ENGLISH);
  return { document: unreadDocument(article), foreign };
}

/** Whose words are quoted, and who acts: whoever words are laid to is somebody. */
function readPeople(
  document: ReadDocument,
  firings: Firings
): { readonly speech: QuoteAttribution; readonly actors: FoundActors } {
  const speech = attributeQuotes(document, firings);
  const speakers = gather(speech.quotes, ({ speaker, cue }) => (cue && speaker) ?? []);
  return { speech, actors: findActors(document, firings, speakers) };
}

function resolve(
  article: Article,
  mentions: readonly TimeMention[],
  firings: Firings
): readonly ResolvedTime[] {
  const published = publicationTime(publishedDay(article));
  return resolveTimes(article.text, mentions, { published, firings });
}

function expressionsOf(
  mentions: readonly TimeMention[],
  resolved: readonly ResolvedTime[]
): readonly TimeExpression[] {
  return mentions.map((mention, at) => {
    const { value, date, trace } = resolvedAt(resolved, at);
    const { start, end, exact, type } = mention;
    return { start, end, exact, type, value, edtf: date?.edtf ?? null, trace };
  });
}

function publishedDay({ published }: Article): number {
  const [year, month, day] = published.split('-').map(Number);
  return dayNumber(year ?? 1970, month ?? 1, day ?? 1);
}

function resolvedAt<T>(resolved: readonly T[], at: number): T {
  const item = resolved[at];
  if (item === undefined) throw new RangeError(`no time expression ${String(at)}`);
  return item;
}
