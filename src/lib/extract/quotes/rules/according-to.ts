import type { FrameSentence } from '../frame-sentence.ts';
import { groupsBefore } from '../near-groups.ts';
import { phraseAt, type Party } from '../party.ts';
import type { Finding, QuoteRule } from '../rule.ts';
import { bare, cueClause, saidBy } from '../cue-clause.ts';
import type { Span } from '#lib/domain/span.ts';

/** “…,” according to Roth. */
export const accordingTo: QuoteRule = {
  id: 'according-to',
  why: '"According to" names whose words the sentence gives.',
  examples: [
    {
      text: 'The road is “unsafe for trucks,” according to a report by the ministry.',
      quote: 'unsafe',
      speaker: 'a report',
      cue: 'according to'
    },
    {
      text: 'According to Anna Roth, the road is “unsafe”.',
      quote: 'unsafe',
      speaker: 'Anna Roth',
      cue: 'According to'
    }
  ],
  apply({ sentence, at }) {
    return accordingIn(sentence, at);
  }
};

function accordingIn(sentence: FrameSentence, quote: number): Finding | null {
  const at = sentence.items.findIndex(
    (item, index) => item.lower === 'according' && sentence.items[index + 1]?.lower === 'to'
  );
  const party = at < 0 ? null : phraseAt(sentence, at + 2);
  if (!party || isToldByAnother(sentence, party, quote)) return null;
  return saidBy(party, cueOf(sentence, at));
}

/** "According to Roth, Weiss told her: “…”": Weiss says it. */
function isToldByAnother(sentence: FrameSentence, { to }: Party, quote: number): boolean {
  const [group] = groupsBefore(sentence, quote);
  if (!group || group.from < to || sentence.items[quote - 1]?.exact !== ':') return false;
  return (cueClause(sentence, group)?.speaker.from ?? 0) >= to;
}

function cueOf(sentence: FrameSentence, at: number): Span | null {
  const first = sentence.items[at];
  const last = sentence.items[at + 1];
  return first && last ? bare({ start: first.start, end: last.end }) : null;
}
