import { covers, overlaps, type Span } from '#lib/domain/span.ts';
import type { Sentence } from '../document/document.ts';
import type { Clause } from '../grammar/clause.ts';
import { CUE_VERBS } from '../lexicon/cues.ts';
import { DECIDING_VERBS, isSpeechVerb } from '../lexicon/event-verbs.ts';
import { BESIDE_EVENT } from '../times/resolve-anchored.ts';
import type { AnchorMention, TimeMention } from '../times/time-mention.ts';
import type { Candidate, TimeOfCandidate } from './candidate.ts';
import { isCalendar, spanOf } from './clause-reading.ts';
import { indexAt, isAside, isSuperlative, onlyDescribesNoun } from './noun-date.ts';

/**
 * Gives each candidate the words that date it: a time expression in its own clause, not in one that
 * depends on it or after what is agreed or promised ("agreed to leave by March" does not date the
 * agreement), and a connective that ties it to another candidate. By candidate id.
 */
export function timesOfCandidates(candidates: readonly Candidate[]): TimeOfCandidate[] {
  const bySentence = new Map<Sentence, Candidate[]>();
  for (const candidate of candidates) {
    const beside = bySentence.get(candidate.sentence);
    if (beside) beside.push(candidate);
    else bySentence.set(candidate.sentence, [candidate]);
  }
  const own = new Map<Candidate, TimeMention>();
  const anchors = new Map<Candidate, NonNullable<TimeOfCandidate['anchor']>>();
  for (const [sentence, beside] of bySentence) {
    for (const mention of sentence.times) {
      const dated = isCalendar(mention) ? innermost(mention, beside) : undefined;
      if (!dated || own.has(dated) || isSuperlative(mention, sentence)) continue;
      if (
        mayDate(mention, dated) &&
        !isNewDate(mention, dated) &&
        !describesNoun(mention, dated, sentence)
      )
        own.set(dated, mention);
    }
    for (const mention of sentence.anchors) {
      const tied = tiedBy(mention, beside);
      if (!tied?.clause || anchors.has(tied)) continue;
      anchors.set(tied, { mention, target: targetOf(mention, tied, beside) });
    }
  }
  for (const candidate of candidates) {
    if (candidate.clause !== null || own.has(candidate)) continue;
    const behind = standsBehind(candidate, bySentence.get(candidate.sentence) ?? []);
    if (behind) anchors.set(candidate, behind);
  }
  return candidates.map((candidate) => ({
    own: own.get(candidate) ?? null,
    anchor: anchors.get(candidate) ?? null
  }));
}

function clauseSpan(candidate: Candidate): Span {
  const { clause, sentence, words } = candidate;
  return clause ? spanOf(sentence, clause.from, clause.to) : words;
}

function isInAside({ clause, sentence }: Candidate, { start }: Span): boolean {
  return clause !== null && isAside(sentence, clause, indexAt(sentence, start));
}

/** The candidate whose clause or noun phrase holds a span most closely. */
function innermost(span: Span, beside: readonly Candidate[]): Candidate | undefined {
  return beside
    .filter(
      (candidate) =>
        covers(clauseSpan(candidate), span) &&
        !isInAside(candidate, span) &&
        (candidate.clause !== null ||
          span.start > candidate.trigger.end ||
          isWithinPhrase(span, candidate))
    )
    .sort(
      (a, b) =>
        Number(a.clause !== null) - Number(b.clause !== null) ||
        length(clauseSpan(a)) - length(clauseSpan(b))
    )[0];
}

/** "Following the purchase, she left in 1996": what a noun tells after "after" was over by what its clause tells. */
function standsBehind(
  { sentence, words }: Candidate,
  beside: readonly Candidate[]
): TimeOfCandidate['anchor'] {
  const item = sentence.tagged.findLast(({ end }) => end <= words.start);
  if (!item || !/^(?:after|following)$/.test(item.lower)) return null;
  const clause = innermost(
    item,
    beside.filter((other) => other.clause !== null)
  );
  if (!clause) return null;
  const { start, end, exact } = item;
  return {
    target: clause.id,
    mention: {
      start,
      end,
      exact,
      relation: 'before',
      since: false,
      offset: null,
      vague: null,
      anchorStart: clause.trigger.start,
      rule: BESIDE_EVENT.id
    }
  };
}

/** "the 2003 invasion": a date before the noun that tells of it, in one phrase with it. */
function isWithinPhrase(span: Span, { sentence, trigger }: Candidate): boolean {
  return sentence.phrases.some((phrase) => covers(phrase, span) && covers(phrase, trigger));
}

function describesNoun({ start }: TimeMention, { clause }: Candidate, sentence: Sentence): boolean {
  return clause !== null && onlyDescribesNoun(sentence, indexAt(sentence, start));
}

function length(span: Span): number {
  return span.end - span.start;
}

function mayDate(mention: TimeMention, { clause, kind, lemma }: Candidate): boolean {
  if (!clause || kind === 'plan' || !looksAhead(lemma)) return true;
  return !clause.infinitives.some((infinitive) => infinitive.end <= mention.start);
}

/** "Moved the vote to Friday", "scheduled it for March 3": when it is to be, and not when that was decided. */
function isNewDate({ start }: TimeMention, { clause, lemma, sentence }: Candidate): boolean {
  const before = sentence.tagged[indexAt(sentence, start) - 1]?.lower ?? '';
  if (!clause || !/^(?:to|for)$/.test(before)) return false;
  return before === 'to' ? MOVES.has(lemma) : !clause.verb.passive && SCHEDULES.has(lemma);
}

/** Verbs that give something another time, and those that give it one. */
const MOVES: ReadonlySet<string> = new Set(
  'adjourn advance bring defer delay extend move postpone prolong push reschedule shift'.split(' ')
);
const SCHEDULES: ReadonlySet<string> = new Set('fix plan reschedule schedule set slate'.split(' '));

/** Whether what a verb's infinitive tells lies after what the verb tells: agreeing, vowing, ordering. */
function looksAhead(lemma: string): boolean {
  const cue = CUE_VERBS.get(lemma);
  return (
    cue === 'commitment' || cue === 'asking' || DECIDING_VERBS.has(lemma) || isSpeechVerb(lemma)
  );
}

/** The candidate that a connective ties to another: it stands in its clause, or opens the clause beside it. */
function tiedBy(anchor: AnchorMention, beside: readonly Candidate[]): Candidate | undefined {
  const opened = beside.find(
    ({ clause, sentence }) =>
      clause?.marker != null && overlapsMarker(anchor, clause, sentence.tagged)
  );
  if (!opened) return innermost({ start: anchor.start, end: anchor.start + 1 }, beside);
  const parent = opened.clause?.parent ?? null;
  if (parent !== null) return beside.find(({ clause }) => clause?.index === parent);
  return beside.find(
    ({ clause, trigger }) => clause?.role === 'main' && trigger.start > opened.trigger.start
  );
}

function overlapsMarker(anchor: Span, clause: Clause, tagged: readonly Span[]): boolean {
  const marker = clause.marker === null ? undefined : tagged[clause.marker];
  return marker !== undefined && overlaps(marker, anchor);
}

function targetOf(
  anchor: AnchorMention,
  tied: Candidate,
  beside: readonly Candidate[]
): number | null {
  const target = beside
    .filter(
      (other) =>
        other !== tied &&
        other.trigger.start >= anchor.anchorStart &&
        other.words.start <= anchor.anchorStart
    )
    .sort((a, b) => a.trigger.start - b.trigger.start)[0];
  return target?.id ?? null;
}
