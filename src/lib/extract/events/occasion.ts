import type { EventDate } from '#lib/domain/date.ts';
import { slice } from '#lib/domain/span.ts';
import { unitClaim } from '#lib/time/date-claim.ts';
import { englishDateWords } from '#lib/time/english-dates.ts';
import type { TimeMention } from '../times/time-mention.ts';
import { actorsWith, doersOf, type Candidate } from './candidate.ts';
import type { Dateable } from './dateable.ts';
import { SAME_OCCASION } from './dating-rules.ts';
import { namesDay } from './names-day.ts';
import { isOfSeveralDates } from './several-dates.ts';

/** The dated act on whose occasion an undated one happened: told in one breath, or a visit or meeting right before. */
export function occasionOf(candidate: Candidate, input: Dateable): Candidate | undefined {
  if (candidate.last || candidate.modality !== 'asserted') return undefined;
  return (
    inOneBreath(candidate, input) ??
    atTheSameTime(candidate, input) ??
    rightBefore(candidate, input)
  );
}

/**
 * "A second suit was filed simultaneously": with what the same verb tells with a date, or with what was told in
 * this sentence or the one before.
 */
function atTheSameTime(
  candidate: Candidate,
  { candidates, times }: Dateable
): Candidate | undefined {
  const { sentence } = candidate;
  if (!isSimultaneous(candidate)) return undefined;
  const alike = candidates
    .filter(
      ({ id, lemma, trigger }) =>
        lemma === candidate.lemma &&
        trigger.end <= candidate.trigger.start &&
        times[id]?.own != null
    )
    .sort((a, b) => b.trigger.start - a.trigger.start)[0];
  if (alike) return alike;
  for (let id = candidate.id - 1; id >= 0; id -= 1) {
    const other = candidates[id];
    if (!other || sentence.line - other.sentence.line > NEAR) return undefined;
    if (times[other.id]?.own != null) return other;
  }
  return undefined;
}

/** Whether the text itself says that it happened with something told before. */
export function isSimultaneous({ clause, sentence }: Candidate): boolean {
  const words = [...(clause?.verb.adverbs ?? []), sentence.tagged[clause?.verb.to ?? -1]?.lower];
  return words.includes('simultaneously');
}

/** "arrived on Monday and met the king": two verbs of one subject, of which one is dated. */
function inOneBreath(candidate: Candidate, { candidates, times }: Dateable): Candidate | undefined {
  if (!candidate.clause || !isAct(candidate) || candidate.sentence.speech !== null)
    return undefined;
  // Clauses of one sentence stand side by side among the candidates.
  for (const step of [-1, 1]) {
    let id = candidate.id + step;
    for (; candidates[id]?.sentence === candidate.sentence; id += step) {
      const other = candidates[id];
      const own = times[id]?.own;
      if (!other || !own || isOfOwnYear(other, own, { candidates, times })) continue;
      if (isBeside(candidate, other) || isListed(candidate, other, own)) return other;
    }
  }
  return undefined;
}

/** "was born in 1960, left Rome, and died in 1990": a year is of one act alone where a sentence goes through several. */
function isOfOwnYear(
  other: Candidate,
  own: TimeMention,
  { candidates, times }: Pick<Dateable, 'candidates' | 'times'>
): boolean {
  if (namesDay(own)) return false;
  return other.lemma === 'bear' || isOfSeveralDates(other, candidates, times);
}

/** "On Monday Chile beat Peru; Roth left": one date before a list of what happened. */
function isListed(candidate: Candidate, opening: Candidate, own: TimeMention): boolean {
  const { clause, sentence, teller } = candidate;
  if (!clause || opening.clause?.index !== 0 || teller !== opening.teller || !isAct(opening))
    return false;
  const subject = opening.clause.subject[0];
  const before = sentence.tagged.slice(0, clause.from).findLast(({ tag }) => tag !== 'conj');
  const plain = clause.role === 'main' || clause.role === 'coordinate';
  return plain && before?.exact === ';' && subject !== undefined && own.end <= subject.start;
}

function isBeside(candidate: Candidate, other: Candidate): boolean {
  if (!candidate.clause || !other.clause || !isAct(other) || other.teller !== candidate.teller)
    return false;
  const aside = (candidate.clause.role === 'relative') !== (other.clause.role === 'relative');
  if (aside) return false;
  const next = other.clause.index - candidate.clause.index;
  const [first, second] = next === 1 ? [candidate, other] : [other, candidate];
  return Math.abs(next) === 1 && (goesOn(first, second) || isMeanwhile(first, second));
}

/** "was dismissed and founded a firm", "was dismissed and he founded a firm". */
function goesOn(first: Candidate, { clause, ...second }: Candidate): boolean {
  if (!clause || clause.sharedSubject) return clause !== null;
  const same = actorsWith(first, 'agent', 'patient').some((id) =>
    second.actors.some(({ actor, role }) => actor === id && role === 'agent')
  );
  return same && clause.role === 'coordinate';
}

const MEANWHILE = /^(?:as|while|whilst|when)$/;

/** "left as he spoke", "when he spoke, ships left". */
function isMeanwhile(a: Candidate, b: Candidate): boolean {
  return [a, b].some(({ clause, sentence }) => {
    const marker = clause?.role === 'adverbial' ? clause.marker : null;
    return marker !== null && MEANWHILE.test(sentence.tagged[marker]?.lower ?? '');
  });
}

function isAct({ kind }: Candidate): boolean {
  return /^(?:visit|meeting|talks|call|action|decision|other)$/.test(kind);
}

/** Paragraphs after a dated visit or meeting within which the same person's meeting belongs to it. */
const NEAR = 1;

function rightBefore(candidate: Candidate, { candidates }: Dateable): Candidate | undefined {
  if (!/^(?:meeting|talks|call)$/.test(candidate.kind)) return undefined;
  const doers = doersOf(candidate);
  const paragraph = candidate.sentence.block.number ?? 0;
  for (let id = candidate.id - 1; id >= 0; id -= 1) {
    const other = candidates[id];
    if (!other) break;
    const apart = paragraph - (other.sentence.block.number ?? 0);
    if (apart > NEAR && other.clause !== null) break;
    const meets = /^(?:visit|meeting|talks)$/.test(other.kind) && !other.last;
    if (!meets || other.modality !== 'asserted' || apart > NEAR) continue;
    if (doersOf(other).some((doer) => doers.includes(doer))) return other;
  }
  return undefined;
}

/** The day of another act, approximately and by inference. `date` is one whole day. */
export function inheritedFrom(date: EventDate, text: string, { trigger }: Candidate): EventDate {
  const claim = unitClaim(date.extent.from ?? 0, date.precision, { approximate: true });
  const words = { start: trigger.start, end: trigger.end, exact: slice(text, trigger) };
  const says = `No date of its own; told together with what is dated (“${words.exact}”) and read as of the same occasion: ${englishDateWords(claim, 'long')}.`;
  const step = {
    rule: SAME_OCCASION.id,
    words,
    reference: date.edtf,
    result: claim.edtf,
    says,
    inferred: true
  };
  return { ...claim, basis: 'inherited', trace: [...date.trace, step], withoutInference: null };
}
