import { describe, expect, test } from 'vitest';
import { thirdPerson, verbReading } from '#lib/extract/grammar/verb-forms.ts';

const FORMS = ['base', 's', 'past', 'part', 'ing'] as const;

describe('the forms of a verb', () => {
  test.each([
    ['visits', 'visit', ['s']],
    ['denies', 'deny', ['s']],
    ['goes', 'go', ['s']],
    ['visiting', 'visit', ['ing']],
    ['dying', 'die', ['ing']],
    ['tying', 'tie', ['ing']],
    ['lying', 'lie', ['ing']],
    ['agreeing', 'agree', ['ing']],
    ['arguing', 'argue', ['ing']],
    ['beginning', 'begin', ['ing']],
    ['cutting', 'cut', ['ing']],
    ['running', 'run', ['ing']],
    ['permitting', 'permit', ['ing']],
    ['eating', 'eat', ['ing']],
    ['denied', 'deny', ['past', 'part']],
    ['argued', 'argue', ['past', 'part']],
    ['stopped', 'stop', ['past', 'part']],
    ['travelled', 'travel', ['past', 'part']],
    ['went', 'go', ['past']],
    ['gone', 'go', ['part']],
    ['is', 'be', ['s']],
    ['has', 'have', ['s']],
    ['are', 'be', ['base']]
  ])('%s is of %s', (word, lemma, forms) => {
    const reading = verbReading(word);
    const found = FORMS.filter((form) => reading?.forms.has(form));
    expect([reading?.lemma, found]).toEqual([lemma, forms]);
  });

  test.each(['dieing', 'tieing', 'begining', 'runing', 'eatting', 'denyed', 'goed', 'beed'])(
    '%s is of none',
    (word) => {
      expect(verbReading(word)).toBeUndefined();
    }
  );

  test.each([
    ['deny', 'denies'],
    ['play', 'plays'],
    ['watch', 'watches'],
    ['fix', 'fixes'],
    ['veto', 'vetoes'],
    ['be', 'is'],
    ['have', 'has'],
    ['say', 'says']
  ])('the third person of %s is %s', (base, form) => {
    expect(thirdPerson(base)).toBe(form);
  });
});
