import type { Article } from '#lib/domain/article.ts';
import type { Span } from '#lib/domain/span.ts';
import { BadInput } from '#lib/domain/bad-input.ts';
import { checkerOf, parseJson } from './validate.ts';

/** One document to annotate: an article, and words whose dates are asked for. */
export interface AnnotationInput {
  readonly article: Article;
  /** Null where no words were asked for. */
  readonly targets: readonly Span[] | null;
}

interface Line {
  readonly id: string;
  readonly published: string;
  readonly title?: string | null;
  readonly text: string;
  readonly targets?: readonly Span[];
}

const offset = { type: 'integer', minimum: 0 };
const check = checkerOf<Line>({
  type: 'object',
  required: ['id', 'published', 'text'],
  properties: {
    id: { type: 'string', minLength: 1 },
    published: { type: 'string', format: 'day' },
    title: { type: 'string', nullable: true },
    text: { type: 'string' },
    targets: {
      type: 'array',
      items: {
        type: 'object',
        required: ['start', 'end'],
        properties: { start: offset, end: offset }
      }
    }
  }
});

/** What a line can be called in a message: its id, or its number (from 1) where it has none. */
export function nameOfLine(line: string, number: number): string {
  return /"id"\s*:\s*"((?:[^"\\]|\\.)+)"/.exec(line)?.[1] ?? `line ${number}`;
}

/**
 * Reads one line `{id, published, title?, text, targets?}`; other keys are let be. Days are counted in UTC.
 * Throws BadInput that names the document, the entry, what was found and what was wanted.
 */
export function parseAnnotationLine(line: string, number: number): AnnotationInput {
  const name = nameOfLine(line, number);
  const { id, published, title, text, targets } = check(name, parseJson(name, line, 'a document'));
  const outside = targets?.findIndex(
    (target) => target.start >= target.end || target.end > text.length
  );
  if (outside !== undefined && outside >= 0) {
    throw new BadInput(`${name}: /targets/${outside} is no span of the text; wanted start < end`);
  }
  const unsaid = { publisher: null, place: null, url: null, rights: null };
  const article = { id, text, published, zone: 'UTC', title: title ?? null, ...unsaid };
  return { article, targets: targets ?? null };
}
