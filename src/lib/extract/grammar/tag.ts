import type { Span } from '#lib/domain/span.ts';
import { startsCapital } from '#lib/text/letters.ts';
import type { Token } from '#lib/text/tokens.ts';
import { asked } from '#lib/text/words.ts';
import * as lexicon from '../lexicon/function-words.ts';
import { closedClass } from './closed-class.ts';
import { openClass } from './open-class.ts';
import { describeReduced } from './reduced-clause.ts';
import { as, type Reading, type Tagged } from './tagged.ts';
import { verbReading } from './verb-forms.ts';

/** A stretch that rules look at as one piece: a time expression, or a quotation that speaks for itself. */
export interface Mask extends Span {
  readonly tag: 'time' | 'quote';
}

/** Words that the document writes with a capital within a sentence, and those it writes without. */
export interface Casing {
  readonly names: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

/** Collects the casing of all tokens that do not open a sentence; the first pass over a document. */
export function casingOf(sentences: readonly (readonly Token[])[]): Casing {
  const names = new Set<string>();
  const common = new Set<string>();
  for (const tokens of sentences) {
    tokens.forEach((token, index) => {
      if (token.shape !== 'word') return;
      if (!startsCapital(token.exact)) common.add(token.lower);
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
    masks.length === 0
      ? undefined
      : masks.find((mask) => mask.start <= token.start && token.end <= mask.end);
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
      OPENING.has(previous.exact);
    const { tag, verb } = tagOne(tokens, next, { before: tagged, opens, casing });
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
  describeReduced(tagged);
  return tagged;
}

const OPENING: ReadonlySet<string> = new Set(':—–“"‘.?!');

interface Setting {
  readonly before: readonly Tagged[];
  /** Whether it opens a sentence. */
  readonly opens: boolean;
  readonly casing: Casing;
}

function tagOne(tokens: readonly Token[], at: number, { before, opens, casing }: Setting): Reading {
  const token = tokens[at];
  if (!token) throw new RangeError(`no token ${String(at)}`);
  const word = token.lower;
  const previous = before.at(-1);
  const next = tokens[at + 1];
  if (isPluralOwner(token, previous, next)) return as('pos');
  if (isAmount(token, next)) return as('num');
  if (token.shape === 'mark') return as('mark');
  if (token.shape === 'number') return as('num');
  if (word === "'s") {
    const contraction =
      previous?.tag === 'pron' || /^(?:that|there|here|what|who|let)$/.test(previous?.lower ?? '');
    return contraction ? as('aux', verbReading('is') ?? null) : as('pos');
  }
  const capital = startsCapital(token.exact);
  if (capital && isName(token, next, opens, casing)) return as('name');
  return closedClass(tokens, at, before) ?? openClass(token, before, next);
}

/** What a word of an amount is before its figure. */
const amountOf = asked(({ exact }) => {
  if (/^(?:US|USD|AU|CA|NZ|HK|A|C)$/.test(exact)) return 'whose money';
  if (exact === '%') return 'share';
  return /^[$€£¥]$/.test(exact) ? 'money' : null;
});

/** "$23 billion", "US$2", "29 %". */
function isAmount({ word, end }: Token, next: Token | undefined): boolean {
  const part = amountOf(word);
  if (part === null) return false;
  if (part === 'whose money') return next?.exact === '$' && next.start === end;
  return part === 'share' || next?.shape === 'number';
}

/** "the firms' debts": the apostrophe that stands for a possessive "’s". */
function isPluralOwner(token: Token, owner: Tagged | undefined, owned: Token | undefined): boolean {
  if (token.exact !== "'" && token.exact !== '’') return false;
  const plural = /^(?:noun|name)$/.test(owner?.tag ?? '') && owner?.lower.endsWith('s') === true;
  return plural && owner.end === token.start && owned?.shape === 'word' && owned.start > token.end;
}

function isName(token: Token, next: Token | undefined, opens: boolean, casing: Casing): boolean {
  const word = token.lower;
  if (!opens)
    return !(
      word === 'i' ||
      (FUNCTION.has(word) && !casing.names.has(word) && /^\p{Lu}\p{Ll}/u.test(token.exact))
    );
  if (/^(?:US|U\.S\.|UK|U\.K\.|EU|UN|U\.N\.|United)$/.test(token.exact)) return true;
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
  if (reading) return startsCapital(next?.exact ?? '');
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
