import type { Span } from '#lib/domain/span.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { FrameSentence } from './frame-sentence.ts';

/** A noun phrase that may speak or be spoken to. `from` and `to` are half-open item indexes of its sentence. */
export interface Party extends Span {
  readonly from: number;
  readonly to: number;
  readonly form: NounPhrase['form'];
  /** The head noun in lower case: "spokesman", "lavrov", "they". */
  readonly head: string;
}

/** The noun phrase whose last word is the item before `end`; null where none ends there. */
export function phraseBefore(sentence: FrameSentence, end: number): Party | null {
  const phrase = sentence.closing.get(end);
  if (phrase) return toParty(sentence, phrase);
  return sentence.items[end - 1]?.tag === 'adj' ? nounLikeAdjective(sentence, end) : null;
}

/** "the accused", "former secretary": an adjective where a head has to be. */
function nounLikeAdjective(sentence: FrameSentence, end: number): Party | null {
  const { items } = sentence;
  let from = end;
  while (/^(?:adj|num|time)$/.test(items[from - 1]?.tag ?? '')) from -= 1;
  const phrase = sentence.closing.get(from);
  if (phrase && phrase.form !== 'pronoun') from = phrase.from;
  else if (items[from - 1]?.tag === 'pos') from = sentence.closing.get(from - 1)?.from ?? from;
  else if (/^(?:det|poss)$/.test(items[from - 1]?.tag ?? '')) from -= 1;
  else if (end - from < 2) return null;
  const first = items[from];
  const last = items[end - 1];
  if (!first || !last) return null;
  return {
    start: first.start,
    end: last.end,
    from,
    to: end,
    form: 'description',
    head: last.lower
  };
}

/** The noun phrase that starts at an item, with the "of", "for", "at" or "from" that completes a description. */
export function phraseAt(sentence: FrameSentence, start: number): Party | null {
  const phrase = sentence.opening.get(start);
  if (phrase) return completed(sentence, toParty(sentence, phrase));
  let end = start;
  while (/^(?:det|poss|adj|num|time)$/.test(sentence.items[end]?.tag ?? '')) end += 1;
  const party = sentence.items[end - 1]?.tag === 'adj' ? nounLikeAdjective(sentence, end) : null;
  return party?.from === start ? completed(sentence, party) : null;
}

export function toParty(sentence: FrameSentence, phrase: NounPhrase): Party {
  return {
    start: phrase.start,
    end: phrase.end,
    from: phrase.from,
    to: phrase.to,
    form: phrase.form,
    head: sentence.items[phrase.head]?.lower ?? ''
  };
}

const COMPLETES = /^(?:of|for|from|at)$/;
/** Heads written with a capital that still want their "of": "Secretary of State Anna Roth". */
const OFFICE =
  /^(?:department|ministry|office|bureau|bank|university|house|court|church|republic|council|board|institute|association|federation|union|chamber|committee|secretary|undersecretary|minister|governor|mayor|king|queen|prince|speaker|director|bishop|archbishop|president|chief|head|ceo|cfo|coo|municipality|city|state|ministers|members|duke|chairman|leader)$/;
const COUNTED = /^(?:one|some|many|most|several|both|others|another|all|few)$/;

/** "a spokesman" grows to "a spokesman for the ministry", "one" to "one of the envoys"; a person's name stays. */
export function completed(sentence: FrameSentence, party: Party): Party {
  if (party.form === 'pronoun' && !COUNTED.test(party.head)) return party;
  if (party.form === 'name' && !OFFICE.test(party.head)) return party;
  let end = party;
  for (;;) {
    const link = sentence.items[end.to];
    if (!link || !COMPLETES.test(link.lower)) break;
    const next = sentence.opening.get(end.to + 1);
    if (!next || next.form === 'pronoun') break;
    end = { ...party, end: next.end, to: next.to };
    if (next.form === 'name') break;
  }
  return end;
}

/** From the start of one to the end of the other: "Roth and Weiss". */
export function joined(first: Party, last: Party): Party {
  return { ...first, end: last.end, to: last.to };
}

/** "the decision", "his reaction": may show something, but says nothing. */
export function isAbstract(party: Party): boolean {
  return (
    party.form === 'description' &&
    /(?:tion|sion|ness|ity|ism|ance|ence|ship|ure|ment|move|results?|statements?)$/.test(party.head)
  );
}

const DOCUMENT =
  /^(?:message|statement|letter|report|sign|signs|banner|banners|email|e-mail|tweet|post|memo|note|poster|leaflet|text|notice|headline|document|placards?|press|release)$/;

/** "a statement", "the letter": speaks with the words of whoever wrote it. */
export function isDocument(party: Party): boolean {
  return party.form === 'description' && DOCUMENT.test(party.head);
}
