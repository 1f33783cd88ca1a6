import { describe, expect, test } from 'vitest';
import { claimOf as readClaim } from '#lib/time/edtf-claim.ts';
import { dateWords, dayWords, widthNote } from '#lib/time/date-words.ts';
import { englishDateWords } from '#lib/time/english-dates.ts';
import { dayNumber } from '#lib/time/day-number.ts';
import { largeWords, monthsWords, shortYearWords, yearWords } from '#lib/time/point-words.ts';
import { inLanguage } from '../../support/in-language.ts';

const IN_FRENCH = [
  ['2026-02-03', '3 févr. 2026', 'mardi 3 février 2026'],
  ['2026-03-01', '1er mars 2026', 'dimanche 1er mars 2026'],
  ['2026-02-03~', 'vers le 3 févr. 2026', 'vers le mardi 3 février 2026'],
  ['2026-02', 'févr. 2026', 'février 2026'],
  ['2022', '2022', '2022'],
  ['2023~', 'vers 2023', 'vers 2023'],
  ['2026-21', 'printemps 2026', 'printemps 2026'],
  ['2026-33', 'T1 2026', '1er trimestre 2026'],
  ['2026-35', 'T3 2026', '3e trimestre 2026'],
  ['2026-41', 'S2 2026', '2e semestre 2026'],
  ['199X', 'années 1990', 'années 1990'],
  ['19XX', 'XXe siècle', 'XXe siècle'],
  ['-0043', '44 av. J.-C.', '44 av. J.-C.'],
  [
    '[2026-02-04..2026-02-06]',
    '4–6 févr. 2026',
    'un jour entre le mercredi 4 et le vendredi 6 février 2026'
  ],
  [
    '[2025-12-30..2026-01-01]',
    '30 déc. 2025–1er janv. 2026',
    'un jour entre le mardi 30 décembre 2025 et le jeudi 1er janvier 2026'
  ],
  ['[2022..2024]', '2022–2024', 'entre 2022 et 2024'],
  ['[..2026-02-06]', '6 févr. 2026 ou avant', '6 févr. 2026 ou avant'],
  ['[2026-02-06..]', '6 févr. 2026 ou après', '6 févr. 2026 ou après'],
  ['2022/2024', '2022–2024', '2022 à 2024'],
  ['2026-02-03/2026-02-06', '3–6 févr. 2026', 'du mardi 3 au vendredi 6 février 2026'],
  ['2026-02-06/..', 'depuis le 6 févr. 2026', 'depuis le vendredi 6 février 2026'],
  ['2022/..', 'depuis 2022', 'depuis 2022'],
  ['../2022', 'jusqu’à 2022', 'jusqu’à 2022'],
  ['../2026-02-06', 'jusqu’au 6 févr. 2026', 'jusqu’au vendredi 6 février 2026']
] as const;

function claimOf(edtf: string) {
  const claim = readClaim(edtf);
  if (!claim.ok) throw new Error(claim.message);
  return claim.value;
}

describe('dates in the language of the interface', () => {
  test.each(IN_FRENCH)('%s is “%s” in French, at length “%s”', (edtf, short, long) => {
    const claim = claimOf(edtf);
    expect(inLanguage('fr', () => dateWords(claim, 'short'))).toBe(short);
    expect(inLanguage('fr', () => dateWords(claim, 'long'))).toBe(long);
  });

  test.each(IN_FRENCH)('%s is said in English as readings write it down', (edtf) => {
    const claim = claimOf(edtf);
    for (const length of ['short', 'long'] as const)
      expect(dateWords(claim, length)).toBe(englishDateWords(claim, length));
  });

  test('what readings write down is English whatever the interface is in', () => {
    const claim = claimOf('[2026-02-04..2026-02-06]');
    expect(inLanguage('fr', () => englishDateWords(claim, 'long'))).toBe(
      'some day between Wed 4 and Fri 6 Feb 2026'
    );
  });

  test('say in French what is no date, how wide one is, and how far away', () => {
    const day = dayNumber(2026, 8, 1);
    const said = inLanguage('fr', () => [
      dayWords(day, 'short'),
      widthNote(claimOf('2022')),
      monthsWords(4, 5, 2026),
      yearWords(-299_999),
      yearWords(1 - 13_800_000_000),
      shortYearWords(1 - 13_800_000_000),
      largeWords(1_500_000),
      largeWords(13_812_000_000)
    ]);
    expect(said).toEqual([
      '1er août 2026',
      'l’année seulement',
      'avril à mai 2026',
      '300\u00a0000 av. J.-C.',
      'il y a 13,8 milliards d’années',
      'il y a 13,8 Md',
      '1,5 million',
      'quelque 13,8 milliards'
    ]);
  });
});
