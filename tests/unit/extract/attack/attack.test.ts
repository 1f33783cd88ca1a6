import { describe, expect, test } from 'vitest';
import { checkExtraction } from '#lib/story/truth.ts';
import { readCase } from './attack-case.ts';
import { inWords, isClaimed } from './claims.ts';
import { FAMILIES } from './families.ts';

describe.each(FAMILIES)('$name', ({ cases }) => {
  test.each(cases)('$text', (attack) => {
    const { holds, never = [], notYet } = attack;
    const extraction = readCase(attack);
    const isSaid = (claim: (typeof holds)[number]): boolean => isClaimed(extraction, claim);
    const missing = holds.filter((claim) => !isSaid(claim)).map(inWords);
    expect(checkExtraction(extraction)).toEqual([]);
    expect(never.filter(isSaid).map(inWords)).toEqual([]);
    if (notYet === undefined) expect(missing).toEqual([]);
    else {
      expect(notYet.filter((claim) => !isSaid(claim)).map(inWords)).toEqual([]);
      expect(missing.length + notYet.length).toBeGreaterThan(0);
    }
  });
});

test('no text stands in the table twice, and there are 200 or more', () => {
  const texts = FAMILIES.flatMap(({ cases }) => cases.map(({ text }) => text));
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThanOrEqual(200);
});
