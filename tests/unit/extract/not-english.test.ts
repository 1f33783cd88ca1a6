import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '#lib/extract/all-rules.ts';
import { NOT_ENGLISH } from '#lib/extract/not-english.ts';
import { extractActors, extractArticle, extractTimes, readArticle } from '#lib/extract/pipeline.ts';
import { checkExtraction } from '#lib/story/truth.ts';
import { anArticle } from '../../support/articles.ts';

const german = anArticle({
  text: ' „Nein“, sagte Merz am Dienstag, dem 3. Februar 2026, und das war auch nicht von Anna Keller zu hören.\n\nDer 3 May 2025 ist vorbei.'
});

describe('a text in another language', () => {
  test('is not read, and says so by a rule', () => {
    const { extraction, firings } = readArticle(german);
    const { times, quotes, actors, events, discards } = extraction;
    expect([times, quotes, actors]).toEqual([[], [], []]);
    expect(events.map(({ kind, date }) => [kind, date.edtf])).toEqual([
      ['publication', '2026-02-06']
    ]);
    expect(discards).toEqual([
      {
        rule: 'not-english',
        action: 'dropped',
        what: 'text',
        words: { start: 1, end: 81, exact: german.text.slice(1, 81) },
        into: null,
        why: NOT_ENGLISH.why
      }
    ]);
    expect(firings.counts().get('not-english')).toBe(1);
    expect(checkExtraction(extraction)).toEqual([]);
  });

  test('gives nothing to any single stage', () => {
    expect([extractTimes(german), extractActors(german)]).toEqual([[], []]);
  });

  test('has a rule of its own name', () => {
    expect(ALL_RULES.map(({ id }) => id)).not.toContain(NOT_ENGLISH.id);
  });

  test('is shown by words that cut no character in two', () => {
    for (let pad = 70; pad < 84; pad += 1) {
      const text = `${'ж'.repeat(pad)}😀 и так далее, и ничего больше`;
      const [discard] = extractArticle(anArticle({ text })).discards;
      expect(discard?.words.exact).toMatch(/^ж+(?:😀.*)?$/u);
    }
  });
});
