import { bare, saidBy } from '../cue-clause.ts';
import type { Frame } from '../frame.ts';
import type { FrameSentence } from '../frame-sentence.ts';
import { phraseAt, type Party } from '../party.ts';
import type { QuoteRule } from '../rule.ts';
import { isDash } from '../phrase-chain.ts';

/** Roth: “…”, as headlines and transcripts have it. */
export const nameAndColon: QuoteRule = {
  id: 'name-and-colon',
  why: 'A name and a colon at the start of a line say whose words the line gives.',
  examples: [
    { text: 'Roth: “The bridge stays closed.”', quote: 'bridge', speaker: 'Roth' },
    {
      text: 'Mayor Roth: City ‘not to blame’ for flood\n\nThe mayor spoke on Monday.',
      quote: 'blame',
      speaker: 'Mayor Roth'
    }
  ],
  apply({ sentence, at }) {
    const colon = sentence.items.findIndex(
      (item) => item.exact === ':' && item.start > sentence.start
    );
    if (colon < 0 || colon >= at || sentence.groups.some((group) => group.from < colon))
      return null;
    const first = sentence.items.findIndex((item) => item.tag !== 'mark');
    const party = phraseAt(sentence, first);
    const last = sentence.closing.get(colon);
    if (
      !party ||
      !last ||
      sentence.items
        .slice(party.to, last.from)
        .some(
          (item) =>
            item.tag !== 'prep' &&
            item.tag !== 'to' &&
            item.tag !== 'noun' &&
            item.tag !== 'det' &&
            item.tag !== 'name'
        )
    )
      return null;
    if (party.form !== 'name' && last.form !== 'name') return null;
    const spoken = leadsToHearer(sentence, party, last) ? sentence.items[last.from - 2] : undefined;
    return spoken
      ? { ...saidBy({ start: party.start, end: spoken.end }), addressee: bare(last) }
      : saidBy({ start: party.start, end: last.end });
  }
};

/** "Roth to the crew: …": who is named behind "to" hears it, except in "ambassador to Chile". */
function leadsToHearer({ items }: FrameSentence, party: Party, last: Pick<Party, 'from'>): boolean {
  const office = items[last.from - 2]?.lower ?? '';
  return (
    last.from - 1 >= party.to &&
    items[last.from - 1]?.lower === 'to' &&
    !/^(?:ambassador|envoy|advis[eo]r|aide|delegate|representative|secretary|assistant|counsel|observer|emissary|heir)$/.test(
      office
    )
  );
}

/** “…” — Anna Roth, mayor; “…,” Anna Roth, mayor of Bergen. */
export const signedAfter: QuoteRule = {
  id: 'signed-after',
  why: 'A name right after the words, with a dash or with what its bearer is and no verb, signs them.',
  examples: [
    {
      text: '“The bridge stays closed.” — Anna Roth, mayor',
      quote: 'bridge',
      speaker: 'Anna Roth'
    },
    {
      text: '“The bridge stays closed for now,” Anna Roth, a mayor on the coast.',
      quote: 'bridge',
      speaker: 'Anna Roth'
    },
    {
      text: '“The bridge stays closed.”\n\nAnna Roth, 41',
      quote: 'bridge',
      speaker: 'Anna Roth'
    },
    {
      text: '“The bridge stays closed.”\n\n— Anna Roth, mayor',
      quote: 'bridge',
      speaker: 'Anna Roth'
    }
  ],
  apply({ frame, sentence, sentenceIndex, at, extent }) {
    if (extent !== 'full') return null;
    const here = signature(sentence, at + 1) ?? nameAndTrade(sentence, at + 1);
    if (here || at < sentence.items.length - 1) return here && saidBy(bare(here));
    const next = frame.sentences[sentenceIndex + 1];
    const below = next && (signature(next, 0) ?? lineOfName(frame, sentence, sentenceIndex + 1));
    return below ? saidBy(bare(below)) : null;
  }
};

/** A dash, a name, and no verb after it. */
function signature(sentence: FrameSentence, at: number) {
  if (!isDash(sentence.items[at]?.exact ?? '')) return null;
  const party = phraseAt(sentence, at + 1);
  const verb = sentence.groups.some(
    (group) => group.from > at && group.finiteness !== 'gerund' && group.from - at < 8
  );
  return party?.form === 'name' && !verb ? party : null;
}

/** A name of its own, or with a comma and what its bearer is or how old, and no verb in the rest of the sentence. */
function nameAndTrade(sentence: FrameSentence, at: number): Party | null {
  const party = phraseAt(sentence, at);
  if (party?.form !== 'name' || sentence.groups.some((group) => group.from > at)) return null;
  const next = sentence.items[party.to];
  if (!next || (next.exact === '.' && party.to === sentence.items.length - 1)) return party;
  const trade = sentence.items[party.to + 1];
  const told = trade?.tag === 'num' || phraseAt(sentence, party.to + 1)?.form === 'description';
  return next.exact === ',' && told ? party : null;
}

const LONGEST_LINE = 12;

/** A paragraph of its own that is no more than a name, under one that is no more than a quotation. */
function lineOfName(frame: Frame, quoted: FrameSentence, index: number): Party | null {
  const line = frame.sentences[index];
  if (!line || line.block === quoted.block || line.items.length > LONGEST_LINE) return null;
  const neighbours = [frame.sentences[index + 1], frame.sentences[index - 2]];
  if (neighbours.some((other, at) => other?.block === (at === 0 ? line : quoted).block))
    return null;
  if (line.items.some(({ tag }) => tag === 'quote')) return null;
  return nameAndTrade(line, 0);
}
