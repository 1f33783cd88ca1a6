import { covers, overlaps, type Span } from '#lib/domain/span.ts';
import type { Clause } from '../grammar/clause.ts';
import { CUE_VERBS } from '../lexicon/cues.ts';
import { DECIDING_VERBS, isSpeechVerb } from '../lexicon/event-verbs.ts';
import type { AnchorMention, TimeMention } from '../times/time-mention.ts';
import type { Candidate, TimeOfCandidate } from './candidate.ts';
import { isCalendar, spanOf } from './clause-reading.ts';

/**
 * Gives each candidate the words that date it: a time expression in its own clause, not in one that
 * depends on it or after what is agreed or promised ("agreed to leave by March" does not date the agreement), and a
 * connective that ties it to another candidate. By candidate id.
 */
export function timesOfCandidates(candidates: readonly Candidate[]): TimeOfCandidate[] {
  const bySentence = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const list = bySentence.get(candidate.sentence.index) ?? [];
    bySentence.set(candidate.sentence.index, [...list, candidate]);
  }
  return candidates.map((candidate) => {
    const beside = bySentence.get(candidate.sentence.index) ?? [];
    const own = candidate.sentence.times.find(
      (mention) => isCalendar(mention) && dates(mention, candidate, beside)
    );
    const anchor = candidate.sentence.anchors.find((mention) => isTied(mention, candidate, beside));
    return {
      own: own ?? null,
      anchor: anchor ? { mention: anchor, target: targetOf(anchor, candidate, beside) } : null
    };
  });
}

function clauseSpan(candidate: Candidate): Span {
  const { clause, sentence, words } = candidate;
  return clause ? spanOf(sentence, clause.from, clause.to) : words;
}

/** The candidate whose clause or noun phrase holds a span most closely. */
function innermost(span: Span, beside: readonly Candidate[]): Candidate | undefined {
  return beside
    .filter(
      (candidate) =>
        covers(clauseSpan(candidate), span) &&
        (candidate.clause !== null || span.start > candidate.trigger.end)
    )
    .sort(
      (a, b) =>
        Number(a.clause !== null) - Number(b.clause !== null) ||
        length(clauseSpan(a)) - length(clauseSpan(b))
    )[0];
}

function length(span: Span): number {
  return span.end - span.start;
}

function dates(mention: TimeMention, candidate: Candidate, beside: readonly Candidate[]): boolean {
  if (innermost(mention, beside) !== candidate) return false;
  if (!candidate.clause || candidate.kind === 'plan' || !looksAhead(candidate.lemma)) return true;
  return !candidate.clause.infinitives.some((infinitive) => infinitive.end <= mention.start);
}

/** Whether what a verb's infinitive tells lies after what the verb tells: agreeing, vowing, ordering. */
function looksAhead(lemma: string): boolean {
  const cue = CUE_VERBS.get(lemma);
  return (
    cue === 'commitment' || cue === 'asking' || DECIDING_VERBS.has(lemma) || isSpeechVerb(lemma)
  );
}

/** Whether a connective ties this candidate to another: it stands in its clause, or opens the clause beside it. */
function isTied(
  anchor: AnchorMention,
  candidate: Candidate,
  beside: readonly Candidate[]
): boolean {
  if (!candidate.clause) return false;
  const opened = beside.find(
    ({ clause, sentence }) =>
      clause?.marker != null && overlapsMarker(anchor, clause, sentence.tagged)
  );
  if (!opened)
    return innermost({ start: anchor.start, end: anchor.start + 1 }, beside) === candidate;
  const parent = opened.clause?.parent ?? null;
  if (parent !== null) return candidate.clause.index === parent;
  const main = beside.find(
    ({ clause, trigger }) => clause?.role === 'main' && trigger.start > opened.trigger.start
  );
  return main === candidate;
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
