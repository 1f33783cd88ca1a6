import type { SpanEvidence } from '#lib/domain/event.ts';
import { m } from '#lib/messages/compiled/messages.js';

type Paragraph = SpanEvidence['paragraph'];

const PLACES: Readonly<Record<Exclude<Paragraph, number>, () => string>> = {
  header: m.lineAbove,
  headline: m.headline,
  'publication line': m.publicationLine,
  standfirst: m.standfirst
};

/** Where in its article something stands: "paragraph 3", "headline". */
export function paragraphWords(paragraph: Paragraph): string {
  return typeof paragraph === 'number' ? m.paragraph({ paragraph }) : PLACES[paragraph]();
}
