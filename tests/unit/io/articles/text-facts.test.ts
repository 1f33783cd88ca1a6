import { describe, expect, test } from 'vitest';
import { textFacts } from '#lib/io/articles/text-facts.ts';

const BODY = 'The council of Alda met on Tuesday, and its members said that they would meet again.';

/** Lines at the head, then a body. */
function read(...head: readonly string[]): ReturnType<typeof textFacts>['facts'] {
  return textFacts([...head, BODY].join('\n\n')).facts;
}

describe('what the words of an article say of it', () => {
  test.each([
    ['A quiet week in Alda', 'A quiet week in Alda'],
    ['“No more talks”, says Orlov', '“No more talks”, says Orlov']
  ])('its headline: %s', (line, title) => {
    expect(read(line).title).toMatchObject({ value: title, rule: 'headline', exact: title });
  });

  test.each([
    ['By Mirela Dostal', 'Mirela Dostal'],
    ['By Mirela Dostal and Owen Faraday', 'Mirela Dostal and Owen Faraday'],
    ['By Owen Faraday in Luzemberg', 'Owen Faraday in Luzemberg'],
    ['BY MIRELA DOSTAL', 'MIRELA DOSTAL'],
    ['By Anna van Aken, diplomatic correspondent', 'Anna van Aken, diplomatic correspondent'],
    ['Written by Jean-Luc O’Hara', 'Jean-Luc O’Hara']
  ])('its byline: %s', (line, byline) => {
    expect(read('A quiet week', line).byline).toMatchObject({ value: byline, exact: line });
  });

  test.each([
    'By Tuesday the talks had failed, and nobody said why.',
    'By all accounts it was quiet',
    'By Tuesday, the talks had failed',
    'By the river stood nine boats.',
    'Nearby Alda was quiet'
  ])('no byline: %s', (line) => {
    expect(read('A quiet week', line).byline).toBeNull();
  });

  test.each([
    ['Published 6 February 2026', '2026-02-06', null],
    ['Published: February 6, 2026, 9:05 p.m. ET', '2026-02-06', 'America/New_York'],
    ['Friday, 6 February 2026', '2026-02-06', null],
    ['First published on 6 Feb. 2026 | 07:30 CET', '2026-02-06', null],
    ['2026-02-06', '2026-02-06', null],
    ['Date: 2026-02-06', '2026-02-06', null]
  ])('its day of publication: %s', (line, day, zone) => {
    const facts = read('A quiet week', 'By Mirela Dostal', line);
    expect(facts.published).toMatchObject({ value: day, rule: 'publication-line', exact: line });
    expect(facts.zone?.value ?? null).toBe(zone);
  });

  test.each([
    'Updated 7 February 2026',
    'On 6 February 2026 the council met for the last time. It did not meet again, members said on the day.',
    'The council met on 6 February 2026',
    '6 February 2026 was a good day',
    'Posted 06/02/2026'
  ])('no day of publication: %s', (line) => {
    expect(read('A quiet week', line).published).toBeNull();
  });

  test('a day that can be read in two ways is told, and not taken', () => {
    const { notes } = textFacts(`A quiet week\n\nPosted 06/02/2026\n\n${BODY}`);
    expect(notes).toEqual([{ kind: 'unclear-date', count: 1, words: ['Posted 06/02/2026'] }]);
  });

  test('a dateline with its year says the day, one without it does not', () => {
    expect(read(`LUZEMBERG, Feb. 6, 2026 — ${BODY}`).published).toMatchObject({
      value: '2026-02-06',
      rule: 'dateline'
    });
    expect(read(`LUZEMBERG, Feb. 6 — ${BODY}`).published).toBeNull();
  });

  test('an agency in the brackets of a dateline is the publisher, where no other is named', () => {
    expect(read(`LUZEMBERG, Varnia (Varnia News) — ${BODY}`).publisher).toMatchObject({
      value: 'Varnia News',
      rule: 'dateline'
    });
    expect(read(`LUZEMBERG — ${BODY}`).publisher).toBeNull();
  });

  test.each([
    ['© 2026 The Varnian Courier. All rights reserved.', 'The Varnian Courier'],
    ['Copyright 2026 by The Varnian Courier', 'The Varnian Courier']
  ])('whose copyright it is: %s', (line, publisher) => {
    const { facts } = textFacts(`A quiet week\n\n${BODY}\n\n${line}\n`);
    expect(facts.publisher).toMatchObject({ value: publisher, rule: 'copyright-line' });
  });

  test('a date further down is none of its publication', () => {
    const { facts } = textFacts(`${Array(20).fill(BODY).join('\n\n')}\n\n6 February 2026\n`);
    expect(facts.published).toBeNull();
  });
});
