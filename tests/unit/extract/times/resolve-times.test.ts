import { describe, expect, it } from 'vitest';
import { Firings } from '#lib/extract/rule.ts';
import { findTimes } from '#lib/extract/times/find-times.ts';
import { publicationTime, type ReferenceTime } from '#lib/extract/times/reference-time.ts';
import { resolveTimes } from '#lib/extract/times/resolve-times.ts';
import { dayNumber } from '#lib/time/day-number.ts';

const published = publicationTime(dayNumber(2026, 2, 6));

function values(text: string, referenceFor?: () => ReferenceTime | null): readonly string[][] {
  const firings = new Firings();
  const { mentions } = findTimes(text, firings);
  const options = { published, firings, ...(referenceFor === undefined ? {} : { referenceFor }) };
  const resolved = resolveTimes(text, mentions, options);
  return mentions.map(({ exact }, index) => [exact, resolved[index]?.value ?? '']);
}

describe('times told one after another', () => {
  it('count "later" and "the following year" from what was told before', () => {
    expect(
      values('It opened on 3 May 1990. Two days later it burned. It closed the following year.')
    ).toEqual([
      ['3 May 1990', '1990-05-03'],
      ['Two days later', '1990-05-05'],
      ['the following year', '1991']
    ]);
  });

  it('count "ago" from publication, whatever was told before', () => {
    expect(values('It opened in 1990. It burned two years ago.')).toEqual([
      ['1990', '1990'],
      ['two years ago', '2024']
    ]);
  });

  it('give a date without its year the year of an older full date beside it', () => {
    expect(values('He was hired on June 3, 2019. On July 9 he resigned.')).toEqual([
      ['June 3, 2019', '2019-06-03'],
      ['July 9', '2019-07-09']
    ]);
  });

  it('leave a date without its year to publication after a bare older year', () => {
    expect(values('The shop opened in 2019 and closed in January.')).toEqual([
      ['2019', '2019'],
      ['January', '2026-01']
    ]);
  });

  it('follow a history across paragraphs and into the next year', () => {
    const history = [
      'The war began in September 1939 and ended in 1945.',
      'In 1940 the front moved. Ships sailed in May 1941, 1942 and 1943.',
      'In November 1944 they crossed the river. In March they took the city.'
    ].join('\n\n');
    expect(values(history).slice(-2)).toEqual([
      ['November 1944', '1944-11'],
      ['March', '1945-03']
    ]);
  });

  it('reach the same quarter of the year before', () => {
    expect(values('Profit fell in the third quarter of 2025 from a year earlier.')).toEqual([
      ['the third quarter of 2025', '2025-Q3'],
      ['a year earlier', '2024-Q3']
    ]);
  });

  it('put a clock on the day told beside it', () => {
    expect(values('They met Tuesday. The doors closed at 3 p.m. and opened again.')).toEqual([
      ['Tuesday', '2026-02-03'],
      ['3 p.m.', '2026-02-03T15:00']
    ]);
  });

  it('take the reference that the caller gives', () => {
    const spoken = { ...publicationTime(dayNumber(2026, 1, 9)), kind: 'utterance' } as const;
    expect(values('“We met yesterday,” she said.', () => spoken)).toEqual([
      ['yesterday', '2026-01-08']
    ]);
  });
});
