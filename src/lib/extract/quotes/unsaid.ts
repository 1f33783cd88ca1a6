import type { Span } from '#lib/domain/span.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import { cueClassOf } from './cue-verb.ts';
import type { FrameSentence } from './frame-sentence.ts';
import type { Scene } from './rule.ts';

const FALSELY = /^(?:falsely|wrongly|mistakenly|incorrectly|erroneously)$/;
const MERELY_POSSIBLE = /^(?:could|might|may)$/;

/**
 * Whether a sentence says of its verb of saying that its speaker did not say it so: "did not say", "never called
 * it", "would have said", "could say", "if she had said", "was falsely quoted as saying". In "Roth said she would not
 * call it “…”" and in "did not say so, but spoke of “…”" the words are hers.
 */
export function isUnsaid({ sentence, at }: Scene, cue: Span, speaker: Span): boolean {
  const group = sentence.groups.find(({ start }) => start === cue.start);
  if (!group || isUnderSpeech(sentence, group, speaker)) return false;
  if (sentence.items.slice(group.to, at).some(({ lower }) => lower === 'but')) return false;
  const words = sentence.items.slice(group.from, group.to).map(({ lower }) => lower);
  if (group.negated && !words.includes('only')) return true;
  if (isFalselyQuoted(sentence, group)) return true;
  const modal = group.tense === 'conditional';
  if (modal && (group.perfect || words.some((word) => MERELY_POSSIBLE.test(word)))) return true;
  return isUnderIf(sentence, group);
}

/** "Roth said she would not call it": another verb of saying stands between the speaker and the cue. */
function isUnderSpeech({ groups }: FrameSentence, cue: VerbGroup, speaker: Span): boolean {
  return groups.some(
    ({ start, end, lemma, finiteness }) =>
      speaker.end <= start &&
      end <= cue.start &&
      finiteness !== 'infinitive' &&
      cueClassOf(lemma) === 'saying'
  );
}

/** "was falsely quoted as saying". */
function isFalselyQuoted({ items, groups }: FrameSentence, cue: VerbGroup): boolean {
  const quoting = /^(?:quote|cite)$/.test(cue.lemma)
    ? cue
    : groups.find(({ to }) => to === cue.from - 1 && items[to]?.lower === 'as');
  return quoting?.adverbs.some((adverb) => FALSELY.test(adverb)) ?? false;
}

/** "If Roth had said “…”", "had Roth said “…”": nothing but its subject between the verb and what makes it a condition. */
function isUnderIf({ items }: FrameSentence, group: VerbGroup): boolean {
  for (let at = group.from - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (!item || item.tag === 'mark' || item.tag === 'quote') return false;
    if (item.tag === 'sub' || item.tag === 'conj' || item.tag === 'rel')
      return /^(?:if|unless)$/.test(item.lower);
    if (item.tag === 'verb') return false;
    if (at === 0 && item.lower === 'had') return true;
  }
  return false;
}
