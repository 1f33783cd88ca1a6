import type { Sentence } from '../../document/document.ts';
import type { Clause } from '../../grammar/clause.ts';
import { CUE_VERBS } from '../../lexicon/cues.ts';
import { STATE_VERBS } from '../../lexicon/event-verbs.ts';
import type { Rule } from '../../rule.ts';
import type { TimeMention } from '../../times/time-mention.ts';
import { isCalendar } from '../clause-reading.ts';
import { dateOfClause } from './clause-time.ts';
import type { StoryDays } from './story-day.ts';
import {
  DAY_OF_THE_STORY,
  NEWS_OF_THE_DAY,
  NOT_DATED,
  OF_ITS_CLAUSE,
  OF_THE_CLAUSE_AROUND
} from './word-date-rules.ts';

/** What a clause says of when: a date of the text, the day of publication, or nothing. */
export interface ClauseDay {
  readonly rule: Rule;
  readonly mention: TimeMention | null;
  /** Whether the day of publication is meant, and no words say so. */
  readonly news: boolean;
  /** `own`: the clause has a date; `past` and `state`: told as happening or being then; `present`: when the article appears. */
  readonly kind: 'own' | 'past' | 'state' | 'present' | 'perfect' | 'said' | 'none';
}

const NONE: ClauseDay = { rule: NOT_DATED, mention: null, news: false, kind: 'none' };
/** Sentences, the headline among them, whose present perfect tells the news itself. */
const LEAD_SENTENCES = 2;
const FURTHER_BACK =
  /^(?:previously|already|recently|earlier|ever|never|long|once|often|usually|always)$/;
const IN_GENERAL = /^(?:already|usually|often|always|generally|typically|normally|never)$/;
const TIED = /^(?:as|while|when|after|before|although|though|because|since)$/;
const DEEPEST = 3;

/** Reads when what a clause tells happened, from its own date, its tense, the clause around it and the story so far. */
export function dayOfClause(
  sentence: Sentence,
  clauses: readonly Clause[],
  clause: Clause,
  days: StoryDays,
  depth = 0
): ClauseDay {
  const own = dateOfClause(sentence, clause);
  if (own && !isOfItsObject(clause, own.mention))
    return { rule: OF_ITS_CLAUSE, mention: own.mention, news: false, kind: 'own' };
  const { verb } = clause;
  const marker = clause.marker === null ? '' : (sentence.tagged[clause.marker]?.lower ?? '');
  const open = verb.tense === 'future' || verb.tense === 'conditional';
  if (sentence.speech !== null || open || /^(?:if|unless|whether)$/.test(marker)) return NONE;
  const headline = sentence.block.role === 'headline';
  const told = headline ? days.news : days.before(sentence);
  if (verb.perfect) {
    const lies = isPluperfect(sentence, clause) || liesBack(sentence, clause);
    return !lies && sentence.index <= LEAD_SENTENCES ? storyDay(told, 'perfect') : NONE;
  }
  const around = clause.parent === null ? undefined : clauses[clause.parent];
  if (around && depth < DEEPEST && clause.role !== 'relative') {
    const ties = clause.role === 'content' ? verb.tense === 'present' : TIED.test(marker);
    if (ties) {
      if (clause.role === 'adverbial' && verb.tense === 'present') return NONE;
      const day = dayOfClause(sentence, clauses, around, days, depth + 1);
      const kind = clause.role === 'content' && day.kind !== 'none' ? 'said' : day.kind;
      return { ...day, kind, rule: day.kind === 'none' ? NOT_DATED : OF_THE_CLAUSE_AROUND };
    }
    if (clause.role === 'content') return NONE;
  }
  if (
    around &&
    depth < DEEPEST &&
    marker === 'what' &&
    verb.tense === 'past' &&
    /^(?:call|describe|term|label)$/.test(verb.lemma)
  ) {
    const day = dayOfClause(sentence, clauses, around, days, depth + 1);
    return day.kind === 'none' ? NONE : { ...day, rule: OF_THE_CLAUSE_AROUND };
  }
  if (clause.role === 'relative' && (verb.tense === 'past' || around === undefined)) return NONE;
  const state = STATE_VERBS.has(verb.lemma);
  if (verb.tense === 'present') {
    if (headline || clause.role === 'relative') return storyDay(told, 'present');
    if (clause.role === 'adverbial') return NONE;
    return goesOn(sentence, clause) ? NONE : storyDay(null, 'present');
  }
  return liesBack(sentence, clause) ? NONE : storyDay(told, state ? 'state' : 'past');
}

/** "Has a June deadline", "is short of its May target": what is so now is not of the date that it names. */
function isOfItsObject({ verb }: Clause, { meaning }: TimeMention): boolean {
  const holds = verb.tense === 'present' && !verb.progressive && STATE_VERBS.has(verb.lemma);
  return holds && meaning.kind !== 'day-shift' && meaning.kind !== 'time-of-day';
}

function storyDay(told: TimeMention | null, kind: ClauseDay['kind']): ClauseDay {
  return told
    ? { rule: DAY_OF_THE_STORY, mention: told, news: false, kind }
    : { rule: NEWS_OF_THE_DAY, mention: null, news: true, kind };
}

/** "had left": before what is told. */
function isPluperfect({ tagged }: Sentence, { verb }: Clause): boolean {
  return tagged.slice(verb.from, verb.main).some(({ lower }) => lower === 'had');
}

/** "previously", "recently", and other words that say when without a date. */
function liesBack(sentence: Sentence, { from, to }: Clause): boolean {
  const [first, last] = [sentence.tagged[from], sentence.tagged[to - 1]];
  const vague = sentence.times.some(
    (mention) =>
      !isCalendar(mention) &&
      mention.type !== 'DURATION' &&
      mention.start >= (first?.start ?? 0) &&
      mention.end <= (last?.end ?? 0)
  );
  return vague || sentence.tagged.slice(from, to).some(({ lower }) => FURTHER_BACK.test(lower));
}

/** "is built of wood", "is preparing", "already operates": so before the article and after it. */
function goesOn({ tagged }: Sentence, { verb, from, to }: Clause): boolean {
  if (CUE_VERBS.has(verb.lemma)) return false;
  const already = tagged.slice(from, to).some(({ lower }) => IN_GENERAL.test(lower));
  return verb.passive || verb.progressive || already;
}
