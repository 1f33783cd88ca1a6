import type { VerbGroup } from '../grammar/verb-group.ts';
import type { FrameSentence } from './frame-sentence.ts';
import { completed, isDocument, phraseAt, phraseBefore, type Party } from './party.ts';
import { beforeAsides } from './phrase-chain.ts';

/**
 * The one whom the words right before a gerund give as its subject: "with the union calling", "a banner
 * saying", "quoted Roth as saying". Null where it hangs on the sentence's own verb.
 */
export function subjectBesideGerund(sentence: FrameSentence, group: VerbGroup): Party | null {
  const end = beforeAsides(sentence, group.from);
  const given = companionOf(sentence, end) ?? quotedAs(sentence, end);
  if (given) return given;
  const near = phraseBefore(sentence, end);
  if (!near) return null;
  const before = sentence.items[near.from - 1];
  if (!before || before.tag === 'sub' || before.exact === ',') return near;
  if (
    before.lower === 'of' &&
    near.to === group.from &&
    SHOWS.test(sentence.items[near.from - 2]?.lower ?? '')
  )
    return near;
  return isDocument(near) && !isAuthored(sentence, near) ? near : null;
}

/** "Footage of Roth asking": what shows who speaks. */
const SHOWS = /^(?:footage|videos?|clips?|recordings?|tapes?)$/;

const AUTHORS =
  /^(?:issue|release|send|publish|post|write|sign|put|make|tweet|deliver|give|read|circulate|file|share)$/;

/** "quoted Roth as saying". */
function quotedAs(sentence: FrameSentence, end: number): Party | null {
  if (sentence.items[end - 1]?.lower !== 'as') return null;
  const verb = sentence.groups.findLast((other) => other.to < end);
  if (!verb || verb.passive || !/^(?:quote|cite|describe|report|remember|hear)$/.test(verb.lemma))
    return null;
  const party = phraseAt(sentence, verb.to);
  return party?.to === end - 1 ? party : null;
}

/** "a banner saying …" speaks for itself, "issued a statement saying …" for who issued it. */
function isAuthored(sentence: FrameSentence, document: Party): boolean {
  const verb = sentence.groups.findLast((other) => other.to <= document.from);
  return verb !== undefined && AUTHORS.test(verb.lemma);
}

/** "with the campaign of the senator saying". */
function companionOf(sentence: FrameSentence, end: number): Party | null {
  let party = phraseBefore(sentence, end);
  while (party) {
    const link = sentence.items[party.from - 1];
    if (link?.lower === 'with') return completed(sentence, party);
    if (!link || !/^(?:of|from|for|in|at)$/.test(link.lower)) return null;
    party = phraseBefore(sentence, party.from - 1);
  }
  return null;
}
