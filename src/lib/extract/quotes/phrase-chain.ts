import { isGroupWord, organisationNoun, personRole } from '../actors/role-words.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { endsPhrase, type FrameSentence } from './frame-sentence.ts';
import { completed, joined, phraseBefore, type Party } from './party.ts';

/** "on Monday", "late Tuesday": what ties a time to its sentence. */
export function isTieOfTime(item: Tagged | undefined): boolean {
  return item !== undefined && /^(?:on|in|late|early|earlier|later)$/.test(item.lower);
}

/** Steps left over adverbs, times and brackets; the index after the last item that counts. */
export function beforeAsides(sentence: FrameSentence, from: number): number {
  const { items } = sentence;
  let end = from;
  for (;;) {
    const last = items[end - 1];
    if (!last) return end;
    if (last.tag === 'adv' || last.tag === 'neg' || last.tag === 'time') {
      if (endsPhrase(sentence, end)) return end;
      end -= 1;
      if (last.tag === 'time' && isTieOfTime(items[end - 1])) end -= 1;
    } else if (last.exact === ')') {
      const open = items.findLastIndex((item, at) => at < end && item.exact === '(');
      if (open < 0) return end;
      end = open;
    } else return end;
  }
}

/** Prepositions that may as well open a clause: "as Roth noted", "after Roth said". */
const OPENS_CLAUSE = /^(?:as|after|before|since|until|than|like|but|except)$/;

/**
 * The head of "a source familiar with the talks": from the phrase that ends at `end`, left over
 * prepositions and the participles before them. Null where a preposition has nothing to lean on.
 */
export function headOfChain(sentence: FrameSentence, end: number): Party | null {
  const { items } = sentence;
  let party = phraseBefore(sentence, end);
  const first = party;
  while (party) {
    const link = items[party.from - 1];
    if ((link?.tag !== 'prep' && link?.tag !== 'to') || OPENS_CLAUSE.test(link.lower)) break;
    let at: number = beforeAsides(sentence, party.from - 1);
    while (
      /^(?:adj|verb|adv|to|neg|prep)$/.test(items[at - 1]?.tag ?? '') &&
      !endsPhrase(sentence, at)
    )
      at -= 1;
    const next: Party | null = phraseBefore(sentence, at);
    if (!next)
      return link.lower === 'of' && party === first && party.form === 'name' ? party : null;
    party = next;
  }
  if (!party || !first) return null;
  return party === first ? party : completed(sentence, party);
}

/** "Roth and Weiss said": both speak, unless the first is the object of something. */
export function withPartner(sentence: FrameSentence, party: Party): Party {
  const { items } = sentence;
  const and = items[party.from - 1];
  if (and?.lower !== 'and') return party;
  const other = phraseBefore(sentence, party.from - 1);
  if (!other || other.form === 'pronoun') return party;
  const before = items[other.from - 1];
  const opens = !before || before.tag === 'sub' || before.tag === 'quote' || before.lower === ',';
  return opens ? joined(other, party) : party;
}

/** The phrase that "who" or "which" stands for: of "the mayor of Bergen, who", the mayor; of "the face of Roth, who", Roth. */
export function antecedent(sentence: FrameSentence, relative: number): Party | null {
  const { items } = sentence;
  const end = isComma(items[relative - 1]?.exact ?? '') ? relative - 1 : relative;
  let party = phraseBefore(sentence, end);
  while (party?.form === 'name' && /^(?:of|in|at)$/.test(items[party.from - 1]?.lower ?? '')) {
    const owner = phraseBefore(sentence, party.from - 1);
    if (!owner || (items[party.from - 1]?.lower === 'of' && !mayHold(owner))) break;
    party = owner;
  }
  return party;
}

/** Whether a phrase is somebody who may be "of" a place or body, rather than a part of somebody. */
function mayHold({ form, head }: Party): boolean {
  return (
    form !== 'description' ||
    personRole(head) !== null ||
    isGroupWord(head) ||
    organisationNoun(head) !== null
  );
}

export function isComma(exact: string): boolean {
  return exact === ',';
}

export function isDash(exact: string): boolean {
  return /^(?:—|–|―|--+|-|_)$/.test(exact);
}
