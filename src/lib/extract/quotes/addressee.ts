import type { Span } from '#lib/domain/span.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import type { FrameSentence } from './frame.ts';
import { phraseAt, type Party } from './party.ts';

export const TAKES_HEARER = /^(?:tell|ask|remind|inform|warn|assure|urge|advise|brief|implore|beg|text|email)$/;
const OCCASION = /^(?:interview|interviews|conversation|call|briefing|appearance|session|debate|exchange|talk|meeting)$/;
const REACH = 14;

/** The hearer right after a verb that takes one ("told reporters"). */
export function directHearer(sentence: FrameSentence, group: VerbGroup): Party | null {
  return TAKES_HEARER.test(group.lemma) ? phraseAt(sentence, group.to) : null;
}

/** To whom it was said: "told RT", "in an interview with RT", "in comments to RT", "said to her". */
export function addresseeOf(sentence: FrameSentence, group: VerbGroup): Span | null {
  const direct = directHearer(sentence, group);
  if (direct) return { start: direct.start, end: direct.end };
  for (let at = group.to; at < Math.min(sentence.items.length, group.to + REACH); at += 1) {
    const item = sentence.items[at];
    const hears = item?.lower === 'to' ? at === group.to || /^(?:comments?|remarks?|statement|speech)$/.test(sentence.items[at - 1]?.lower ?? '') : item?.lower === 'with' && OCCASION.test(sentence.items[at - 1]?.lower ?? '');
    if (!hears) continue;
    const party = phraseAt(sentence, at + 1);
    if (party) return { start: party.start, end: party.end };
  }
  return null;
}
