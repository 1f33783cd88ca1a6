import { BadInput } from '#lib/domain/bad-input.ts';
import { notEnglish } from '#lib/extract/not-english.ts';
import { dateWords, extractActors, extractArticle, extractTimes } from '#lib/extract/pipeline.ts';
import { nameOfLine, parseAnnotationLine, type AnnotationInput } from '#lib/io/annotation-input.ts';
import { actorsLine, periodsLine, quotesLine, timesLine } from '#lib/io/annotation-lines.ts';
import { eventsLine, targetsLine } from '#lib/io/event-lines.ts';

/** What one line became: a line of JSON, or one sentence that says why not. */
export interface Annotated {
  readonly json: string | null;
  readonly problem: string | null;
  /** What the person should know of a document that was read. */
  readonly note: string | null;
}

/** Each layer with no more stages than it needs; who speaks a quote may be known only from the events. */
const LAYERS = {
  times: ({ article }) => timesLine({ article, times: extractTimes(article) }),
  periods: ({ article }) => periodsLine({ article, times: extractTimes(article) }),
  quotes: ({ article }) => quotesLine(extractArticle(article)),
  actors: ({ article }) => actorsLine({ article, actors: extractActors(article) }),
  events: ({ article, targets }) =>
    targets === null
      ? eventsLine(extractArticle(article))
      : targetsLine(article.id, targets, dateWords(article, targets))
} as const satisfies Readonly<Record<string, (input: AnnotationInput) => object>>;

export type Layer = keyof typeof LAYERS;

export const LAYER_NAMES = Object.keys(LAYERS);

export function isLayer(name: string | undefined): name is Layer {
  return name !== undefined && LAYER_NAMES.includes(name);
}

/** Annotates one line of input; `number` counts from 1. Never throws. */
export function annotateLine(layer: Layer, line: string, number: number): Annotated {
  try {
    const input = parseAnnotationLine(line, number);
    const { id, text } = input.article;
    const note = notEnglish(text) ? `${id} does not look like English; nothing was read` : null;
    return { json: JSON.stringify(LAYERS[layer](input)), problem: null, note };
  } catch (error) {
    const says = error instanceof BadInput ? error.message : null;
    return failed(says ?? `${nameOfLine(line, number)}: ${String(error)}`);
  }
}

export function failed(problem: string): Annotated {
  return { json: null, problem, note: null };
}
