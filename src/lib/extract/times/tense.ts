import type { Span } from '#lib/domain/span.ts';
import type { Tense } from './resolved-time.ts';

const AHEAD =
  /\b(?:will|shall|would|won['’]t|to be|plans?|planned|planning|scheduled|expects?|expected|due|upcoming|deadline|set (?:to|for)|begins?|starts?|starting|beginning|going to|(?:is|are|was|were) to|aims?|hopes?|intends?|tomorrow|expires?|slated|effective|payable|vows?|vowed|promised?|prepares?|preparing|must|should|could|might|may|takes? effect|agreed to|ahead of)\b|['’]ll\b/gi;
const BACK =
  /\b(?:was|were|had|did|said|says|told|ago|last|since|has|have|been|came|went|took|made|met|began|rose|fell|held|won|lost|left|gave|got|became|saw|sent|spoke|wrote|found|struck|hit|shot|broke|led|(?<!\bbe )\w{2,}ed)\b/gi;
const SENTENCE_END = /[.!?]["”’']{0,2}\s+(?=["“‘'`]{0,2}[A-Z])|\n\s*\n/g;
/** Words right before a date that look ahead by themselves, unless they open the sentence. */
const AHEAD_HERE =
  /\S\s+(?:until|till|effective|payable|as (?:early|soon) as|(?:scheduled|set|slated|planned) for|extended to|due)\s+(?:on\s+)?$/i;
/** Words right before a date that look ahead where nothing in the sentence is told as past. */
const UNTIL = /\b(?:until|till|by|through|before|next)\s+(?:the\s+)?$/i;
/** What is said of a date right after it: "a June 3 hearing has been scheduled". */
const AHEAD_AFTER =
  /^[^,.;]{0,40}\b(?:(?:been|is|are|was|were) (?:scheduled|set|planned|expected)|deadline)\b/i;

/**
 * Which way the sentence around a span looks: by the cue word nearest before it, or by the first after it
 * where none stands before; "until" and "by" look ahead where neither does.
 */
export function tenseAround(text: string, span: Span): Tense {
  const before = lastSentence(text.slice(Math.max(0, span.start - 160), span.start));
  if (AHEAD_HERE.test(before) && !/\bhad\b/.test(before)) return 'future';
  const ahead = lastMatch(AHEAD, before);
  const back = lastMatch(BACK, before);
  if (ahead >= 0 && ahead >= back) return 'future';
  const after = firstSentence(text.slice(span.end, span.end + 120));
  if (AHEAD_AFTER.test(after)) return 'future';
  if (back >= 0) return 'past';
  const soon = after.search(AHEAD);
  const past = after.search(BACK);
  if (soon >= 0 && (past < 0 || soon <= past)) return 'future';
  if (past >= 0) return 'past';
  return UNTIL.test(before) ? 'future' : 'none';
}

function lastSentence(words: string): string {
  let start = 0;
  for (const end of words.matchAll(SENTENCE_END)) start = end.index + end[0].length;
  return words.slice(start);
}

function firstSentence(words: string): string {
  const end = words.search(SENTENCE_END);
  return end < 0 ? words : words.slice(0, end);
}

function lastMatch(pattern: RegExp, words: string): number {
  let at = -1;
  for (const found of words.matchAll(pattern)) at = found.index;
  return at;
}
