import { describe, expect, it } from 'vitest';
import { slice, type Span } from '#lib/domain/span.ts';
import { readDocument } from '#lib/extract/document/read-document.ts';
import {
  attributeQuotes,
  CONTEXT_RULES,
  LAST_RULES,
  SENTENCE_RULES,
  type QuoteAttribution
} from '#lib/extract/quotes/attribute-quotes.ts';
import type { QuoteExample } from '#lib/extract/quotes/rule.ts';
import { Firings } from '#lib/extract/rule.ts';
import { anArticle } from '../../../support/articles.ts';

const RULES = [...SENTENCE_RULES, ...CONTEXT_RULES, ...LAST_RULES];

function attribute(text: string, firings = new Firings()): QuoteAttribution {
  return attributeQuotes(readDocument(anArticle({ text }), new Firings()), firings);
}

function words(text: string, span: Span | null): string | null {
  return span && slice(text, span);
}

const cases = RULES.flatMap((rule) =>
  rule.examples.map((example): [string, QuoteExample] => [rule.id, example])
);

describe('quote rules', () => {
  it.each(cases)('%s reads its example $text', (id, example) => {
    const firings = new Firings();
    const { quotes, discards } = attribute(example.text, firings);
    expect([...firings.counts().keys()]).toContain(id);
    const quote = quotes.find((item) => slice(example.text, item.outer).includes(example.quote));
    if (example.speaker === undefined) {
      expect(quote).toBeUndefined();
      const discard = discards.find((item) => item.words.exact.includes(example.quote));
      expect(discard?.rule).toBe(id);
      return;
    }
    expect(words(example.text, quote?.speaker ?? null)).toBe(example.speaker);
    expect(quote?.rule).toBe(example.speaker === null ? null : id);
    if (example.cue !== undefined)
      expect(words(example.text, quote?.cue ?? null)).toBe(example.cue);
    if (example.addressee !== undefined) {
      expect(words(example.text, quote?.addressee ?? null)).toBe(example.addressee);
    }
  });

  it('have ids of their own and at least one example each', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
    expect(RULES.filter((rule) => rule.examples.length === 0)).toEqual([]);
  });
});
