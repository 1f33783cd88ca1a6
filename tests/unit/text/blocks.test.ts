import { describe, expect, test } from 'vitest';
import { datelinePlace, findBlocks } from '#lib/text/blocks.ts';

const read = (text: string) =>
  findBlocks(text).map(({ role, number, start, end }) => [role, number, text.slice(start, end)]);

describe('findBlocks', () => {
  test('counts paragraphs from the one that a dateline opens', () => {
    const text = 'OSLO, Norway (AP) — The king spoke.\n\nNobody heard.';
    expect(read(text)).toEqual([
      ['paragraph', 1, 'OSLO, Norway (AP) — The king spoke.'],
      ['dateline', null, 'OSLO, Norway (AP) —'],
      ['paragraph', 2, 'Nobody heard.']
    ]);
  });

  test('takes a stray key and date before the first words for a header, and what follows for the standfirst', () => {
    const text = ' date 2025-03-04 Nobody heard the king.\n\nOSLO — The king spoke.';
    expect(read(text)).toEqual([
      ['header', null, 'date 2025-03-04'],
      ['standfirst', null, 'Nobody heard the king.'],
      ['paragraph', 1, 'OSLO — The king spoke.'],
      ['dateline', null, 'OSLO —']
    ]);
  });

  test('tells headline and publication line from the first paragraph', () => {
    const text =
      'King speaks in Oslo\n\nTuesday, March 4, 2025\n\nThe king spoke.\n\nNobody heard.';
    expect(read(text).map(([role, number]) => [role, number])).toEqual([
      ['headline', null],
      ['publication line', null],
      ['paragraph', 1],
      ['paragraph', 2]
    ]);
  });

  test('leaves no word outside a block and changes none', () => {
    const text = '\r\n\r\n  One.\r\n\r\n\r\nTwo\r\nthree. \r\n';
    expect(read(text).map(([, , words]) => words)).toEqual(['One.', 'Two\r\nthree.']);
  });

  test.each(['', '   \n\n ', '\n'])('finds nothing in %j', (text) => {
    expect(findBlocks(text)).toEqual([]);
  });

  test.each([
    ['A date in a sentence is no header: date 2025-03-04 was set.', 'paragraph'],
    ['Date palms grow here.', 'paragraph']
  ])('reads %j as a paragraph', (text, role) => {
    expect(findBlocks(text)[0]?.role).toBe(role);
  });
});

describe('datelinePlace', () => {
  test.each([
    ['PARIS —', 'PARIS'],
    ['OSLO, Norway (AP) —', 'OSLO, Norway'],
    ['NAIROBI, Kenya (AP) _', 'NAIROBI, Kenya']
  ])('of %j is %j', (words, place) => {
    expect(datelinePlace(words)).toBe(place);
  });
});
