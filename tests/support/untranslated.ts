import type { Page } from '@playwright/test';
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

/** All that is shown or read out, but what says that it is in English: words of articles. */
export function wordsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const take = (words: string | null): void => {
      if (words !== null && words.trim() !== '') found.push(words.trim());
    };
    const isOurs = (element: Element | null): boolean =>
      element !== null && element.closest('[lang="en"], script, style, textarea') === null;
    const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      if (isOurs(texts.currentNode.parentElement)) take(texts.currentNode.textContent);
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (isOurs(element)) take(element.getAttribute(name));
    take(document.querySelector('meta[name="description"]')?.getAttribute('content') ?? null);
    return found;
  });
}
