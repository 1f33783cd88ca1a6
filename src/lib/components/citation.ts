import type { Article } from '#lib/domain/article.ts';
import type { SpanEvidence, TimelineEvent } from '#lib/domain/event.ts';
import type { Quote } from '#lib/domain/quote.ts';
import { covers } from '#lib/domain/span.ts';
import type { StoryActor } from '#lib/domain/story.ts';
import { dayWords } from '#lib/time/date-words.ts';
import { validatePublished } from '#lib/time/published-day.ts';
import { namesOf, sourceWords, whenWords } from './event-words.ts';
import { paragraphWords } from '#lib/components/paragraph-words.ts';
import { m } from '#lib/messages/compiled/messages.js';

interface Cited {
  readonly actors: readonly StoryActor[];
  readonly sources: readonly { readonly article: Article }[];
}

/** The quote that leads an event: the fullest; null where it has none. */
export function leadingQuote({ quotes }: Pick<TimelineEvent, 'quotes'>): Quote | null {
  return quotes.toSorted((a, b) => b.exact.length - a.exact.length)[0] ?? null;
}

/**
 * An event's words with all that must not be lost on the way: who speaks, when, on whose word, and where it
 * stands. Without a quote, the article's own words. Plain text, one line for each.
 */
export function citationOf(event: TimelineEvent, { actors, sources }: Cited): string {
  const quote = leadingQuote(event);
  const place = placeOf(event, quote);
  const article = sources.find((source) => source.article.id === place?.article)?.article;
  const words = quote?.exact ?? place?.exact ?? event.title;
  const speaker =
    quote === null
      ? null
      : quote.speaker === null
        ? m.noSpeaker()
        : namesOf([quote.speaker], actors);
  return [
    m.quoted({ words }),
    speaker,
    whenWords(event),
    sourceWords(event, actors),
    article === undefined || place === undefined ? null : whereWords(article, place)
  ]
    .filter((line) => line !== null)
    .join('\n');
}

/** The evidence that holds the quote; else the first. */
function placeOf(event: TimelineEvent, quote: Quote | null): SpanEvidence | undefined {
  const spans = event.evidence.filter((item) => item.type === 'span');
  return spans.find((span) => quote !== null && holds(span, quote)) ?? spans[0];
}

/** Of several articles, the words say in which the quote stands. */
function holds(span: SpanEvidence, { start, end, exact }: Quote): boolean {
  return (
    covers(span, { start, end }) && span.exact.slice(start - span.start, end - span.start) === exact
  );
}

function whereWords(article: Article, place: SpanEvidence): string {
  const day = validatePublished(article.published);
  return [
    article.publisher,
    article.place,
    day.ok ? dayWords(day.value, 'short') : article.published,
    paragraphWords(place.paragraph),
    article.url
  ]
    .filter((part) => part !== null)
    .join(', ');
}
