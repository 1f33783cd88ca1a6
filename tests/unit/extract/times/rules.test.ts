import { describe, expect, it } from 'vitest';
import { ALL_TIME_RULES } from '#lib/extract/times/all-rules.ts';
import { Firings } from '#lib/extract/rule.ts';
import { findTimes } from '#lib/extract/times/find-times.ts';
import { publicationTime } from '#lib/extract/times/reference-time.ts';
import { resolveTimes } from '#lib/extract/times/resolve-times.ts';
import { TIME_REFINERS } from '#lib/extract/times/refiners/order.ts';
import { CONNECTIVES } from '#lib/extract/times/rules/connectives.ts';
import { TIME_RULES } from '#lib/extract/times/rules/order.ts';
import { validatePublished } from '#lib/time/published-day.ts';

describe('every time rule', () => {
  const examples = TIME_RULES.flatMap((rule) =>
    rule.examples.map((example) => ({ id: rule.id, text: example.text, example }))
  );

  it.each(examples)('$id reads: $text', ({ id, example }) => {
    const published = validatePublished(example.published);
    if (!published.ok) throw new Error(published.message);
    const firings = new Firings();
    const { mentions } = findTimes(example.text, firings);
    const reference = publicationTime(published.value);
    const resolved = resolveTimes(example.text, mentions, { published: reference, firings });
    const read = mentions.map((mention, index) => [
      mention.rule,
      mention.exact,
      resolved[index]?.value
    ]);
    const ofRule = read.filter(([rule]) => rule === id).map(([, words, value]) => [words, value]);
    const expected = example.expect.map(([words, value]) => [words, value]);
    expect({ ofRule, all: read }).toEqual({ ofRule: expected, all: read });
    for (const mention of mentions) {
      expect(example.text.slice(mention.start, mention.end)).toBe(mention.exact);
    }
  });
});

describe('every refiner', () => {
  const examples = TIME_REFINERS.flatMap((refiner) =>
    refiner.examples.map((example) => ({ id: refiner.id, text: example.text, example }))
  );

  it.each(examples)('$id takes from: $text', ({ id, example }) => {
    const { discards } = findTimes(example.text, new Firings());
    expect(discards.filter(({ rule }) => rule === id).map(({ words }) => words.exact)).toEqual(
      example.expect
    );
  });
});

describe('every connective rule', () => {
  const examples = CONNECTIVES.flatMap((rule) =>
    rule.examples.map((example) => ({ id: rule.id, text: example.text, example }))
  );

  it.each(examples)('$id reads: $text', ({ id, example }) => {
    const { anchors } = findTimes(example.text, new Firings());
    const read = anchors
      .filter(({ rule }) => rule === id)
      .map(({ exact, relation, since, offset, vague }) => [
        exact,
        { relation, since, offset, vague }
      ]);
    expect(read).toEqual(example.expect);
  });
});

describe('the rules', () => {
  it('have ids of their own', () => {
    const ids = ALL_TIME_RULES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('say why, and show where they fire and where they do not', () => {
    for (const { why, examples } of [...TIME_RULES, ...TIME_REFINERS, ...CONNECTIVES]) {
      expect(why).toMatch(/\.$/);
      expect(examples.some(({ expect: found }) => found.length > 0)).toBe(true);
      expect(examples.some(({ expect: found }) => found.length === 0)).toBe(true);
    }
  });
});
