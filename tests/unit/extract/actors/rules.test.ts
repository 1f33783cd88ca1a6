import { describe, expect, it } from 'vitest';
import { DESCRIPTION_RULES, NAME_RULES, PRONOUN_RULES } from '#lib/extract/actors/rules/order.ts';
import { SIDE_RULES } from '#lib/extract/actors/rules/sides.ts';
import { read } from './read.ts';

const RULES = [...NAME_RULES, ...DESCRIPTION_RULES, ...PRONOUN_RULES];

describe.each(RULES)('$id', (rule) => {
  it.each([...rule.examples])('reads $text', ({ text, expect: expected }) => {
    const { actors } = read(text).index;
    const found = actors
      .flatMap(({ name, mentions }) => mentions.map((mention) => ({ name, mention })))
      .filter(({ mention }) => mention.rule === rule.id)
      .sort((a, b) => a.mention.start - b.mention.start)
      .map(({ name, mention }) => [mention.exact, name]);
    expect(found).toEqual(expected);
  });

  it('has examples of what it joins and of what it leaves alone', () => {
    expect(rule.examples.some((example) => example.expect.length > 0)).toBe(true);
  });
});

describe.each(SIDE_RULES)('$id', ({ examples }) => {
  it.each([...examples])('reads $text', ({ text, expect: expected }) => {
    const { actors } = read(text).index;
    const sides = expected.map(([wanted]) => [
      wanted,
      actors.find(({ name }) => name === wanted)?.side
    ]);
    expect(sides).toEqual(expected);
  });
});

it('gives every rule an id of its own', () => {
  const ids = [...RULES, ...SIDE_RULES].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
