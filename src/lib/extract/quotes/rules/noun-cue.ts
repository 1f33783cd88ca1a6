import type { Span } from '#lib/domain/span.ts';
import type { FrameSentence } from '../frame-sentence.ts';
import { bare, saidBy } from '../cue-clause.ts';
import { phraseAt } from '../party.ts';
import type { QuoteRule, Scene } from '../rule.ts';

const CUE_NOUN =
  /^(?:remarks?|comments?|statements?|claims?|assertions?|words?|description|suggestion|argument|warning|promise|pledge|vow|calls?|complaint|observation|declaration|insistence|admission|tweets?|posts?|message|line|quip|joke|quote|phrase|question|answer|reply|response|slogan|motto|mantra|chant|threat|accusation|allegation|criticism|view|belief|contention|prediction|explanation|characterization|refrain)$/;

/** Her remark that “…”; a claim by Roth that “…”; Roth's “…” remark. */
export const nounCue: QuoteRule = {
  id: 'noun-cue',
  why: 'A noun of saying with an owner right before or after the words says whose they are.',
  examples: [
    {
      text: 'Anna Roth drew fire over her remark that “nobody needs a bridge.”',
      quote: 'nobody',
      speaker: 'her',
      cue: 'remark'
    },
    {
      text: 'The crowd recalled Weiss’s claim that “all is well.”',
      quote: 'all is well',
      speaker: 'Weiss',
      cue: 'claim'
    },
    {
      text: 'The vote follows the suggestion by a union leader that someone “should resign over it”.',
      quote: 'resign',
      speaker: 'a union leader',
      cue: 'suggestion'
    }
  ],
  apply(scene) {
    const noun = nounBefore(scene) ?? nounAfter(scene);
    if (noun === null) return null;
    const { sentence } = scene;
    const owner = ownerBefore(sentence, noun, scene.at) ?? ownerAfter(sentence, noun, scene.at);
    const cue = sentence.items[noun];
    return owner && cue ? saidBy(owner, cue) : null;
  }
};

/** Index of a noun of saying from which only "that …", a preposition or a short clause leads to the words. */
function nounBefore({ sentence, at }: Scene): number | null {
  for (let index = at - 1; index >= 0 && at - index <= 12; index -= 1) {
    const item = sentence.items[index];
    if (!item || item.exact === ';' || item.tag === 'quote') return null;
    if (item.tag !== 'noun' || !CUE_NOUN.test(item.lower)) continue;
    const next = sentence.items[index + 1]?.lower ?? '';
    const verbs = sentence.groups.filter((group) => group.from > index && group.to <= at).length;
    if (index === at - 1 || (/^[:,]$/.test(next) && index === at - 2)) return index;
    return (/^(?:that|by|from)$/.test(next) && verbs <= 1) || (next === 'of' && verbs === 0)
      ? index
      : null;
  }
  return null;
}

/** “…” remark. */
function nounAfter({ sentence, at, extent }: Scene): number | null {
  const next = sentence.items[at + 1];
  return extent === 'part' && next?.tag === 'noun' && CUE_NOUN.test(next.lower) ? at + 1 : null;
}

function ownerBefore(sentence: FrameSentence, noun: number, at: number): Span | null {
  for (let index = Math.min(noun, at) - 1; index >= 0 && noun - index <= 5; index -= 1) {
    const item = sentence.items[index];
    if (item?.tag === 'poss') return bare(item);
    if (item?.tag === 'pos') return possessor(sentence, index);
    if (!item || !/^(?:adj|noun|num|time|quote|name)$/.test(item.tag)) return null;
  }
  return null;
}

/** The words before a possessive "’s". */
function possessor(sentence: FrameSentence, mark: number): Span | null {
  let from = mark;
  while (/^(?:det|poss|adj|num|noun|name)$/.test(sentence.items[from - 1]?.tag ?? '')) from -= 1;
  const first = sentence.items[from];
  const last = sentence.items[mark - 1];
  return first && last && from < mark ? { start: first.start, end: last.end } : null;
}

function ownerAfter(sentence: FrameSentence, noun: number, at: number): Span | null {
  const link = sentence.items[noun + 1];
  if (!link || !/^(?:by|from)$/.test(link.lower)) return null;
  const party = phraseAt(sentence, noun + 2);
  return party && party.to <= at ? bare(party) : null;
}
