import { describe, expect, test } from 'vitest';
import { linesOfPage, type PdfLine } from '#lib/io/articles/pdf-lines.ts';
import { paragraphsOfLines } from '#lib/io/articles/pdf-paragraphs.ts';
import { dropRunningHeads } from '#lib/io/articles/pdf-running-heads.ts';

const LEADING = 14;

/** Lines one below the other; `\n` is a gap, two blanks in front an indent, `…` at the end a short line. */
function column(...texts: readonly string[]): readonly PdfLine[] {
  let y = 700;
  return texts.flatMap((text) => {
    y -= LEADING;
    if (text === '\n') return [];
    const left = text.startsWith('  ') ? 66 : 50;
    const right = text.endsWith('…') ? 200 : 400;
    return [{ text: text.trim().replace(/…$/u, ''), page: 0, left, right, y, size: 11 }];
  });
}

describe('the lines of a page', () => {
  const run = (str: string, x: number, y: number, width: number, hasEOL = false): object => ({
    str,
    width,
    height: 11,
    transform: [11, 0, 0, 11, x, y],
    hasEOL
  });
  const read = (...runs: object[]): readonly string[] =>
    linesOfPage(0, runs as Parameters<typeof linesOfPage>[1]).map(({ text }) => text);

  test('are runs on one baseline, with a blank where a gap is', () => {
    expect(read(run('He', 50, 700, 12), run('said', 65, 700, 20))).toEqual(['He said']);
    expect(read(run('He', 50, 700, 12), run('llo', 62.2, 700, 14))).toEqual(['Hello']);
    expect(read(run('He ', 50, 700, 15), run('said', 65, 700, 20))).toEqual(['He said']);
  });

  test('end where the file says so, and where the next run stands elsewhere', () => {
    expect(read(run('One', 50, 700, 20, true), run('two', 50, 686, 20))).toEqual(['One', 'two']);
    expect(read(run('One', 50, 700, 20), run('two', 50, 686, 20))).toEqual(['One', 'two']);
    expect(read(run('One', 250, 700, 20), run('two', 50, 700, 20))).toEqual(['One', 'two']);
  });

  test('keep raised letters', () => {
    expect(read(run('m', 50, 700, 10), run('2', 60, 704, 5))).toEqual(['m2']);
  });
});

describe('paragraphs', () => {
  test.each([
    ['a gap', ['He said', 'so.', '\n', 'She did not.'], ['He said so.', 'She did not.']],
    ['an indent', ['He said', 'so.', '  She did', 'not.'], ['He said so.', 'She did not.']],
    ['a short last line', ['He said', 'so.…', 'She did not.'], ['He said so.', 'She did not.']],
    ['no gap', ['He said', 'so. She', 'did not.'], ['He said so. She did not.']]
  ])('by %s', (_what, lines, paragraphs) => {
    expect(paragraphsOfLines(column(...lines)).paragraphs).toEqual(paragraphs);
  });

  test('go on over the end of a page and of a column', () => {
    const [first, second] = column('He said', 'so.');
    const lines = [first, second].flatMap((line, page) => (line ? [{ ...line, page }] : []));
    expect(paragraphsOfLines(lines).paragraphs).toEqual(['He said so.']);
    const next = lines.map((line, at) => ({
      ...line,
      page: 0,
      left: 50 + 200 * at,
      y: 50 + 600 * at
    }));
    expect(paragraphsOfLines(next).paragraphs).toEqual(['He said so.']);
  });

  test('part where the letters change their size', () => {
    const lines = column('A headline', 'He said so.').map((line, at) => ({
      ...line,
      size: at === 0 ? 22 : 11
    }));
    expect(paragraphsOfLines(lines).paragraphs).toEqual(['A headline', 'He said so.']);
  });

  test.each([
    [
      'a word divided at a line end is joined',
      ['the minis-', 'ter said so.'],
      'the minister said so.',
      ['minister']
    ],
    [
      'a word that has its hyphen elsewhere keeps it',
      ['the well-known and well-', 'known man'],
      'the well-known and well-known man',
      []
    ],
    [
      'a name after a hyphen stays',
      ['the Franco-', 'German talks'],
      'the Franco- German talks',
      []
    ],
    ['a dash stays', ['he came –', 'late'], 'he came – late', []]
  ])('%s', (_what, lines, text, joined) => {
    const read = paragraphsOfLines(column(...lines));
    expect(read.paragraphs.join('|')).toBe(text);
    expect(read.joinedWords).toEqual(joined);
  });
});

describe('running heads', () => {
  const at = (page: number, y: number, text: string): PdfLine => ({
    text,
    page,
    y,
    left: 50,
    right: 400,
    size: 11
  });
  const pages = (texts: readonly (readonly string[])[]): readonly PdfLine[] =>
    texts.flatMap(([top = '', body = '', bottom = ''], page) => [
      at(page, 780, top),
      at(page, 400, body),
      at(page, 20, bottom)
    ]);
  const dropped = (lines: readonly PdfLine[], count: number): readonly string[] =>
    dropRunningHeads(lines, Array<number>(count).fill(800)).dropped.map(({ text }) => text);

  test('are lines at the edge that stand on several pages, whatever their figures', () => {
    const lines = pages([
      ['The Courier, 1', 'One.', '1'],
      ['The Courier, 2', 'Two.', '2'],
      ['The Courier, 3', 'Three.', '– 3 –']
    ]);
    expect(dropped(lines, 3)).toEqual([
      'The Courier, 1',
      '1',
      'The Courier, 2',
      '2',
      'The Courier, 3',
      '– 3 –'
    ]);
  });

  test('are not the first and last lines of the text itself', () => {
    const lines = pages([
      ['He came.', 'One.', 'He left.'],
      ['She came.', 'Two.', 'She left.']
    ]);
    expect(dropped(lines, 2)).toEqual([]);
  });

  test('are not lines in the middle that stand twice', () => {
    const lines = [at(0, 400, 'He said so.'), at(1, 400, 'He said so.')];
    expect(dropped(lines, 2)).toEqual([]);
  });
});
