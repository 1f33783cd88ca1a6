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
    },
    {
      text: 'It is there “to fill a seat for a year,” per the bylaws.',
      quote: 'fill',
      speaker: 'the bylaws',
      cue: 'per'
    }
  ],
  apply({ sentence, at }) {
    return accordingIn(sentence, at) ?? perAfter(sentence, at);
  }
};

/** “…,” per the bylaws; not "per head". */
function perAfter(sentence: FrameSentence, quote: number): Finding | null {
  const [per, next] = sentence.items.slice(quote + 1, quote + 3);
  if (per?.lower !== 'per' || !next || !/^(?:det|poss|name)$/.test(next.tag)) return null;
  const party = phraseAt(sentence, quote + 2);
  return party && saidBy(party, bare(per));
}

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
