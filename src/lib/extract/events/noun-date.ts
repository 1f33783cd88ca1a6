import { covers } from '#lib/domain/span.ts';
import type { Sentence } from '../document/document.ts';
import type { Clause } from '../grammar/clause.ts';
import type { TimeMention } from '../times/time-mention.ts';
import { isInFronted } from './fronted-phrase.ts';
import { isOfSubject } from './subject-gerund.ts';

const OCCASIONS = /^(?:at|in|during|on|after|before|following|for|from|since|until)$/;

/**
 * Whether a date, by its index in the tagged sentence, only says which thing a noun means: "broke the 1991
 * treaty", "the game of the day". "At the 2012 games" and "the evening of 3 May" say when.
 */
export function onlyDescribesNoun(sentence: Sentence, at: number): boolean {
  const { phrases, tagged } = sentence;
  if (isOfNoun({ tagged }, at) || isOfOther(sentence, at) || isOfName(sentence, at)) return true;
  const phrase = phrases.find(({ from, head }) => from <= at && at < head);
  return (
    phrase !== undefined &&
    phrase.possessor === null &&
    !OCCASIONS.test(tagged[phrase.from - 1]?.lower ?? '')
  );
}

/** "the 1999 Club", "the 7 October attack": a date between an article and the noun that it names. */
function isOfName({ tagged, phrases }: Sentence, at: number): boolean {
  const own = /^the [^a-z]/i.test(tagged[at]?.exact ?? '');
  const article = own ? at : at - 1;
  if (!own && !/^(?:the|an?)$/.test(tagged[article]?.lower ?? '')) return false;
  return (
    phrases.some(({ from }) => from === at + 1) &&
    /^(?:noun|adj|name)$/.test(tagged[at + 1]?.tag ?? '') &&
    !OCCASIONS.test(tagged[article - 1]?.lower ?? '')
  );
}

/**
 * Whether a place in a clause is one of a relative clause before its verb, or of a participle that says for when its
 * subject was meant, or of a verb in -ing that a comma sets off behind it: "in 2003" in "Roth, who left in 2003, spoke",
 * in "the visit planned for 2003 was called off" and in "Roth spoke, recalling the war in 2003"; or one of what
 * stands before its subject, or says more of it, and is of another time.
 */
export function isAside(
  sentence: Pick<Sentence, 'tagged' | 'groups' | 'times'>,
  clause: Pick<Clause, 'from' | 'to' | 'verb' | 'subject'>,
  at: number
): boolean {
  const { tagged, groups } = sentence;
  const { from, verb } = clause;
  if (isInFronted(sentence, clause, at) || isOfSubject(sentence, clause, at)) return true;
  for (let place = Math.max(from + 1, 0); place < at && at < verb.from; place += 1)
    if (tagged[place]?.tag === 'rel') return true;
  return groups.some(
    (group) =>
      (group.from > from && isInDescription(group, { tagged }, verb.from, at)) ||
      (group.finiteness === 'gerund' &&
        group.from >= verb.to &&
        group.from < at &&
        tagged[group.from - 1]?.exact === ',' &&
        !/^(?:begin|start|include)$/.test(group.lemma))
  );
}

const MEANT_FOR = /^(?:plan|schedule|set|slate|expect|mean|intend|announce|date)$/;

/** "The visit planned for Monday was called off": a date of the participle that tells which visit. */
function isInDescription(
  { finiteness, lemma, from, to }: Sentence['groups'][number],
  { tagged }: Pick<Sentence, 'tagged'>,
  verb: number,
  at: number
): boolean {
  return (
    finiteness === 'bare' &&
    MEANT_FOR.test(lemma) &&
    to <= at &&
    at < verb &&
    /^(?:noun|name)$/.test(tagged[from - 1]?.tag ?? '') &&
    !tagged
      .slice(to, verb)
      .some(({ exact, tag }) => exact === ',' || tag === 'sub' || tag === 'conj')
  );
}

/** "its worst crisis since 1989", "the first since March": says how rare it is, not when it began. */
export function isSuperlative(
  { relation, start }: TimeMention,
  { tagged }: Pick<Sentence, 'tagged'>
): boolean {
  if (relation.kind !== 'since') return false;
  const before = tagged.filter((item) => item.end <= start).slice(-NEAR_WORDS);
  return before.some(({ lower }) =>
    /^(?:worst|best|first|most|least|only|highest|lowest|biggest|largest|smallest|strongest|weakest|longest|deadliest|\p{L}+[^r]est)$/u.test(
      lower
    )
  );
}

const NEAR_WORDS = 12;

const PARTS_OF_TIME = /^(?:end|start|beginning|middle|morning|afternoon|evening|night|close|eve)$/;

/**
 * "including two strikes last year", "since its launch in 2003", "after the fall in 476": when what a noun tells
 * was, not what is told by the verb; a day right after "after" is likely to be of both.
 */
function isOfOther({ phrases, tagged, times }: Sentence, at: number): boolean {
  const preposition = /^(?:in|on|at)$/.test(tagged[at - 1]?.lower ?? '');
  const end = preposition ? at - 1 : at;
  const phrase = phrases.find(({ to }) => to === end);
  const before = phrase ? (tagged[phrase.from - 1]?.lower ?? '') : '';
  if (/^(?:including|since)$/.test(before)) return true;
  if (!/^(?:after|before|following|until|despite|than)$/.test(before)) return false;
  const item = tagged[at];
  const date = item && times.find((time) => covers(item, time))?.meaning;
  return date?.kind === 'calendar' && date.day === null;
}

/** "the game of the day", "the Treaty of 1998". */
function isOfNoun({ tagged }: Pick<Sentence, 'tagged'>, at: number): boolean {
  const noun = tagged[at - 2];
  const named = noun?.tag === 'name' && tagged[at - 3]?.tag === 'det';
  return (
    tagged[at - 1]?.lower === 'of' &&
    (named || (noun?.tag === 'noun' && !PARTS_OF_TIME.test(noun.lower)))
  );
}

/** Index of the tagged item that holds a place in the text; -1 where none does. */
export function indexAt({ tagged }: Pick<Sentence, 'tagged'>, place: number): number {
  return tagged.findIndex(({ start, end }) => start <= place && place < end);
}
