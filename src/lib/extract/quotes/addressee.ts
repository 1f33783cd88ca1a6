import type { Span } from '#lib/domain/span.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import type { FrameSentence } from './frame-sentence.ts';
import { phraseAt, type Party } from './party.ts';

export const TAKES_HEARER =
  /^(?:tell|ask|remind|inform|warn|assure|urge|advise|brief|implore|beg|text|email)$/;
const OCCASION =
  /^(?:interview|interviews|conversation|call|briefing|appearance|session|debate|exchange|talk|meeting)$/;
const REACH = 14;

/** The hearer right after a verb that takes one ("told reporters"). */
export function directHearer(sentence: FrameSentence, group: VerbGroup): Party | null {
  return TAKES_HEARER.test(group.lemma) ? phraseAt(sentence, group.to) : null;
}

/** To whom it was said: "told RT", "in an interview with RT", "in comments to RT", "said to her". */
export function addresseeOf(sentence: FrameSentence, group: VerbGroup): Span | null {
  const direct = directHearer(sentence, group);
  if (direct) return { start: direct.start, end: direct.end };
  const after = [...sentence.items.keys()].slice(group.to, group.to + REACH);
  const before = [...sentence.items.keys()].slice(0, Math.min(group.from, REACH));
  for (const at of [...after, ...before]) {
    if (!leadsToHearer(sentence, at, group.to)) continue;
    const party = phraseAt(sentence, at + 1);
    if (party) return { start: party.start, end: party.end };
  }
  return null;
}

function leadsToHearer({ items }: FrameSentence, at: number, afterVerb: number): boolean {
  const word = items[at]?.lower;
  const noun = items[at - 1]?.lower ?? '';
  if (word === 'with') return OCCASION.test(noun);
  return (
    word === 'to' &&
    (at === afterVerb || /^(?:comments?|remarks?|statement|speech|message|letter)$/.test(noun))
  );
}
