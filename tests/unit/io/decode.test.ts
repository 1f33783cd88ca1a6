import { describe, expect, it } from 'vitest';
import { decodeArticle, decodeUtf8, MAX_ARTICLE_BYTES } from '#lib/io/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeArticle', () => {
  it('trims and normalises nothing', () => {
    const text = ' \r\n“Käse”,\u00a0she said.\t\n\n';
    expect(decodeArticle('a.txt', utf8(text))).toBe(text);
  });

  it('takes a byte order mark for no part of the text', () => {
    expect(decodeArticle('a.txt', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe('A');
  });

  it('reads a file of the largest size', () => {
    expect(decodeArticle('a.txt', new Uint8Array(MAX_ARTICLE_BYTES).fill(0x41))).toHaveLength(
      MAX_ARTICLE_BYTES
    );
  });

  const refused: readonly (readonly [what: string, bytes: Uint8Array, says: string])[] = [
    ['an empty file', utf8(''), 'a.txt is empty; wanted the text of one article'],
    ['a blank file', utf8(' \n\t'), 'a.txt is blank; wanted the text of one article'],
    [
      'one byte too many',
      new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(0x41),
      'a.txt has 10.1 MB; wanted the text of one article, at most 10 MB'
    ],
    [
      'a binary',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1),
      'a.txt is a binary file; wanted plain text in UTF-8'
    ],
    [
      'UTF-16',
      Uint8Array.of(0xff, 0xfe, 0x41, 0),
      'a.txt is encoded in UTF-16; wanted plain text in UTF-8'
    ],
    [
      'Latin-1',
      Uint8Array.of(0x4b, 0xe4, 0x73, 0x65),
      'a.txt is not in UTF-8 (byte 3); wanted plain text in UTF-8'
    ],
    [
      'a character cut off at the end',
      utf8('Kä').subarray(0, 2),
      'a.txt is not in UTF-8 (byte 2); wanted plain text in UTF-8'
    ]
  ];
  it.each(refused)('refuses %s', (_what, bytes, says) => {
    expect(() => decodeArticle('a.txt', bytes)).toThrow(says);
  });
});

describe('decodeUtf8', () => {
  it('lets a file be empty or long', () => {
    expect(decodeUtf8('a.json', utf8(''))).toBe('');
    expect(decodeUtf8('a.json', new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(0x41))).toHaveLength(
      MAX_ARTICLE_BYTES + 1
    );
  });
});
