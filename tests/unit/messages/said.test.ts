import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_RULES } from '#lib/extract/all-rules.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { locales, overwriteGetLocale } from '#lib/messages/compiled/runtime.js';
import { said, sayWith } from '#lib/messages/said.ts';
import { teller } from '#lib/messages/teller.ts';
import { readableStory } from '#lib/state/readable-story.ts';
import { composeStory } from '#lib/story/compose.ts';
import { validateZone } from '#lib/time/zone.ts';
import { anArticle } from '../../support/articles.ts';
import { firstArticle } from '../../support/first-story.ts';
import { inLanguage } from '../../support/in-language.ts';
import { phrasesIn } from '../../support/languages.js';

const OTHERS = locales.filter((language) => language !== 'en');

const SENTENCES = [
  [
    '“Mars/Base” is no time zone; wanted an IANA name, such as Europe/Paris',
    '« Mars/Base » n’est pas un fuseau horaire ; il faut un nom IANA, tel que Europe/Paris'
  ],
  ['a.parquet is empty; wanted a Parquet file', 'a.parquet est vide ; il faut un fichier Parquet'],
  [
    'a.txt has 60 MB; wanted one article, at most 50 MB',
    'a.txt fait 60 Mo ; il faut un seul article, d’au plus 50 Mo'
  ],
  ['row 12', 'ligne 12'],
  ['its end: “x” is no date that is read', 'sa fin : « x » n’est pas une date qui se lit'],
  [
    'Told by 3 sources, The Example, The Other and The Third; read as one event, since they print the same words and they quote the same words.',
    'Raconté par 3 sources, The Example, The Other et The Third ; lu comme un seul événement, car elles impriment les mêmes mots et elles citent les mêmes mots.'
  ]
] as const;

describe.each(OTHERS)('what data and errors say, in %s', (language) => {
  const told = teller(phrasesIn(language));

  test('there is a reason for every rule', () => {
    expect(ALL_RULES.filter(({ why }) => told(why) === why).map(({ id }) => id)).toEqual([]);
  });

  describe('on a page', () => {
    beforeAll(() => {
      sayWith(told);
      overwriteGetLocale(() => language);
    });
    afterAll(() => {
      sayWith((sentence) => sentence);
      overwriteGetLocale(() => 'en');
    });

    test('every step by which a date was read is told, dates too', () => {
      const again = anArticle({
        id: 'other',
        text: 'BERN, 5 February 2026 —\n\nThe minister resigned on Tuesday. “We left two weeks ago,” she said. The court will rule next Monday. Talks are under way. The club was founded in 1990. It sold the house in the spring. The board met in early May.'
      });
      const extractions = [firstArticle(), again].map((article) => extractArticle(article));
      const file = {
        slug: 's',
        title: 't',
        standfirst: '',
        articles: extractions.map(({ article }) => article.id),
        sides: [],
        review: { status: 'read by machine' as const }
      };
      const story = composeStory(file, extractions, { file: 'c', entries: [] });
      const before = story.events.flatMap(saysOf);
      const after = readableStory(story).events.flatMap(saysOf);
      expect(before.length).toBeGreaterThan(20);
      expect(after.filter((says, at) => says === before[at])).toEqual([]);
      const english =
        /\b(?:the|counted|on or|between|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Feb|January|Jan)\b/;
      expect(after.filter((says) => english.test(says.replace(/«[^»]*»/g, '')))).toEqual([]);
    });
  });
});

describe('what data and errors say, in French', () => {
  const told = teller(phrasesIn('fr'));

  test.each(SENTENCES)('%s', (english, french) => {
    expect(inLanguage('fr', () => told(english)).replaceAll('\u00a0', ' ')).toBe(french);
  });

  test('is as an error says it, and in English where nobody asks', () => {
    const zone = validateZone('Mars/Base');
    expect(zone.ok ? '' : said(zone.message)).toBe(SENTENCES[0][0]);
    expect(zone.ok ? '' : told(zone.message)).not.toBe(SENTENCES[0][0]);
  });

  test('leaves names and titles as they are', () => {
    expect(told('Salt and pepper.txt is empty; wanted an article')).toMatch(
      /^Salt and pepper\.txt est/
    );
    expect(told('The board sold the house.')).toBe('The board sold the house.');
  });
});

function saysOf({
  date,
  inferences
}: {
  date: { trace: readonly Says[] };
  inferences: readonly Says[];
}) {
  return [...date.trace, ...inferences].map(({ says }) => says);
}

interface Says {
  readonly says: string;
}
