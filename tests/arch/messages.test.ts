import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/install.js';
import { CATALOGUES, catalogueOf, FIRST_LANGUAGE, LANGUAGES } from '../support/languages.js';
import { inLanguage } from '../support/one-language.js';

const KEYS = Object.keys(catalogueOf(FIRST_LANGUAGE).messages);
/** Read by the build, for pages of every language: see tests/support/languages.js. */
const READ_BY_THE_BUILD = ['languageName'];

function readSources(folder: string): string {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'))
    .join('\n');
}

describe('the catalogue of the interface’s words', () => {
  const called = new Set([
    ...READ_BY_THE_BUILD,
    ...[...readSources('src').matchAll(/\bm\.(\w+)/g)].map(([, key]) => key)
  ]);

  test('has no words that no page shows', () => {
    expect(KEYS.filter((key) => !called.has(key))).toEqual([]);
  });

  test('is the only place of words in the pages', () => {
    const markup = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.svelte'))
      .flatMap((name) =>
        wordsInMarkup(readFileSync(join(ROOT, 'src', name), 'utf8')).map(
          (words) => `${name}: ${words}`
        )
      );
    expect(markup).toEqual([]);
  });

  test('would name words that stand in the markup', () => {
    expect(
      wordsInMarkup('<p title="More" class="lead">Read on {m.more()} &nbsp;</p><style>p {}</style>')
    ).toEqual(['More', 'Read on']);
  });
});

describe.each(LANGUAGES.filter((language) => language !== FIRST_LANGUAGE))(
  'the catalogue in %s',
  (language) => {
    const first = sentencesOf(FIRST_LANGUAGE);
    const own = sentencesOf(language);

    test('has the same keys as the first, in the same order', () => {
      expect(Object.keys(catalogueOf(language).messages)).toEqual(KEYS);
    });

    test('has a phrase for each that data and errors say in English', () => {
      expect(Object.keys(catalogueOf(language).said)).toEqual(
        Object.keys(catalogueOf(FIRST_LANGUAGE).said)
      );
    });

    test('has words for each case that the first tells apart', () => {
      const missing = [...first].flatMap(([key, cases]) =>
        cases.filter(([when]) => !own.get(key)?.some(([ownWhen]) => covers(ownWhen, when)))
      );
      expect(missing).toEqual([]);
    });

    test('says the same things with each message', () => {
      const unsaid = [...first].filter(([key, cases]) => {
        const said = partsOf(own.get(key) ?? []);
        return [...partsOf(cases)].some((part) => !said.has(part));
      });
      expect(unsaid).toEqual([]);
    });

    test('has words for every number', () => {
      const without = [...own].filter(([, cases]) => {
        const counted = cases.flatMap(([when]) => /number=(\S+?)(?:,|$)/.exec(when)?.[1] ?? []);
        return counted.length > 0 && !counted.includes('*');
      });
      expect(without).toEqual([]);
    });
  }
);

test('the catalogue in French is set as French is', () => {
  const wrong = [...sentencesOf('fr')].flatMap(([key, cases]) =>
    cases.filter(
      ([, words]) =>
        // Code stands in it as it has to be typed.
        (key !== 'embedPolicy' && words.includes("'")) ||
        / [:;!?»%…]|« |[“”]|\S[!?»]/.test(spaced(words))
    )
  );
  expect(wrong).toEqual([]);
});

/** Without what is no sign of a sentence: a key in brackets. */
function spaced(words: string): string {
  return words
    .replace(/\(\?\)|\{"title.*/, '')
    .replaceAll('\u00a0', '\n')
    .replace(/\n[:;!?»%…]|«\n/g, '');
}

test('a build has of a message what its own language says, and nothing that chooses', () => {
  const folder = join(CATALOGUES, 'compiled/messages');
  const index = readFileSync(join(folder, '_index.js'), 'utf8');
  const compiled = [...index.matchAll(/'\.\/(\w+\.js)'/g)].map(([, name = '']) => name);
  expect(compiled.length).toBe(KEYS.length);
  expect(
    compiled.filter((name) => {
      const code = inLanguage(readFileSync(join(folder, name), 'utf8'), 'fr');
      return code === null || /locale \?\?|getLocale\(\)/.test(code);
    })
  ).toEqual([]);
});

/** What a message says case by case, such as `number=one`. */
interface Cases {
  readonly match: Readonly<Record<string, string>>;
}

/** Phrases beside messages: one may have the other's key. */
function prefixed(said: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(said).map(([key, phrase]) => [`said ${key}`, phrase]));
}

type Case = readonly [when: string, words: string];

/** What each message says, by its key, and by its case where there are several. */
function sentencesOf(language: string): ReadonlyMap<string, readonly Case[]> {
  const { messages, said } = catalogueOf(language);
  return new Map(
    Object.entries({ ...messages, ...prefixed(said) } as Record<
      string,
      string | readonly Cases[]
    >).map(([key, message]) => [
      key,
      typeof message === 'string'
        ? [['', message]]
        : message.flatMap(({ match }) => Object.entries(match))
    ])
  );
}

/** Whether the words for one case are found in another; a language counts in its own way. */
function covers(own: string, other: string): boolean {
  const others = other.split(',');
  return own.split(',').every((part) => /^$|=\*$|^number=/.test(part) || others.includes(part));
}

function partsOf(cases: readonly Case[]): ReadonlySet<string> {
  return new Set(cases.flatMap(([, words]) => words.match(/\{\w+\}/g) ?? []));
}

/** Text of two letters or more between tags and in attributes that are read out, braces left out. */
function wordsInMarkup(source: string): string[] {
  const bare = source.replace(/<(script|style)[\s>][^]*?<\/\1>/g, '').replace(/<!--[^]*?-->/g, '');
  const attributes = bare.matchAll(/\s(?:aria-label|title|placeholder|alt)="([^"{}]+)"/g);
  const readOut = [...attributes].map(([, words]) => words ?? '');
  const lines = withoutBraces(bare)
    .replace(/<[^<>]*>|&\w+;/g, '\n')
    .split('\n');
  return [...readOut, ...lines].map((line) => line.trim()).filter((line) => /\p{L}{2}/u.test(line));
}

function withoutBraces(text: string): string {
  let depth = 0;
  let outside = '';
  for (const char of text) {
    if (char === '{') depth += 1;
    if (depth === 0) outside += char;
    if (char === '}') depth -= 1;
  }
  return outside;
}
