import type { Span } from '#lib/domain/span.ts';
import type { Token } from '#lib/text/tokens.ts';
import * as lexicon from '../lexicon/function-words.ts';
import { verbReading, type VerbReading } from './verb-forms.ts';

/** Part of speech, coarse; `time` and `quote` are whole masked stretches, `pos` is a possessive "’s". */
export type Tag =
  | 'det'
  | 'poss'
  | 'pos'
  | 'pron'
  | 'rel'
  | 'sub'
  | 'prep'
  | 'conj'
  | 'aux'
  | 'modal'
  | 'to'
  | 'neg'
  | 'adv'
  | 'num'
  | 'adj'
  | 'noun'
  | 'name'
  | 'verb'
  | 'time'
  | 'quote'
  | 'mark';

/** A token, or a masked stretch, with its part of speech in this place. */
export interface Tagged extends Span {
  readonly exact: string;
  readonly lower: string;
  readonly tag: Tag;
  /** The reading as a verb, for `verb` and `aux`. */
  readonly verb: VerbReading | null;
}

/** A stretch that rules look at as one piece: a time expression, or a quotation that speaks for itself. */
export interface Mask extends Span {
  readonly tag: 'time' | 'quote';
}

/** Words that the document writes with a capital within a sentence, and those it writes without. */
export interface Casing {
  readonly names: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

const AUXILIARIES = new Set(['be', 'have', 'do']);
const CONTRACTED = /^(?:is|are|was|were|has|have|had|do|does|did)n't$/;

/** Collects the casing of all tokens that do not open a sentence; the first pass over a document. */
export function casingOf(sentences: readonly (readonly Token[])[]): Casing {
  const names = new Set<string>();
  const common = new Set<string>();
  for (const tokens of sentences) {
    tokens.forEach((token, index) => {
      if (token.shape !== 'word') return;
      if (!/^\p{Lu}/u.test(token.exact)) common.add(token.lower);
      else if (index > 0 && tokens[index - 1]?.shape === 'word') names.add(token.lower);
    });
  }
  return { names, common };
}

/**
 * Tags the tokens of one sentence. Masked stretches become one item each; the marks around words quoted
 * within the article's own sentence are to be left out of `tokens` by the caller.
 */
export function tagSentence(
  text: string,
  tokens: readonly Token[],
  masks: readonly Mask[],
  casing: Casing
): Tagged[] {
  const tagged: Tagged[] = [];
  let next = 0;
  const covering = (token: Token): Mask | undefined =>
    masks.find((mask) => mask.start <= token.start && token.end <= mask.end);
  while (next < tokens.length) {
    const token = tokens[next];
    if (!token) break;
    const mask = covering(token);
    if (mask) {
      tagged.push({
        start: mask.start,
        end: mask.end,
        exact: text.slice(mask.start, mask.end),
        lower: text.slice(mask.start, mask.end).toLowerCase(),
        tag: mask.tag,
        verb: null
      });
      while (next < tokens.length && (tokens[next]?.start ?? mask.end) < mask.end) next += 1;
      continue;
    }
    const previous = tagged.at(-1);
    const opens =
      !previous ||
      (previous.tag === 'quote' && !previous.exact.endsWith(',')) ||
      OPENING.test(previous.exact);
    const rest = tokens.slice(next + 1, next + 4);
    const { tag, verb } = tagOne(token, tagged, rest, opens, casing);
    tagged.push({
      start: token.start,
      end: token.end,
      exact: token.exact,
      lower: token.lower,
      tag,
      verb
    });
    next += 1;
  }
  return tagged;
}

const OPENING = /^[:—–“"‘.?!]$/;

interface Reading {
  readonly tag: Tag;
  readonly verb: VerbReading | null;
}
const as = (tag: Tag, verb: VerbReading | null = null): Reading => ({ tag, verb });

function tagOne(
  token: Token,
  before: readonly Tagged[],
  after: readonly Token[],
  opens: boolean,
  casing: Casing
): Reading {
  const word = token.lower;
  const previous = before.at(-1);
  if (token.shape === 'mark') return as('mark');
  if (token.shape === 'number') return as('num');
  if (word === "'s") {
    const contraction =
      previous?.tag === 'pron' || /^(?:that|there|here|what|who|let)$/.test(previous?.lower ?? '');
    return contraction ? as('aux', verbReading('is') ?? null) : as('pos');
  }
  const capital = /^\p{Lu}/u.test(token.exact);
  if (capital && isName(token, after, opens, casing)) return as('name');
  return closedClass(token, before, after) ?? openClass(word, before, after);
}

function isName(token: Token, after: readonly Token[], opens: boolean, casing: Casing): boolean {
  const word = token.lower;
  if (!opens)
    return !(
      word === 'i' ||
      (/^\p{Lu}\p{Ll}/u.test(token.exact) && FUNCTION.has(word) && !casing.names.has(word))
    );
  if (/^(?:US|U\.S\.|UK|U\.K\.|EU|UN|U\.N\.)$/.test(token.exact)) return true;
  if (FUNCTION.has(word)) return false;
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(token.exact)) return true;
  if (casing.names.has(word)) return true;
  if (casing.common.has(word)) return false;
  if (lexicon.ADJECTIVES.has(word) || lexicon.NUMBER_WORDS.has(word) || /ly$/.test(word))
    return false;
  const reading = verbReading(word);
  if (
    reading &&
    (reading.forms.has('ing') || reading.forms.has('past') || reading.forms.has('part'))
  )
    return false;
  if (reading) return /^\p{Lu}/u.test(after[0]?.exact ?? '');
  return !/(?:ers|ors|ists|ials|ants|ents|ions|ings|ments|ities|men|people|police|ges|nts|tes|ses|ies)$/.test(
    word
  );
}

const FUNCTION = new Set<string>([
  ...lexicon.DETERMINERS,
  ...lexicon.POSSESSIVES,
  ...lexicon.PRONOUNS,
  ...lexicon.RELATIVES,
  ...lexicon.SUBORDINATORS,
  ...lexicon.PREPOSITIONS,
  ...lexicon.CONJUNCTIONS,
  ...lexicon.ADVERBS,
  ...lexicon.NUMBER_WORDS,
  'there',
  'according',
  'asked',
  'not',
  'is',
  'was',
  'were',
  'are',
  'did',
  'has',
  'had',
  'have'
]);
for (const month of ['may', 'us']) FUNCTION.delete(month);

function closedClass(
  token: Token,
  before: readonly Tagged[],
  after: readonly Token[]
): Reading | null {
  const word = token.lower;
  const previous = before.at(-1);
  const next = after[0];
  if (word === 'to') return as('to');
  if (lexicon.NEGATIONS.has(word) && word !== 'no' && word !== 'longer') return as('neg');
  if (CONTRACTED.test(word)) return as('aux', verbReading(word.slice(0, -3)) ?? null);
  const reading = verbReading(word);
  if (reading && AUXILIARIES.has(reading.lemma)) return as('aux', reading);
  if (lexicon.MODALS.has(word)) return as('modal');
  if (word === 'that') return as(isSubordinatingThat(previous, next) ? 'sub' : 'det');
  if (lexicon.POSSESSIVES.has(word) && !(word === 'her' && isEndOfPhrase(next))) return as('poss');
  if (lexicon.RELATIVES.has(word)) return as('rel');
  if (lexicon.SUBJECT_PRONOUNS.has(word)) return as('pron');
  if (lexicon.NUMBER_WORDS.has(word)) return as('num');
  if (lexicon.DETERMINERS.has(word))
    return as(isEndOfPhrase(next) && lexicon.PRONOUNS.has(word) ? 'pron' : 'det');
  if (lexicon.PRONOUNS.has(word)) return as('pron');
  if (lexicon.CONJUNCTIONS.has(word)) return as('conj');
  if (word === 'so' || word === 'then' || (word === 'once' && next?.lower === 'again'))
    return as('adv');
  if (isPlainSubordinator(word)) return as('sub');
  if (lexicon.PREPOSITIONS.has(word) && !(lexicon.ADVERBS.has(word) && isEndOfPhrase(next)))
    return as('prep');
  if (lexicon.ADVERBS.has(word)) return as('adv');
  return null;
}

function isPlainSubordinator(word: string): boolean {
  return lexicon.SUBORDINATORS.has(word) && !lexicon.PREPOSITIONS.has(word);
}

/** "said that he", "fears that the"; not "that day", "on that". */
function isSubordinatingThat(previous: Tagged | undefined, next: Token | undefined): boolean {
  if (!previous || previous.tag === 'prep' || previous.tag === 'to') return false;
  return next !== undefined && next.shape !== 'mark';
}

function isEndOfPhrase(next: Token | undefined): boolean {
  if (!next || next.shape === 'mark') return true;
  const reading = verbReading(next.lower);
  return (
    lexicon.PREPOSITIONS.has(next.lower) ||
    lexicon.MODALS.has(next.lower) ||
    lexicon.CONJUNCTIONS.has(next.lower) ||
    (reading !== undefined && AUXILIARIES.has(reading.lemma)) ||
    (reading !== undefined &&
      !lexicon.NOUN_LIKE_VERBS.has(reading.lemma) &&
      !reading.forms.has('part') &&
      !reading.forms.has('ing'))
  );
}

const NOMINAL_BEFORE: ReadonlySet<Tag> = new Set(['det', 'poss', 'pos', 'adj', 'num', 'prep']);

function openClass(word: string, before: readonly Tagged[], after: readonly Token[]): Reading {
  const reading = verbReading(word) ?? guessedPast(word);
  if (
    /ly$/.test(word) &&
    !/^(?:family|ally|rally|assembly|supply|reply|italy|july|early|daily|friendly|likely|elderly|weekly|monthly|only|anomaly|bully|fly|apply|rely|imply|comply|multiply)$/.test(
      word
    )
  )
    return as('adv');
  if (!reading)
    return as(lexicon.ADJECTIVES.has(word) || ADJECTIVE_ENDING.test(word) ? 'adj' : 'noun');
  return isVerbHere(word, reading, before, after)
    ? as('verb', reading)
    : as(reading.forms.has('part') || reading.forms.has('past') ? 'adj' : 'noun', reading);
}

const ADJECTIVE_ENDING =
  /(?:ical|ial|ional|tic|ous|ful|less|able|ible|ive|ian|ish|ern|ary|esque|most)$/;

function guessedPast(word: string): VerbReading | undefined {
  if (!/^[a-z-]{3,}[^aeiou]ed$/.test(word) || /eed$/.test(word)) return undefined;
  return { lemma: word.slice(0, -2), forms: new Set(['past', 'part']) };
}

function isVerbHere(
  word: string,
  reading: VerbReading,
  before: readonly Tagged[],
  after: readonly Token[]
): boolean {
  const previous = before.findLast((item) => item.tag !== 'adv' && item.tag !== 'neg');
  const adjacent = before.at(-1);
  const next = after[0];
  if (previous?.tag === 'to')
    return (
      reading.forms.has('base') &&
      (!lexicon.NOUN_LIKE_VERBS.has(reading.lemma) || !nominalTo(before))
    );
  if (previous?.tag === 'modal') return true;
  if (previous?.tag === 'aux') return fitsAuxiliary(previous, reading);
  if (adjacent && (adjacent.tag === 'det' || adjacent.tag === 'poss' || adjacent.tag === 'pos'))
    return false;
  if (previous?.tag === 'pron' || previous?.tag === 'rel') return true;
  const gerund = reading.forms.has('ing');
  const past = reading.forms.has('past') || reading.forms.has('part');
  if (gerund) {
    if (adjacent?.tag === 'adj' || adjacent?.tag === 'num') return false;
    return !lexicon.NOMINAL_ING.has(word) || startsObject(next);
  }
  if (past && !reading.forms.has('base')) {
    if (adjacent?.tag === 'adj' || adjacent?.tag === 'num' || adjacent?.tag === 'prep') {
      return reading.forms.has('past') && !reading.forms.has('part');
    }
    return true;
  }
  if (adjacent && NOMINAL_BEFORE.has(adjacent.tag)) return false;
  const nounLike = lexicon.NOUN_LIKE_VERBS.has(reading.lemma);
  if (reading.forms.has('s')) {
    return !nounLike || startsObject(next) || (adjacent?.tag === 'name' && next?.lower === 'to');
  }
  if (!adjacent || adjacent.tag === 'mark') return !nounLike && !!adjacent;
  if (adjacent.tag === 'noun' || adjacent.tag === 'name') {
    const plural = /[^s]s$|men$|people$|police$/.test(adjacent.lower);
    return (
      plural && (!nounLike || startsObject(next) || next?.lower === 'to' || next?.lower === 'for')
    );
  }
  return (
    !nounLike &&
    (past || adjacent.tag === 'conj' || adjacent.tag === 'time' || adjacent.tag === 'adv')
  );
}

/** "is open" has no verb after the auxiliary, "is opening" and "is opened" have. */
function fitsAuxiliary(auxiliary: Tagged, reading: VerbReading): boolean {
  if (auxiliary.verb?.lemma === 'do') return reading.forms.has('base');
  if (reading.forms.has('part') || (auxiliary.verb?.lemma === 'be' && reading.forms.has('ing')))
    return true;
  return false;
}

/** "traveled to talks", "close to war": a preposition, not an infinitive. */
function nominalTo(before: readonly Tagged[]): boolean {
  const verb = before.at(-2);
  return (
    verb?.verb != null &&
    /^(?:travel|go|fly|return|lead|come|amount|refer|respond|turn|move|head|add|react|object)$/.test(
      verb.verb.lemma
    )
  );
}

function startsObject(next: Token | undefined): boolean {
  if (!next) return false;
  if (/^["“‘']$/.test(next.exact) || /^\p{Lu}/u.test(next.exact)) return true;
  return (
    (lexicon.DETERMINERS.has(next.lower) ||
      lexicon.POSSESSIVES.has(next.lower) ||
      lexicon.PRONOUNS.has(next.lower)) &&
    !lexicon.CONJUNCTIONS.has(next.lower)
  );
}
