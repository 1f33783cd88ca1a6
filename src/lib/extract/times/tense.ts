import type { Span } from '#lib/domain/span.ts';
import {
  AHEAD_BEFORE_TO,
  AHEAD_NOUNS,
  AHEAD_WORDS,
  BACK_WORDS,
  PLANNED_WORDS
} from './lexicon/tense-cues.ts';
import type { Tense } from './resolved-time.ts';

const SENTENCE_END =
  /(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|Sgt|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec))[.!?]["”’']{0,2}\s+(?=["“‘'`]{0,2}[A-Z])|\n\s*\n/g;
/** Words right before a date that look ahead by themselves, unless they open the sentence. */
const AHEAD_HERE =
  /\S\s+(?:until|till|effective|payable|as (?:early|soon) as|(?:scheduled|set|slated|planned) for|(?:extended|postponed|rescheduled|moved|adjourned|pushed back|brought forward) to|(?:postponed|rescheduled) for|due)\s+(?:on\s+)?$/i;
/** "Was not told until Tuesday": it was, then. */
const NOT_UNTIL = /\b(?:did|was|were)(?: not|n[’']t)\b[^,;]*\b(?:until|till)\s+(?:on\s+)?$/i;
/** Words right before a date that look ahead where nothing in the sentence is told as past. */
const UNTIL = /\b(?:until|till|by|through|before|next)\s+(?:the\s+)?$/i;
const BY = /\bby\s+(?:the end of\s+)?$/i;
const SINCE = /\bsince\s+(?:\w+\s+)?$/i;
/** What is said of a date right after it: "a May 9 vote has been scheduled". */
const AHEAD_AFTER =
  /^[^,.;]{0,40}\b(?:(?:been|is|are|was|were) (?:scheduled|set|planned|expected)|deadline)\b/i;
/** "A Jan. 14 return date": a day that is set lies ahead. */
const SET_DATE = /^\s(?:\w+\s)?(?:date|deadline)\b/;
/** A past verb right after a date: "on Sunday issued". */
const TOLD_AFTER = /^(?:['’]s\s|\s+(?:said|told|wrote|\w{2,24}ed)\s)/;
/** A past form in -ed, unlike "succeed" and "hundred". */
const PAST_FORM = /^(?!hundred$)\w{2,}(?:[^e]|(?:agr|fr|decr|guarant)e)ed$/;
/** What makes a noun of "plan" and its like. */
const LEADS_A_NOUN =
  /^(?:the|an?|this|that|its|his|her|their|our|my|any|no|new|old|such|\w+['’]s)$/;
/** Verbs whose past is like their stem, and words after which they are stems or describe a noun. */
const SAME_IN_PAST = /^(?:set|put|cut|shut)$/;
const LEADS_TO_VERB =
  /^(?:to|will|would|can|could|may|might|must|should|shall|not|be|being|is|are|the|an?|is|they|we|you|I)$/i;
/** How far before a date its own verb begins at most, in characters. */
const CLOSE = 34;

/**
 * Which way the sentence around a span looks: by the cue word nearest before it, or by the first after it
 * where none stands before; "until" and "by" look ahead where neither does. A past verb counts only close
 * before the span, as the span's own verb; further off the answer is `none`.
 */
export function tenseAround(text: string, span: Span): Tense {
  const before = lastSentence(text.slice(Math.max(0, span.start - 160), span.start));
  if (AHEAD_HERE.test(before) && !/\bhad\b/.test(before) && !NOT_UNTIL.test(before))
    return 'future';
  if (SINCE.test(before)) return 'past';
  const after = firstSentence(text.slice(span.end, span.end + 120));
  if (TOLD_AFTER.test(after)) return 'past';
  if (SET_DATE.test(after) && /\ba\s$/i.test(before)) return 'future';
  const words = wordsIn(before);
  const isDeadline = BY.test(before);
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const cue = isGivenThen(words, i, words.length) ? 'past' : cueAt(words, i);
    if (cue === 'future' || (cue === 'past' && AHEAD_AFTER.test(after))) return 'future';
    if (cue === 'past' && !describes(words, i)) {
      return before.length - (words[i]?.at ?? 0) <= CLOSE ? 'past' : 'none';
    }
    if (isDeadline && isInfinitive(words, i)) return 'future';
  }
  if (AHEAD_AFTER.test(after)) return 'future';
  const next = wordsIn(after);
  for (let i = 0; i < next.length; i += 1) {
    const cue = isName(next, i) ? null : isGivenThen(next, i, i + 1) ? 'past' : cueAt(next, i);
    if (cue !== null) return cue;
  }
  return UNTIL.test(before) ? 'future' : 'none';
}

interface PlacedWord {
  readonly at: number;
  readonly exact: string;
  readonly lower: string;
}

/** Words of plain letters, with what an apostrophe adds to them. */
function wordsIn(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetter(text.charCodeAt(at))) continue;
    let end = at + 1;
    while (isLetter(text.charCodeAt(end))) end += 1;
    const mark = text.charCodeAt(end);
    if ((mark === 39 || mark === 0x2019) && isSmall(text.charCodeAt(end + 1))) {
      end += 2;
      while (isSmall(text.charCodeAt(end))) end += 1;
    }
    const exact = text.slice(at, end);
    words.push({ at, exact, lower: exact.toLowerCase() });
    at = end - 1;
  }
  return words;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isLetter(code: number): boolean {
  return isSmall(code) || (code >= 65 && code <= 90);
}

function cueAt(words: readonly PlacedWord[], index: number): 'past' | 'future' | null {
  const word = wordAt(words, index);
  const previous = wordAt(words, index - 1);
  if (isReason(words, index)) return null;
  if (word === 'to') {
    if (AHEAD_BEFORE_TO.has(previous)) return hadBefore(words, index) ? 'past' : 'future';
    return wordAt(words, index + 1) === 'be' ? 'future' : null;
  }
  if (word === 'would' && isRefusal(words, index)) return 'past';
  if (word === 'effect' && previous.startsWith('take')) return 'future';
  if (AHEAD_WORDS.has(word) || word.endsWith('’ll') || word.endsWith("'ll")) {
    const isNoun = LEADS_A_NOUN.test(previous) || /^(?:an?|the)$/.test(wordAt(words, index - 2));
    if (AHEAD_NOUNS.has(word) && isNoun) return null;
    if (previous === 'to' && hadBefore(words, index - 1)) return 'past';
    return PLANNED_WORDS.has(word) && isOldPlan(words, index) ? 'past' : 'future';
  }
  if (SAME_IN_PAST.test(word) && !LEADS_TO_VERB.test(previous)) {
    return /^(?:to|for)$/.test(wordAt(words, index + 1)) ? null : 'past';
  }
  if (BACK_WORDS.has(word)) return previous === 'be' ? null : 'past';
  if (index > 0 && isName(words, index)) return null;
  return PAST_FORM.test(word) && previous !== 'be' ? 'past' : null;
}

/** "Resigned due to illness", "delayed due to rain": why it happened, and nothing that is ahead. */
function isReason(words: readonly PlacedWord[], index: number): boolean {
  const due = wordAt(words, index) === 'to' ? index - 1 : index;
  return (
    wordAt(words, due) === 'due' &&
    wordAt(words, due + 1) === 'to' &&
    PAST_FORM.test(wordAt(words, due - 1))
  );
}

/** "Vowed on Monday", "on Monday promised": the word was given then, whatever is to come. */
function isGivenThen(words: readonly PlacedWord[], index: number, to: number): boolean {
  if (!/^(?:vowed|promised)$/.test(wordAt(words, index))) return false;
  if (/^(?:is|are|was|were|be|been)$/.test(wordAt(words, index - 1))) return false;
  return words.slice(index + 1, to).every(({ lower }) => /^(?:on|late|early)$/.test(lower));
}

/** "Would not say on Monday", "would neither confirm nor deny": what was refused, then. */
function isRefusal(words: readonly PlacedWord[], index: number): boolean {
  return (
    /^(?:not|neither)$/.test(wordAt(words, index + 1)) &&
    /^(?:confirm|deny|say|comment|discuss|elaborate|disclose|reveal|identify|answer|respond|speculate)$/.test(
      wordAt(words, index + 2)
    )
  );
}

/** "United", "Mohamed": a capital within a sentence begins a name. */
function isName(words: readonly PlacedWord[], index: number): boolean {
  return /^[A-Z][a-z]*ed$/.test(words[index]?.exact ?? '');
}

/** "Will redeem preferred shares on": a form in -ed before a noun in the plural, under a verb that looks ahead. */
function describes(words: readonly PlacedWord[], index: number): boolean {
  const next = words[index + 1]?.exact ?? '';
  if (!PAST_FORM.test(wordAt(words, index)) || !/^[a-z]+[^s]s$/.test(next)) return false;
  return [2, 3, 4, 5, 6].some((back) => /^(?:will|would)$/.test(wordAt(words, index - back)));
}

/** "Asked it to respond by": what is to be done by a date lies ahead. */
function isInfinitive(words: readonly PlacedWord[], index: number): boolean {
  return wordAt(words, index) === 'to' && /^[a-z]+$/.test(wordAt(words, index + 1));
}

/** "Had been due", "as previously planned": what was ahead when it was planned. */
function isOldPlan(words: readonly PlacedWord[], index: number): boolean {
  return hadBefore(words, index) || /^(?:previously|originally)$/.test(wordAt(words, index - 1));
}

function hadBefore(words: readonly PlacedWord[], index: number): boolean {
  return [1, 2, 3].some((back) => wordAt(words, index - back) === 'had');
}

function wordAt(words: readonly PlacedWord[], index: number): string {
  return words[index]?.lower ?? '';
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
