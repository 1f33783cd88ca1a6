import { describe, expect, test } from 'vitest';
import { DESCRIPTION_RULES, NAME_RULES, PRONOUN_RULES } from '#lib/extract/actors/rules/order.ts';
import { SIDE_RULES } from '#lib/extract/actors/rules/sides.ts';
import { ALL_RULES } from '#lib/extract/all-rules.ts';
import { CONTEXT_RULES, LAST_RULES, SENTENCE_RULES } from '#lib/extract/quotes/attribute-quotes.ts';
import { TIME_REFINERS } from '#lib/extract/times/refiners/order.ts';
import { CONNECTIVES } from '#lib/extract/times/rules/connectives.ts';
import { TIME_RULES } from '#lib/extract/times/rules/order.ts';

const QUOTE_RULES = [...SENTENCE_RULES, ...CONTEXT_RULES, ...LAST_RULES];

describe('the rules of a reading', () => {
  test('say why in a whole sentence', () => {
    expect(ALL_RULES.filter(({ why }) => !/^\S.{20,}\.$/u.test(why))).toEqual([]);
  });

  test('have ids of their own, in small letters', () => {
    const ids = ALL_RULES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z\d]+)*$/.test(id))).toEqual([]);
  });

  test('show what they do in texts of two words or more, no text twice', () => {
    const rules = [
      ...TIME_RULES,
      ...TIME_REFINERS,
      ...CONNECTIVES,
      ...QUOTE_RULES,
      ...NAME_RULES,
      ...DESCRIPTION_RULES,
      ...PRONOUN_RULES,
      ...SIDE_RULES
    ];
    for (const { id, examples } of rules) {
      const texts = examples.map(({ text }) => text);
      expect([id, texts.filter((text) => !/\S\s\S/.test(text))]).toEqual([id, []]);
      expect([id, texts]).toEqual([id, [...new Set(texts)]]);
    }
  });

  test('name the words that are quoted, or are not', () => {
    for (const { id, examples } of QUOTE_RULES)
      expect([id, examples.filter(({ quote }) => quote === '')]).toEqual([id, []]);
  });

  test('name somebody whose side is told, or is not', () => {
    for (const { id, examples } of SIDE_RULES)
      expect([id, examples.filter(({ expect: sides }) => sides.length === 0)]).toEqual([id, []]);
  });
});
