import { describe, expect, it } from 'vitest';
import { readDateByHand } from '#lib/extract/date-by-hand.ts';
import { inEnglish } from '#lib/time/typed-dates.ts';
import { inLanguage } from '../../support/in-language.ts';

/** A Friday. */
const RECKONING = { published: '2026-02-06', zone: 'Europe/Paris' };

describe('a date that a person types in French', () => {
  it.each([
    ['mardi', '2026-02-03'],
    ['Mardi 3 février', '2026-02-03'],
    ['le 3 février 2026', '2026-02-03'],
    ['3 févr. 2026', '2026-02-03'],
    ['1er mars 2024', '2024-03-01'],
    ['en mai 2014', '2014-05'],
    ['vers 2022', '2022~'],
    ['depuis 2022', '2022/..'],
    ['à partir de 2022', '2022/..'],
    ['jusqu’en 2022', '../2022'],
    ['entre le 3 et le 5 février 2026', '[2026-02-03..2026-02-05]'],
    ['du 3 février au 5 février', '2026-02-03/2026-02-05'],
    ['hier', '2026-02-05'],
    ['la semaine dernière', '[2026-01-26..2026-02-01]'],
    ['printemps 2022', '2022-21'],
    ['2022', '2022'],
    ['2026-02-03', '2026-02-03']
  ])('“%s” is %s', (typed, edtf) => {
    const read = readDateByHand(
      inLanguage('fr', () => inEnglish(typed)),
      RECKONING
    );
    expect(read).toMatchObject({ ok: true, value: { edtf } });
  });

  it.each(['quand les poules auront des dents', 'mardi ou jamais', '31 février 2026'])(
    '“%s” is none',
    (typed) => {
      const read = readDateByHand(
        inLanguage('fr', () => inEnglish(typed)),
        RECKONING
      );
      expect(read.ok).toBe(false);
    }
  );
});

describe('a date that a person types in English', () => {
  it.each(['Tuesday', 'early May', 'today', 'mars', 'la fin', 'between 3 and 5 May'])(
    '“%s” stays as it is',
    (typed) => {
      expect(inEnglish(typed)).toBe(typed);
    }
  );
});
