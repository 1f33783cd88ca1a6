import type { SpanEvidence } from '#lib/domain/event.ts';
import type { Article } from '#lib/domain/article.ts';
import type { Story, StoryEvent } from '#lib/domain/story.ts';
import { claimedWords, reviewWords, sourceWords, statusWords, whenWords } from './event-words.ts';
import type { Exporter } from './exporter.ts';
import { lossesOf, type Fates } from './losses.ts';

const FATES: Fates = {
  standfirst: 'left out',
  cover: 'left out',
  'events without words of an article': 'left out',
  dates: 'as words',
  'ways of reading a date': 'left out',
  'dates without inference': 'left out',
  'notes and records as evidence': 'left out',
  quotes: 'left out',
  'facts of actors': 'left out',
  'parts in events': 'left out',
  sides: 'left out',
  'kinds of events': 'left out',
  'ways of claiming': 'as words',
  'on whose word': 'as words',
  inferences: 'left out',
  scores: 'left out',
  'main events by hand': 'left out',
  accounts: 'left out',
  contradictions: 'left out',
  'changes by hand': 'left out',
  'events checked': 'as words',
  notes: 'left out',
  pictures: 'left out',
  media: 'left out',
  descriptions: 'left out',
  'events set aside': 'left out',
  'texts of articles': 'left out',
  'facts of articles': 'left out',
  'zones of articles': 'left out',
  'findings of the reading': 'left out',
  'steps of the work': 'left out'
};

/** How much of the text stands before and behind the words, in code points. */
const AROUND = 32;

/**
 * Every piece of evidence that is words of an article, as W3C Web Annotations (https://www.w3.org/TR/annotation-model/):
 * what it tells, and where it stands, by the words themselves and by their place. Places count code points, where ours
 * count UTF-16 units.
 */
export const annotations: Exporter = {
  id: 'annotations',
  write: (document, { address }) => {
    const { story } = document;
    const base = address ?? `urn:dateline:${encodeURIComponent(story.slug)}`;
    const places = new Map(
      story.sources.map(({ article }) => [article.id, new Places(article)] as const)
    );
    const items = story.events.flatMap((event) =>
      event.evidence.flatMap((evidence, index) => {
        const place = evidence.type === 'span' ? places.get(evidence.article) : undefined;
        if (evidence.type !== 'span' || place === undefined) return [];
        return {
          id: `${base}#${event.id}-${String(index + 1)}`,
          type: 'Annotation',
          motivation: 'describing',
          body: bodyOf(event, story),
          target: place.targetOf(evidence)
        };
      })
    );
    const collection = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${base}#evidence`,
      type: 'AnnotationCollection',
      label: `${story.title.toWellFormed()} (${reviewWords(story.review)})`,
      total: items.length,
      first: { id: `${base}#evidence-1`, type: 'AnnotationPage', startIndex: 0, items }
    };
    return {
      text: `${JSON.stringify(collection, null, 2)}\n`,
      losses: lossesOf(document, FATES)
    };
  }
};

function bodyOf(event: StoryEvent, story: Story): object {
  const claimed = claimedWords(event);
  const lines = [
    event.title,
    `When: ${whenWords(event.date)} (EDTF ${event.date.edtf})`,
    `On the word of: ${sourceWords(event, story)}`,
    ...(claimed === null ? [] : [`Claimed: ${claimed}`]),
    `Review: ${statusWords(event, story)}`
  ];
  return {
    type: 'TextualBody',
    format: 'text/plain',
    language: 'en',
    value: lines.join('\n').toWellFormed()
  };
}

/** Where words stand in one article, counted in code points. */
class Places {
  readonly #article: Article;

  constructor(article: Article) {
    this.#article = article;
  }

  targetOf({ start, end, exact }: SpanEvidence): object {
    const { id, text, url } = this.#article;
    const before = Array.from(text.slice(0, start));
    const after = Array.from(text.slice(end, end + 2 * AROUND));
    return {
      source: url ?? `urn:dateline:article:${encodeURIComponent(id.toWellFormed())}`,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: exact.toWellFormed(),
          prefix: before.slice(-AROUND).join('').toWellFormed(),
          suffix: after.slice(0, AROUND).join('').toWellFormed()
        },
        {
          type: 'TextPositionSelector',
          start: before.length,
          end: before.length + Array.from(exact).length
        }
      ]
    };
  }
}
