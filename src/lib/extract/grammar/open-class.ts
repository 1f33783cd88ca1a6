import { startsCapital } from '#lib/text/letters.ts';
import type { Token } from '#lib/text/tokens.ts';
import { asked } from '#lib/text/words.ts';
import * as lexicon from '../lexicon/function-words.ts';
import { as, AUXILIARIES, type Reading, type Tag, type Tagged } from './tagged.ts';
import { describesNext, leadsToNoun, startsObject } from './describing-participle.ts';
import { isPluralName } from './plural-names.ts';
import { VerbForms, verbReading, type VerbReading } from './verb-forms.ts';

const NOMINAL_BEFORE: ReadonlySet<Tag> = new Set(['det', 'poss', 'pos', 'adj', 'num', 'prep']);

/** What the form of a word says of it, wherever it stands. */
interface Form {
  readonly verb: VerbReading | undefined;
  /** "war-weary", "well-armed": two words that a participle ends. */
  readonly compound: boolean;
  readonly adverb: boolean;
  readonly adjective: boolean;
}

const formOf = asked(({ lower: word }): Form => ({
  verb: verbReading(word) ?? guessedPast(word),
  compound: /^[a-z]+-[a-z]+ed$/.test(word),
  adverb: word.endsWith('ly') && !NO_ADVERB.test(word),
  adjective: lexicon.ADJECTIVES.has(word) || ADJECTIVE_ENDING.test(word)
}));

const NO_ADVERB =
  /^(?:family|ally|rally|assembly|supply|reply|italy|july|early|daily|friendly|likely|elderly|weekly|monthly|only|anomaly|bully|fly|apply|rely|imply|comply|multiply)$/;

/** Reads a word of no closed class as verb, noun, adjective or adverb, by its forms and its neighbours. */
export function openClass(
  token: Token,
  before: readonly Tagged[],
  next: Token | undefined
): Reading {
  const word = token.lower;
  const { verb, compound, adverb, adjective } = formOf(token.word);
  if (compound && !/^(?:aux|pron)$/.test(before.at(-1)?.tag ?? '')) return as('adj');
  if (adverb) return as('adv');
  if (word === 'general' && TAKES_GENERAL.test(before.at(-1)?.lower ?? '')) return as('noun');
  if (!verb) return as(adjective && !isAgentNoun(word, next) ? 'adj' : 'noun');
  return isVerbHere(word, verb, before, next)
    ? as('verb', verb)
    : as(isAdjective(word, verb) ? 'adj' : 'noun', verb);
}

function isAdjective(word: string, { forms }: VerbReading): boolean {
  const participle = forms.has('part') || forms.has('past');
  return lexicon.ADJECTIVES.has(word) || (participle && !lexicon.NOUN_LIKE_VERBS.has(word));
}

const ADJECTIVE_ENDING =
  /(?:ical|ial|ional|tic|ous|ful|less|able|ible|ive|ian|ish|ern|ary|esque|most)$/;

/** Offices whose name ends with "general". */
const TAKES_GENERAL =
  /^(?:secretary|attorney|director|governor|consul|surgeon|solicitor|inspector|auditor|postmaster|major|lieutenant)$/;

/** Nouns that end as adjectives do. */
const AGENT_NOUN =
  /^(?:.*(?:secretary|politician|civilian|historian|musician|technician|physician|comedian|librarian|guardian|parliamentarian|electrician)|detective|fugitive|captive|critic|editorial|missionary|mercenary|dignitary|beneficiary|adversary|judiciary|library|anniversary|commentary|summary|salary|boundary)$/;
/** Nouns as well as adjectives; the noun stands where no other noun follows. */
const EITHER =
  /^(?:official|executive|representative|operative|relative|native|individual|military|initiative|alternative|objective|perspective|potential|material|trial|capital|arctic)$/;

function isAgentNoun(word: string, next: Token | undefined): boolean {
  if (AGENT_NOUN.test(word)) return true;
  if (!EITHER.test(word)) return false;
  if (!next || next.shape !== 'word') return true;
  const reading = verbReading(next.lower);
  const follows = lexicon.PREPOSITIONS.has(next.lower) || lexicon.CONJUNCTIONS.has(next.lower);
  return (
    follows ||
    /^(?:who|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/.test(next.lower) ||
    lexicon.MODALS.has(next.lower) ||
    next.lower === "'s" ||
    (reading !== undefined &&
      (reading.forms.has('past') || !lexicon.NOUN_LIKE_VERBS.has(reading.lemma)))
  );
}

function guessedPast(word: string): VerbReading | undefined {
  if (!/^[a-z-]{3,}[^aeiou]ed$/.test(word) || /eed$/.test(word)) return undefined;
  return { lemma: guessedBase(word.slice(0, -2)), forms: VerbForms.of('past', 'part') };
}

/** "substitut" for "substitute", "equipp" for "equip". */
function guessedBase(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[au]t|iz|us|[dr]g|v|c|u|[bcdfgkptz]l|ag|[sn]um|[ct]ur|rib)$/.test(stem)
    ? `${stem}e`
    : stem;
}

function isVerbHere(
  word: string,
  reading: VerbReading,
  before: readonly Tagged[],
  next: Token | undefined
): boolean {
  const previous = before.findLast(({ tag }) => tag !== 'adv' && tag !== 'neg' && tag !== 'time');
  const adjacent = before.at(-1);
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
    if (adjacent?.tag === 'noun' && NAMED_FOR_WORK.test(next?.lower ?? '')) return false;
    return !lexicon.NOMINAL_ING.has(word) || startsObject(next);
  }
  if (word === 'retired' && adjacent?.tag === 'quote' && startsCapital(next?.exact ?? ''))
    return false;
  if (past && !reading.forms.has('base')) {
    if (adjacent && describesNext(word, reading, adjacent, next)) return false;
    if (previous && previous !== adjacent && leadsToNoun(previous, reading, next)) return false;
    if (adjacent?.tag === 'verb') {
      if (lexicon.NOUN_LIKE_VERBS.has(word) || COPULAS.has(adjacent.verb?.lemma ?? ''))
        return false;
    }
    const numbered = adjacent?.tag === 'num' && /^(?:name|noun)$/.test(before.at(-2)?.tag ?? '');
    const several = numbered || (adjacent?.tag === 'num' && /[a-z]s$/.test(adjacent.lower));
    if (!several && /^(?:adj|num|prep)$/.test(adjacent?.tag ?? '')) {
      return reading.forms.has('past') && !reading.forms.has('part');
    }
    return true;
  }
  if (adjacent && NOMINAL_BEFORE.has(adjacent.tag)) return false;
  if (opensVerbGroup(next)) return false;
  const nounLike = lexicon.NOUN_LIKE_VERBS.has(reading.lemma);
  if (reading.forms.has('s')) {
    if (TOLD_THINGS.test(word) && (adjacent ? adjacent.tag === 'verb' : next?.lower === 'that'))
      return false;
    if (adjacent?.tag === 'adv') return true;
    return !nounLike || startsObject(next) || (adjacent?.tag === 'name' && next?.lower === 'to');
  }
  const object = startsObject(next) || /^(?:to|that)$/.test(next?.lower ?? '');
  if (!adjacent) return false;
  if (adjacent.tag === 'mark')
    return !nounLike && (past || object || lexicon.PREPOSITIONS.has(next?.lower ?? ''));
  if (adjacent.tag === 'noun' || adjacent.tag === 'name') {
    const plural = isPlural(adjacent) || isPlural(headBeforePhrase(before));
    if (past) return !nounLike || (plural && (object || next?.lower === 'for'));
    if (plural) return !nounLike || object || next?.lower === 'for';
    return (
      (!nounLike && (isCoordinated(before) || (object && /\p{Lu}/u.test(adjacent.exact)))) ||
      word === 'say'
    );
  }
  const apart = adjacent.tag === 'time' || adjacent.tag === 'adv';
  if (apart && object && isPlural(before.at(-2))) return true;
  return !nounLike && (past || apart || adjacent.tag === 'conj');
}

/** "rejected claims that …", "Reports that …": nouns, and no verbs, behind a verb or at the head of a sentence. */
const TOLD_THINGS = /^(?:claims|reports|charges|calls|demands|hopes|fears|comments|doubts)$/;

/** "a car manufacturing firm": what is named for the work that it does. */
const NAMED_FOR_WORK =
  /^(?:firm|company|companies|sector|industry|plant|business|unit|arm|giant|group|agency|system|process)$/;

/** Verbs that an adjective follows: "appear biased". */
const COPULAS = new Set('appear seem remain become get feel look stay'.split(' '));

function isPlural(item: Tagged | undefined): boolean {
  if (item?.tag === 'name') return isPluralName(item.lower);
  return /[^s]s$|men$|people$|police$/.test(item?.lower ?? '');
}

/** "Two towns in Italy ask …": the noun in front of the last preposition with its noun phrase. */
function headBeforePhrase(before: readonly Tagged[]): Tagged | undefined {
  const near = before.slice(-2 * REACH);
  const at = near.findLastIndex((item) => !/^(?:det|poss|adj|num|noun|name)$/.test(item.tag));
  const head = near[at - 1];
  return near[at]?.tag === 'prep' && head?.tag === 'noun' ? head : undefined;
}

/** "the tax reform has failed": what an auxiliary follows is no verb itself. */
function opensVerbGroup(next: Token | undefined): boolean {
  return next !== undefined && isAuxiliary(next.word);
}

const isAuxiliary = asked(({ lower }) => {
  const reading = verbReading(lower);
  return (
    (lexicon.MODALS.has(lower) && lower !== "'d") ||
    (reading !== undefined && AUXILIARIES.has(reading.lemma) && !reading.forms.has('ing'))
  );
});

const REACH = 6;

/** "the king and his wife visit …": several in front, of which the last stands alone. */
function isCoordinated(before: readonly Tagged[]): boolean {
  return before.slice(-REACH).some((item) => item.tag === 'conj');
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

/** Whether what comes next ends a noun phrase: a mark, a preposition, a verb. */
export function isEndOfPhrase(next: Token | undefined): boolean {
  return !next || next.shape === 'mark' || endsPhrase(next.word);
}

const endsPhrase = asked(({ lower: word }) => {
  const reading = verbReading(word);
  return (
    lexicon.PREPOSITIONS.has(word) ||
    lexicon.MODALS.has(word) ||
    lexicon.CONJUNCTIONS.has(word) ||
    (reading !== undefined && AUXILIARIES.has(reading.lemma)) ||
    (reading !== undefined &&
      !lexicon.NOUN_LIKE_VERBS.has(reading.lemma) &&
      !reading.forms.has('part') &&
      !reading.forms.has('ing'))
  );
});
