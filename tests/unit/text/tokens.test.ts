import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainTokenEnd, skipBlanks } from '#lib/text/plain-token.ts';
import { tokenEndByPattern, tokenize } from '#lib/text/tokens.ts';

const read = (text: string) =>
  tokenize(text, { start: 0, end: text.length }).map(({ exact }) => exact);

describe('tokenize', () => {
  test.each([
    ['Russia’s envoy', ['Russia', '’s', 'envoy']],
    ["it isn't so", ['it', "isn't", 'so']],
    ['a 14-year-old boy', ['a', '14-year-old', 'boy']],
    ['the well-known U.S. team', ['the', 'well-known', 'U.S.', 'team']],
    ['1,243 men at 9:45', ['1,243', 'men', 'at', '9:45']],
    ['the 1990s and the 14th', ['the', '1990s', 'and', 'the', '14th']],
    ['“Go,” he said…', ['“', 'Go', ',', '”', 'he', 'said', '…']],
    ['', []]
  ])('splits %j', (text, tokens) => {
    expect(read(text)).toEqual(tokens);
  });

  test('leaves nothing but white space between tokens, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const tokens = tokenize(text, { start: 0, end: text.length });
        const ends = [0, ...tokens.map(({ end }) => end)];
        const gaps = [...tokens.map(({ start }) => start), text.length].map((to, at) =>
          text.slice(ends[at], to)
        );
        expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(
          tokens.map(({ exact }) => exact)
        );
        expect(gaps.join('').trim()).toBe('');
      }),
      { seed: 7, numRuns: 400 }
    );
  });
});

describe('plainTokenEnd', () => {
  test('ends a token where the pattern does, or does not say', () => {
    const pieces = [
      ...[
        "'",
        '’',
        '.',
        '-',
        '--',
        '..',
        's',
        'S',
        'é',
        '\u0301',
        '\ud800',
        '😀',
        '1',
        '1,2',
        '12:30'
      ],
      ...[
        '14th',
        'com',
        '.com',
        'U.S.',
        ' ',
        '\n',
        '&',
        '“',
        '—',
        '_',
        '…',
        '‐',
        '\u200b',
        'x',
        'A'
      ],
      ...['%', '9.', '’s', 'org', '\u00a0', 'Roth', 'well-known', ', ', '. ', '(', '$40', '/']
    ];
    let known = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        let at = skipBlanks(text, 0);
        while (at < text.length) {
          const end = tokenEndByPattern(text, at);
          const plain = plainTokenEnd(text, at);
          if (plain >= 0) {
            known += 1;
            expect([text.slice(at), plain]).toEqual([text.slice(at), end]);
          }
          at = skipBlanks(text, end);
        }
      }),
      { seed: 5, numRuns: 3000 }
    );
    expect(known).toBeGreaterThan(5_000);
  });
});
