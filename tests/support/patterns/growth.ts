// How the work of a pattern grows with its text, and which patterns may take the square of it.
import { attacksOn, type Attack } from './attack-texts.ts';
import { stepCounter } from './count-steps.ts';
import type { SourcePattern } from './patterns-of-source.ts';

const TIMES = 20;
/** Steps after which twenty rounds are far more than the cube of them; and twice as many rounds. */
const MOST = 100_000;
const MOST_OF_TWICE = 400_000;
/** Work that grows as the text has 1; as its square, 2. What is between comes of short texts. */
const MORE_THAN_LINEAR = 1.4;
const MORE_THAN_SQUARE = 2.4;

/**
 * Patterns whose work may grow as the square of a text that is made for it: what they are given, and what keeps that
 * short. 2,000 letters are 4 million steps at most, some 10 ms.
 */
const SQUARE: Readonly<Record<string, string>> = {
  'src/cli/publish.ts': 'a folder that the caller names',
  'src/lib/components/chart/count-words.ts': 'a number that we wrote',
  'src/lib/components/panels/shown-quotes.ts': 'a quote of the article, read when its card opens',
  'src/lib/components/panels/strongest-quote.ts': 'one quote of the article',
  'src/lib/components/picture/copy-svg.ts': 'a path that we drew',
  'src/lib/components/picture/embedded-fonts.ts': 'a rule of our own style',
  'src/lib/extract/events/title-tail.ts': 'a title, of 90 letters or so',
  'src/lib/extract/events/titles.ts': 'a title, of 90 letters or so',
  'src/lib/extract/times/day-ahead.ts': 'words before a date in its sentence',
  'src/lib/extract/times/phrase.ts': 'a rule of ours, when it is loaded',
  'src/lib/extract/times/refiners/names.ts': 'words before a date in its sentence',
  'src/lib/extract/times/rules/sets.ts': 'words before a date in its sentence',
  'src/lib/extract/times/tense.ts': 'words before a date in its sentence',
  'src/lib/io/articles/decode-text.ts': 'the first 2,048 bytes',
  'src/lib/io/articles/front-matter.ts': 'one line of a file’s head',
  'src/lib/io/articles/html-facts.ts': 'one fact of a page',
  'src/lib/io/articles/json-ld.ts': 'one script of a page',
  'src/lib/io/articles/pdf-paragraphs.ts': 'one line of a page',
  'src/lib/io/articles/pdf-running-heads.ts': 'one line of a page',
  'src/lib/io/articles/sniff-format.ts': 'the first 4,096 bytes',
  'src/lib/io/articles/text-facts.ts': 'one of 20 lines of 160 letters',
  'src/lib/io/parquet/http-file.ts': 'an address',
  'src/lib/io/timelines/from-markwhen.ts': 'one entry of a timeline',
  'src/lib/io/timelines/markwhen-date.ts': 'the date of one entry',
  'src/lib/io/timelines/medium.ts': 'one address of a slide',
  'src/lib/story/truth/words.ts': 'a label that was made, in a test of its truth',
  'src/lib/text/blocks.ts': 'one paragraph at the head of a text',
  'src/lib/text/sentences.ts': 'the words before a full stop',
  'src/lib/text/tokens.ts': 'one run of letters, from its beginning only',
  'src/lib/time/point-in-language.ts': 'a number that we wrote',
  'src/lib/time/point-words.ts': 'a number that we wrote',
  'src/lib/timeline/shorten-label.ts': 'a label that is cut to its room',
  'src/routes/new/DraftItem.svelte': 'the first lines of a text, cut for show'
};

/** By which power of its length the work grows on a text: log2 of how much more twice as many rounds take. */
function growthOn(count: ReturnType<typeof stepCounter>, attack: Attack): number {
  const once = count(attack(TIMES), MOST);
  if (once >= MOST) return Infinity;
  if (once < 3 * attack(TIMES).length) return 1;
  const twice = count(attack(2 * TIMES), MOST_OF_TWICE);
  return twice >= MOST_OF_TWICE ? Infinity : Math.log2(twice / once);
}

/** The worst of all texts that are made for it: 1 for work that grows as the text does. */
export function growthOf(pattern: RegExp): number {
  const count = stepCounter(pattern);
  return Math.max(1, ...attacksOn(pattern).map((attack) => growthOn(count, attack)));
}

/** What grows more than it may: faster than the square, or as the square where nobody says why it is given little. */
export function growsTooMuch(patterns: readonly SourcePattern[]): readonly string[] {
  return patterns.flatMap(({ file, pattern }) => {
    const growth = growthOf(pattern);
    const most = file in SQUARE ? MORE_THAN_SQUARE : MORE_THAN_LINEAR;
    return growth > most
      ? [`${file}: ${String(pattern)} grows by the power ${growth.toFixed(1)}`]
      : [];
  });
}
