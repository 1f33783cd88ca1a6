import { expect, test } from 'vitest';
import { isolateNames } from '#lib/components/isolate-names.ts';

test.each([
  { text: 'Ann says “no”', expected: 'Ann says “no”' },
  { text: 'רות, דוד', expected: '\u2068רות\u2069, \u2068דוד\u2069' },
  {
    text: '“הגדר תישאר במקומה,” said דוד בן־שמעון.',
    expected: '“\u2068הגדר תישאר במקומה\u2069,” said \u2068דוד בן־שמעון\u2069.'
  },
  { text: 'وزير الخارجية meets Ann', expected: '\u2068وزير الخارجية\u2069 meets Ann' }
])('sets apart what runs from right to left in “$text”', ({ text, expected }) => {
  expect(isolateNames(text)).toBe(expected);
});

test('keeps a long blank between two names as it is', () => {
  const blank = ' '.repeat(200_000);
  expect(isolateNames(`ש${blank}ש${blank}`)).toContain(blank);
});
