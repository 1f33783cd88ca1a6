import type { Span } from '#lib/domain/span.ts';
import type { Tense } from './resolved-time.ts';

const AHEAD =
  /\b(?:will|shall|would|won['’]t|to be|plans?|planned|planning|scheduled|expects?|expected|due|upcoming|next|until|by|deadline|set (?:to|for)|begin(?:s|ning)?|starting|starts|going to|(?:is|are|was|were) to|aims?|hopes?|intends?|tomorrow|through|expires?|slated|coming)\b|['’]ll\b/gi;
const BACK =
  /\b(?:was|were|had|did|said|says|told|ago|last|since|has|have|been|came|went|took|made|met|began|rose|fell|held|won|lost|left|gave|got|became|saw|sent|\w{2,}ed)\b/gi;
const SENTENCE_END = /[.!?]["”’']?\s+(?=["“‘']?[A-Z])|\n\s*\n/g;

/**
 * Which way the sentence around a span looks, by the cue word nearest before it, or by the first after it
 * where none stands before.
 */
export function tenseAround(text: string, span: Span): Tense {
  const before = lastSentence(text.slice(Math.max(0, span.start - 160), span.start));
  const ahead = lastMatch(AHEAD, before);
  const back = lastMatch(BACK, before);
  if (ahead > back) return 'future';
  if (back >= 0) return 'past';
  const after = firstSentence(text.slice(span.end, span.end + 120));
  const soon = after.search(AHEAD);
  const past = after.search(BACK);
  if (soon >= 0 && (past < 0 || soon < past)) return 'future';
  return past >= 0 ? 'past' : 'none';
}

function lastSentence(words: string): string {
  let start = 0;
  for (const end of words.matchAll(SENTENCE_END)) start = end.index + end[0].length;
  return words.slice(start);
}

function firstSentence(words: string): string {
  SENTENCE_END.lastIndex = 0;
  const end = SENTENCE_END.exec(words);
  return end === null ? words : words.slice(0, end.index);
}

function lastMatch(pattern: RegExp, words: string): number {
  let at = -1;
  for (const found of words.matchAll(pattern)) at = found.index;
  return at;
}
