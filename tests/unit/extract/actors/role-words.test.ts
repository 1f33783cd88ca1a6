import { describe, expect, test } from 'vitest';
import {
  isHonorific,
  isSourceRole,
  organisationNoun,
  personRole
} from '#lib/extract/actors/role-words.ts';

describe('the word for a role', () => {
  test.each([
    ['minister', 'minister'],
    ['ministers', 'minister'],
    ['secretaries', 'secretary'],
    ['deputies', 'deputy'],
    ['attorneys', 'attorney'],
    ['chairmen', 'chairman'],
    ['spokeswomen', 'spokeswoman'],
    ['wives', 'wife'],
    ['actresses', 'actress'],
    ['coaches', 'coach'],
    ['vice-president', 'vice-president'],
    ['vice-presidents', 'vice-president'],
    ['ex-minister', 'minister'],
    ['co-founders', 'co-founder']
  ])('%s is, in the singular, %s', (word, role) => {
    expect(personRole(word)).toBe(role);
  });

  test.each(['port', 'secretarys', 'ministeries', 'president-like', 'agency', ''])(
    '%j is none',
    (word) => {
      expect(personRole(word)).toBeNull();
    }
  );

  test.each([
    ['agencies', 'agency'],
    ['parties', 'party'],
    ['firms', 'firm'],
    ['branches', 'branch'],
    ['government', 'government']
  ])('%s are bodies: %s', (word, noun) => {
    expect(organisationNoun(word)).toBe(noun);
  });

  test('tells titles, and sources that are not named', () => {
    expect(['Mr', 'Dr', 'Ekker'].map(isHonorific)).toEqual([true, true, false]);
    expect(['official', 'diplomat', 'king'].map(isSourceRole)).toEqual([true, true, false]);
  });
});
