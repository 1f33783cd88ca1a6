import { catalogueOf, FIRST_LANGUAGE } from './languages.js';

/** Messages that both languages spell alike, or whose English is another message's French. */
const ALIKE = new Set([
  'Dateline',
  'Page',
  'Source',
  'Sources',
  'Note',
  'Date',
  'Action',
  'Opinion',
  'Image',
  'Type',
  'Articles',
  'Clear'
]);

const FEWEST_LETTERS = 12;

/** Of words on a page, those that the English catalogue has and the French says otherwise. */
export function englishIn(words: readonly string[]): readonly string[] {
  const { whole, patterns } = english();
  return words.filter((each) => whole.has(each) || patterns.some((pattern) => pattern.test(each)));
}

let known: { whole: ReadonlySet<string>; patterns: readonly RegExp[] } | null = null;

function english() {
  if (known !== null) return known;
  const french = new Set(sentencesOf('fr'));
  const said = sentencesOf(FIRST_LANGUAGE).filter(
    (sentence) => !french.has(sentence) && !ALIKE.has(sentence) && /\p{L}{2}/u.test(sentence)
  );
  known = {
    whole: new Set(said.filter((sentence) => !sentence.includes('{'))),
    patterns: said
      .filter((sentence) => sentence.includes('{'))
      .filter((sentence) => sentence.replace(/\{\w+\}|[^a-z]/gi, '').length >= FEWEST_LETTERS)
      .map((sentence) => {
        const parts = sentence
          .split(/\{\w+\}/)
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
        return new RegExp(`^${parts.join('[^]*')}$`);
      })
  };
  return known;
}

function sentencesOf(language: string): readonly string[] {
  const { messages, said } = catalogueOf(language);
  return [...Object.values(messages), ...Object.values(said)].flatMap(wordsIn);
}

function wordsIn(message: unknown): readonly string[] {
  if (typeof message === 'string') return [message];
  return Array.isArray(message)
    ? message.flatMap(({ match }: { match: Record<string, string> }) => Object.values(match))
    : [];
}
