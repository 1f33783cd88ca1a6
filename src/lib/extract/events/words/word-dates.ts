import type { EventDate } from '#lib/domain/date.ts';
import type { Span } from '#lib/domain/span.ts';
import type { TraceStep } from '#lib/domain/trace.ts';
import { unitClaim } from '#lib/time/date-claim.ts';
import { englishDateWords } from '#lib/time/english-dates.ts';
import { writeDay } from '#lib/time/edtf-write.ts';
import type { ReadDocument } from '../../document/document.ts';
import type { Clause } from '../../grammar/clause.ts';
import type { VerbGroup } from '../../grammar/verb-group.ts';
import type { Rule } from '../../rule.ts';
import { isSpeechVerb } from '../../lexicon/event-verbs.ts';
import type { ResolvedTime } from '../../times/resolved-time.ts';
import type { TimeMention } from '../../times/time-mention.ts';
import { dayOfClause, type ClauseDay } from './clause-day.ts';
import { datesOf, isThen } from './clause-time.ts';
import { StoryDays } from './story-day.ts';
import { ToldActs } from './told-acts.ts';
import {
  DAY_OF_THE_STORY,
  IN_ITS_PHRASE,
  NEWS_OF_THE_DAY,
  NOT_DATED,
  OF_THE_CLAUSE_AROUND,
  RIGHT_AFTER,
  TOLD_BEFORE
} from './word-date-rules.ts';
import { WordPlaces, type WordPlace } from './word-place.ts';

/** When what a single word tells happened. */
export interface WordDate {
  readonly rule: Rule;
  /** Null where the text puts it on no date. */
  readonly date: EventDate | null;
  /** TIMEX3 value of the words that date it, such as `2026-W04`; null where none do. */
  readonly timex: string | null;
}

/** A date of the text, or the news itself, or nothing. */
type Read = Pick<ClauseDay, 'rule' | 'mention' | 'news'>;

const NOTHING: Read = { rule: NOT_DATED, mention: null, news: false };

/** What words are dated from. */
export interface WordDating {
  readonly document: ReadDocument;
  /** By sentence. */
  readonly clausesOf: readonly (readonly Clause[])[];
  readonly resolved: ReadonlyMap<TimeMention, ResolvedTime>;
  /** Day number. */
  readonly published: number;
}

/** Dates words that tell of something, each as narrowly as the text allows and no narrower. */
export class WordDates {
  readonly #input: WordDating;
  readonly #places: WordPlaces;
  readonly #days: StoryDays;
  readonly #acts: ToldActs;

  constructor(input: WordDating) {
    const { document, clausesOf, resolved, published } = input;
    this.#input = input;
    this.#places = new WordPlaces(document, clausesOf);
    this.#days = new StoryDays(document, clausesOf, resolved, published);
    this.#acts = new ToldActs(document, clausesOf);
  }

  dateOf(span: Span): WordDate {
    const place = this.#places.find(span);
    const read = place ? this.#read(place) : NOTHING;
    if (read.news) return { rule: read.rule, date: this.#newsOfTheDay(), timex: null };
    const resolved = read.mention && this.#input.resolved.get(read.mention);
    if (!resolved?.date) return { rule: read.rule, date: null, timex: null };
    const date = read.rule === DAY_OF_THE_STORY ? about(resolved.date) : resolved.date;
    return { rule: read.rule, date, timex: resolved.value };
  }

  #read(place: WordPlace): Read {
    const { sentence, clauses, clause, group, phrase, at } = place;
    const inside = datesOf(sentence).find(
      (date) => phrase !== undefined && phrase.from <= date.at && date.at < phrase.to
    );
    if (inside) return { rule: IN_ITS_PHRASE, mention: inside.mention, news: false };
    const isMain = clause?.verb.main === at;
    const noted = sentence.block.role === 'headline' && clauses.length === 0;
    if (noted && group?.main === at && group.finiteness === 'bare') return this.#headline();
    if (!isMain) {
      const after = dateAfter(place);
      if (after) return { rule: RIGHT_AFTER, mention: after, news: false };
      const told = clauseOfSaying(place);
      if (told) return around(dayOfClause(sentence, clauses, told, this.#days));
      const comesOf = group?.main === at && clause !== undefined && isOutcome(group, clause);
      if (group?.main === at && group.finiteness !== 'gerund' && !comesOf) return NOTHING;
    }
    if (!clause) return sentence.block.role === 'headline' ? this.#headline() : NOTHING;
    const before = isMain || group?.main === at ? null : this.#toldBefore(place);
    if (before) return { rule: TOLD_BEFORE, mention: before, news: false };
    const day = dayOfClause(sentence, clauses, clause, this.#days);
    if (isMain) return day;
    return goesWith(place, clause, day) || isDone(place, clause, day) ? day : NOTHING;
  }

  /** A headline without a verb tells the news of the first sentences. */
  #headline(): Read {
    const { news } = this.#days;
    return news
      ? { rule: DAY_OF_THE_STORY, mention: news, news: false }
      : { rule: NEWS_OF_THE_DAY, mention: null, news: true };
  }

  /** "The vote", "their merger": what was told with its date before. */
  #toldBefore({ sentence, phrase, at }: WordPlace): TimeMention | null {
    const opening = phrase && sentence.tagged[phrase.from];
    const definite =
      phrase?.possessor != null ||
      /^(?:the|this|that|his|her|its|their)$/.test(opening?.lower ?? '');
    const word = sentence.tagged[at];
    return definite && word?.tag === 'noun' ? this.#acts.dateOf(word.lower, sentence) : null;
  }

  #newsOfTheDay(): EventDate {
    const { published } = this.#input;
    const claim = unitClaim(published, 'day', { approximate: true });
    const step: TraceStep = {
      rule: NEWS_OF_THE_DAY.id,
      words: null,
      reference: writeDay(published),
      result: claim.edtf,
      says: `Told as the news, with no date of its own: ${englishDateWords(claim, 'long')}.`,
      inferred: true
    };
    return { ...claim, basis: 'publication', trace: [step], withoutInference: null };
  }
}

function about(date: EventDate): EventDate {
  if (date.form !== 'unit' || date.extent.from === null) return date;
  const claim = unitClaim(date.extent.from, date.precision, { approximate: true });
  const step: TraceStep = {
    rule: DAY_OF_THE_STORY.id,
    words: null,
    reference: date.edtf,
    result: claim.edtf,
    says: `No date of its own; the story stands there: ${englishDateWords(claim, 'long')}.`,
    inferred: true
  };
  return { ...date, ...claim, basis: 'inherited', trace: [...date.trace, step] };
}

/** "He stressed that it would pass, saying …": a further word of saying, set off by a comma, is of the clause that tells. */
function clauseOfSaying({ sentence, clauses, group, at }: WordPlace): Clause | undefined {
  if (group?.main !== at || group.finiteness !== 'gerund' || !isSpeechVerb(group.lemma))
    return undefined;
  let before = group.from - 1;
  while (/^(?:and|but|also|merely|then|while)$/.test(sentence.tagged[before]?.lower ?? ''))
    before -= 1;
  if (sentence.tagged[before]?.exact !== ',') return undefined;
  return clauses.findLast(
    ({ role, verb }) => verb.to <= before && (role === 'main' || role === 'coordinate')
  );
}

function around(day: ClauseDay): Read {
  return day.kind === 'none' ? NOTHING : { ...day, rule: OF_THE_CLAUSE_AROUND };
}

/** Words between a noun and the date that belongs to it. */
const NOUN_REACH = 8;

/** "a visit to Rome on Friday", "asked her to leave on Friday": the next date, with no verb or comma before it. */
function dateAfter({ sentence, clause, group, at }: WordPlace): TimeMention | null {
  const next = datesOf(sentence).find((date) => date.at > at);
  if (!next || !isThen(next.mention) || (clause && next.at >= clause.to)) return null;
  const isVerb = group?.main === at;
  if (!isVerb && next.at - at >= NOUN_REACH) return null;
  const between = sentence.tagged.slice(at + 1, next.at);
  const verb = sentence.groups.some(({ main }) => main > at && main < next.at);
  return verb || between.some((item) => item.exact === ',' || item.tag === 'sub')
    ? null
    : next.mention;
}

/** "Fell to close at 7,162", "beat the firm to win": an infinitive that says how it ended. */
function isOutcome({ finiteness, lemma, from }: VerbGroup, { verb }: Clause): boolean {
  if (
    finiteness === 'infinitive' &&
    from === verb.to &&
    /^(?:continue|begin|start|manage)$/.test(verb.lemma)
  )
    return true;
  return (
    finiteness === 'infinitive' &&
    verb.tense === 'past' &&
    !verb.perfect &&
    /^(?:close|end|finish|reach|win|become|hit|settle|stand|trade|lose|claim|take)$/.test(lemma) &&
    !/^(?:agree|decide|want|plan|offer|promise|vow|try|ask|order|fail|refuse|be)$/.test(verb.lemma)
  );
}

/** "It was the largest drop": says again what was told. */
function isThat({ verb, subject }: Clause): boolean {
  return verb.lemma === 'be' && subject.some(({ exact }) => /^(?:it|this|that)$/i.test(exact));
}

/** "Makes its first flight", told as the news: the noun says what was done. */
function isDone(
  { sentence, at }: WordPlace,
  { verb, objects }: Clause,
  { kind }: ClauseDay
): boolean {
  const lead = kind === 'perfect' || (kind === 'present' && sentence.block.role === 'headline');
  return (
    lead &&
    /^(?:make|take|hold|give|win|lose)$/.test(verb.lemma) &&
    objects.some(({ head }) => head === at)
  );
}

/** Whether a noun or a verb in -ing is of the day of its clause: what takes part in it, as it is told. */
function goesWith({ group, at }: WordPlace, clause: Clause, { kind }: ClauseDay): boolean {
  const holds = (phrases: Clause['subject']): boolean =>
    phrases.some(({ from, to }) => from <= at && at < to);
  if (kind === 'none' || kind === 'said' || kind === 'perfect') return false;
  if (group?.main === at) return kind !== 'present';
  if (kind === 'state') return isThat(clause) && (holds(clause.subject) || holds(clause.objects));
  if (clause.infinitives.some(({ to }) => to <= at)) return false;
  if (kind === 'past') return true;
  const subject = holds(clause.subject);
  const setting = clause.complements.some(
    ({ preposition, phrases }) => /^(?:in|at|during|with)$/.test(preposition) && holds(phrases)
  );
  return kind === 'own' ? subject || holds(clause.objects) || setting : subject;
}
