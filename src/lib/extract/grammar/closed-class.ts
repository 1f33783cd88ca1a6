import type { Token } from '#lib/text/tokens.ts';
import { asked } from '#lib/text/words.ts';
import { takesClause } from '../lexicon/cues.ts';
import * as lexicon from '../lexicon/function-words.ts';
import { isEndOfPhrase } from './open-class.ts';
import { as, AUXILIARIES, type Reading, type Tagged } from './tagged.ts';
import { formsOf, verbReading } from './verb-forms.ts';

const CONTRACTED: ReadonlySet<string> = new Set(
  ['is', 'are', 'was', 'were', 'has', 'have', 'had', 'do', 'does', 'did'].map(
    (verb) => `${verb}n't`
  )
);

/** Every word that may be of a closed class. */
const CLOSED: ReadonlySet<string> = new Set([
  ...CONTRACTED,
  ...formsOf(AUXILIARIES),
  ...lexicon.NEGATIONS,
  ...lexicon.MODALS,
  ...lexicon.POSSESSIVES,
  ...lexicon.RELATIVES,
  ...lexicon.SUBJECT_PRONOUNS,
  ...lexicon.NUMBER_WORDS,
  ...lexicon.DETERMINERS,
  ...lexicon.PRONOUNS,
  ...lexicon.CONJUNCTIONS,
  ...lexicon.SUBORDINATORS,
  ...lexicon.PREPOSITIONS,
  ...lexicon.ADVERBS,
  'compared',
  'left',
  'right',
  'due'
]);

/** Words whose class their neighbours decide, besides those that are of two classes. */
const DECIDED_BESIDE: ReadonlySet<string> = new Set(
  'that her yet compared left right due after before since until once mine'.split(' ')
);

const DECIDED: unique symbol = Symbol('decided by its neighbours');

/** What a word is wherever it stands. */
const anywhere = asked(({ lower }): Reading | typeof DECIDED | null => {
  if (!CLOSED.has(lower)) return null;
  const beside =
    DECIDED_BESIDE.has(lower) ||
    (lexicon.DETERMINERS.has(lower) && lexicon.PRONOUNS.has(lower)) ||
    (lexicon.PREPOSITIONS.has(lower) && lexicon.ADVERBS.has(lower));
  return beside ? DECIDED : besideOthers(lower, undefined, []);
});

/**
 * Reads a word of a closed class by its neighbours; null for any other word. `at` is its place in the sentence, and
 * `before` what stands before it.
 */
export function closedClass(
  tokens: readonly Token[],
  at: number,
  before: readonly Tagged[]
): Reading | null {
  const token = tokens[at];
  if (!token) return null;
  const reading = anywhere(token.word);
  return reading === DECIDED
    ? besideOthers(token.lower, before.at(-1), tokens.slice(at + 1, at + 3))
    : reading;
}

function besideOthers(
  word: string,
  previous: Tagged | undefined,
  after: readonly Token[]
): Reading | null {
  const next = after[0];
  if (word === 'to') return as('to');
  if (lexicon.NEGATIONS.has(word) && word !== 'no' && word !== 'longer') return as('neg');
  if (CONTRACTED.has(word)) return as('aux', verbReading(word.slice(0, -3)) ?? null);
  const reading = verbReading(word);
  if (reading && AUXILIARIES.has(reading.lemma)) return as('aux', reading);
  if (lexicon.MODALS.has(word)) return as('modal');
  if (word === 'that') return as(isSubordinatingThat(previous, next) ? 'sub' : 'det');
  if (lexicon.POSSESSIVES.has(word) && !(word === 'her' && isEndOfPhrase(next))) return as('poss');
  if (lexicon.RELATIVES.has(word)) return as('rel');
  if (lexicon.SUBJECT_PRONOUNS.has(word)) return as('pron');
  if (lexicon.NUMBER_WORDS.has(word)) return as('num');
  if (lexicon.DETERMINERS.has(word)) {
    const alone = isEndOfPhrase(next) || standsForNoun(word, after);
    return as(alone && lexicon.PRONOUNS.has(word) ? 'pron' : 'det');
  }
  // "The mine", "a coal mine": a thing, unlike "a friend of mine".
  if (word === 'mine' && /^(?:det|poss|pos|adj|noun|name)$/.test(previous?.tag ?? '')) return null;
  if (lexicon.PRONOUNS.has(word)) return as('pron');
  if (word === 'yet' && (previous?.tag === 'aux' || previous?.tag === 'neg')) return as('adv');
  if (lexicon.CONJUNCTIONS.has(word)) return as('conj');
  if (word === 'compared' && previous?.tag !== 'aux' && /^(?:to|with)$/.test(next?.lower ?? ''))
    return as('adv');
  if (/^(?:left|right)$/.test(word) && previous?.exact === '(') return as('adj');
  if (word === 'due' && previous?.tag !== 'aux' && next?.lower === 'to') return as('prep');
  if (isAfterwards(word, previous, next)) return as('adv');
  if (
    word === 'so' ||
    word === 'then' ||
    (word === 'once' && /^(?:again|more)$/.test(next?.lower ?? ''))
  )
    return as('adv');
  if (isPlainSubordinator(word) || opensWithPronoun(word, after)) return as('sub');
  if (lexicon.PREPOSITIONS.has(word) && !(lexicon.ADVERBS.has(word) && isEndOfPhrase(next)))
    return as('prep');
  if (lexicon.ADVERBS.has(word)) return as('adv');
  return null;
}

/** "This caused a stir": a past form with its object follows, not a noun. */
function standsForNoun(word: string, [verb, object]: readonly Token[]): boolean {
  if (!/^(?:this|that|these|those)$/.test(word) || !verb || !object) return false;
  const follows = lexicon.DETERMINERS.has(object.lower) || lexicon.POSSESSIVES.has(object.lower);
  return follows && verbReading(verb.lower)?.forms.has('past') === true;
}

/** "Ten years after she left", "before it was closed": a pronoun that does something, and no object. */
function opensWithPronoun(word: string, [pronoun, verb]: readonly Token[]): boolean {
  if (!/^(?:after|before|since|until)$/.test(word) || !verb) return false;
  if (/^(?:he|she|they|we|i)$/.test(pronoun?.lower ?? '')) return true;
  return pronoun?.lower === 'it' && verbReading(verb.lower) !== undefined;
}

/** "soon after", "the day before", with nothing that it would govern: says when, and opens no clause. */
function isAfterwards(
  word: string,
  previous: Tagged | undefined,
  next: Token | undefined
): boolean {
  if (word !== 'after' && word !== 'before') return false;
  const measured = /^(?:soon|shortly|immediately|long|right|just)$/.test(previous?.lower ?? '');
  const reading = next && verbReading(next.lower);
  const past = reading ? reading.forms.has('past') : /[^aeiou]ed$/.test(next?.lower ?? '');
  const ends = !next || next.shape === 'mark' || past;
  return ends && (measured || previous?.tag === 'time' || next?.shape === 'mark');
}

function isPlainSubordinator(word: string): boolean {
  return lexicon.SUBORDINATORS.has(word) && !lexicon.PREPOSITIONS.has(word);
}

/** "said that he", "fears that the"; not "that day", "on that". */
function isSubordinatingThat(previous: Tagged | undefined, next: Token | undefined): boolean {
  if (!previous || previous.tag === 'prep' || previous.tag === 'to') return false;
  // "said that, on Friday, it rained"; not "wanted that, but left".
  const aside = next?.exact === ',' && takesClause(previous.verb?.lemma ?? '');
  return next !== undefined && (next.shape !== 'mark' || aside);
}
