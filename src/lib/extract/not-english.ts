import type { Discard } from '#lib/domain/trace.ts';
import { looksEnglish } from '#lib/text/language.ts';
import type { Rule } from './rule.ts';

/** Not among the rules that read news: it fires where there is nothing that they could read. */
export const NOT_ENGLISH: Rule = {
  id: 'not-english',
  why: 'The text does not look like English, and nothing else is read; its publication alone stands.'
};

const SHOWN = 80;

/** Why nothing is read of a text in another language, with its first words; null for English. */
export function notEnglish(text: string): Discard | null {
  if (looksEnglish(text)) return null;
  const start = text.length - text.trimStart().length;
  const exact = /^[^\n]{1,80}(?![\udc00-\udfff])/.exec(text.slice(start, start + SHOWN + 1))?.[0];
  if (exact === undefined) return null;
  return {
    rule: NOT_ENGLISH.id,
    action: 'dropped',
    what: 'text',
    words: { start, end: start + exact.length, exact },
    into: null,
    why: NOT_ENGLISH.why
  };
}
