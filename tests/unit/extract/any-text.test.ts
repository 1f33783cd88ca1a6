import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { checkExtraction } from '#lib/story/truth.ts';
import { ownArticles } from '../../fuzz/fuzz-articles.ts';
import { readMutated } from '../../fuzz/read-mutated.ts';
import { anArticle } from '../../support/articles.ts';
import { firstArticle } from '../../support/first-story.ts';

function violations(text: string, published = '2026-02-06'): unknown[] {
  return checkExtraction(extractArticle(anArticle({ text, published })));
}

describe('an empty text', () => {
  test('tells of nothing, not even of its publication', () => {
    expect(extractArticle(anArticle({ text: '' })).events).toEqual([]);
  });
});

describe('a day that the calendar does not have', () => {
  test('stays text, and says so', () => {
    const { times, discards } = extractArticle(
      anArticle({ text: 'Roth visited Rome on 31 February 2025.' })
    );
    expect(times).toEqual([]);
    expect(discards.map(({ words, why }) => [words.exact, why])).toContainEqual([
      '31 February 2025',
      'The calendar has no “31 February 2025”.'
    ]);
  });
});

describe('whatever the text, the rules of truth hold', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\n\t \r\n '],
    ['one letter', 'a'],
    ['only marks', '“”‘’"\'«»—…[](){}'],
    ['lone surrogates', 'Roth \ud800 said \udc00 no. “\ud83d”'],
    ['Windows line ends', 'Roth said no.\r\n\r\n“No,” Roth said.\r\n\r\nShe left on Tuesday.'],
    ['zero-width and direction marks', 'Ro\u200bth sa\u00adid \u202eno\u202c on Tues\u200dday.'],
    ['marks that never close', '“Roth said “no ‘and “so on Tuesday.\n\n“And “then'],
    ['all capitals', 'ROTH VISITED ROME ON TUESDAY, HALE SAID.'],
    ['no punctuation', 'roth visited rome on tuesday and hale said no and then roth left'],
    ['another script', 'Рот приехала в Рим во вторник. 「いいえ」と彼は言った。'],
    ['an impossible day', 'Roth visited Rome on 31 February 2025.'],
    ['markup', '<p>Roth <b>visited</b> Rome on &quot;Tuesday&quot;.</p><script>alert(1)</script>'],
    ['misread letters', 'R0th v1sited Rorne 0n Tuesdav, Feb. 3O, 2O26 . and tlie rnayor sa1d n0 ,'],
    ['pictures', '😀😀 Roth 😀said😀 “no”😀 on Tuesday😀'.repeat(20)],
    ['a list without blanks', 'Roth/Rome/3/May/2025;'.repeat(900)],
    ['one long line', `${'Roth visited Rome on Tuesday and met Hale, '.repeat(400)}.`]
  ])('for %s', (_, text) => {
    expect(violations(text)).toEqual([]);
  });

  test.each(['1599-12-31', '0001-01-01', '2101-06-15', '9999-12-31'])(
    'published on %s',
    (published) => {
      expect(
        violations('Roth visited Rome on Tuesday. Two weeks ago she left.', published)
      ).toEqual([]);
    }
  );

  test('for the first story with pieces cut, doubled and moved', () => {
    const { text } = firstArticle();
    const place = fc.integer({ min: 0, max: text.length });
    const cut = fc.tuple(place, place, fc.constantFrom('', ' ', '\n\n', '“', '”', '.', '’'));
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 6 }), (cuts) => {
        const mutated = cuts.reduce((words, [a, b, filler]) => {
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          return words.slice(0, from) + filler + words.slice(Math.min(to, from + 40));
        }, text);
        expect(violations(mutated)).toEqual([]);
      }),
      { seed: 11, numRuns: 120 }
    );
  });

  test('for articles changed in many ways', () => {
    const articles = ownArticles();
    const broken = Array.from({ length: 120 }, (_, seed) => readMutated(articles, seed));
    expect(broken.filter((each) => each !== null)).toEqual([]);
  });
});
