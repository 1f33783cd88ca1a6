import type { Span } from '#lib/domain/span.ts';
import { cueClause, cueSpan, bare } from '../cue-clause.ts';
import type { Carried, ContextRule, Settled, Surroundings } from '../context.ts';
import { addresseeOf } from '../addressee.ts';
import type { FrameSentence } from '../frame-sentence.ts';
import type { Scene } from '../rule.ts';
import { isAbstract, isDocument, type Party } from '../party.ts';
import { groupsBefore } from '../near-groups.ts';
import { lastSubject, mainSubject } from '../subject.ts';

/** Roth was blunt: “…” and, over a paragraph's end, He added:⏎“…”. */
export const colonBefore: ContextRule = {
  id: 'colon-before',
  why: 'A sentence that ends with a colon names who speaks in the quotation after it.',
  examples: [
    {
      text: 'Roth gave the same answer to all who called that day:\n\n“The bridge stays closed.”',
      quote: 'bridge',
      speaker: 'Roth'
    },
    { text: 'The mayor’s reply was short: “We wait.”', quote: 'wait', speaker: 'The mayor’s reply' }
  ],
  apply({ scene }) {
    const { items } = scene.sentence;
    if (items[scene.at - 1]?.exact === ':') return introducer(scene.sentence, scene.at);
    const before = scene.frame.sentences[scene.sentenceIndex - 1];
    if (scene.at > 0 || !before || before.items.at(-1)?.exact !== ':') return null;
    return introducer(before, before.items.length);
  }
};

/** Among how many quotations the one whose speaker is known is looked for. */
const REACH = 100;

/** A speech that runs over several paragraphs has one speaker. */
export const sameSpeech: ContextRule = {
  id: 'same-speech',
  why: 'A quotation taken up again at a new paragraph without having been closed is one speech.',
  examples: [
    {
      text: '“The bridge is old,” Roth said. “It was built in a hurry.\n\n“It will be closed by winter.”',
      quote: 'winter',
      speaker: 'Roth'
    },
    {
      text: '“The bridge is old.\n\n“It will be closed by winter,” Roth said.',
      quote: 'old',
      speaker: 'Roth'
    }
  ],
  apply({ all, index, scene, speeches }) {
    const parts = (speeches.get(scene.span.speech) ?? []).slice(0, REACH);
    const other = parts.find((at) => at !== index && all[at]?.found?.speaker);
    return other === undefined ? null : carry(all, other);
  }
};

/** “…,” Roth said. “…” */
export const sameParagraph: ContextRule = {
  id: 'same-paragraph',
  why: 'After an attributed quotation, the next one of its paragraph goes on in the same voice.',
  examples: [
    {
      text: '“The bridge is old,” Roth said. “It will be closed.”',
      quote: 'closed',
      speaker: 'Roth'
    }
  ],
  apply({ all, index, scene }) {
    const before = all[index - 1];
    if (!before || before.scene.sentence.block !== scene.sentence.block || !before.found?.speaker)
      return null;
    if (scene.sentenceIndex - before.scene.sentenceIndex > 1) return null;
    if (scene.extent === 'part' && !isPhrase(scene)) return null;
    return carry(all, index - 1);
  }
};

/** Roth shook his head. “…” */
export const sentenceBefore: ContextRule = {
  id: 'sentence-before',
  why: 'Words that stand alone are spoken by whoever the sentence before is about.',
  examples: [
    {
      text: 'Anna Roth shook her head at the question. “The bridge stays closed.”',
      quote: 'bridge',
      speaker: 'Anna Roth'
    }
  ],
  apply({ scene }) {
    const before = scene.frame.sentences[scene.sentenceIndex - 1];
    if (!standsAlone(scene.sentence, scene.at) || before?.block !== scene.sentence.block)
      return null;
    return introducer(before, before.items.length);
  }
};

/** A paragraph that is nothing but a quotation goes on with the last speaker. */
export const paragraphBefore: ContextRule = {
  id: 'paragraph-before',
  why: 'A paragraph that opens with a quotation and names nobody goes on with the speaker before it.',
  examples: [
    {
      text: '“The bridge is old,” Roth said.\n\n“It will be closed by winter.”',
      quote: 'winter',
      speaker: 'Roth'
    }
  ],
  apply({ all, index, scene }) {
    if (!standsAlone(scene.sentence, scene.at)) return null;
    const previous = scene.frame.sentences[scene.sentenceIndex - 1];
    const last = lastSpoken(all, index, scene.sentence.block);
    const about =
      previous && !isLastOf(last === null ? undefined : all[last], previous)
        ? lastSubject(previous, previous.items.length)
        : null;
    if (about && (last === null || about.form === 'name')) return carriedBy(about);
    return last === null ? null : carry(all, last);
  }
};

/** The nearest attributed quotation before, at most one paragraph without any between. */
function lastSpoken(all: readonly Settled[], index: number, block: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const other = all[at];
    if (!other || block - other.scene.sentence.block > 2) return null;
    if (other.found?.speaker) return at;
  }
  return null;
}

function isLastOf(before: Settled | undefined, previous: FrameSentence): boolean {
  return before !== undefined && before.scene.sentence.end > previous.start;
}

function carry(all: readonly Settled[], from: number): Carried | null {
  const other = all[from]?.found;
  return other?.speaker
    ? { speaker: other.speaker, cue: null, addressee: other.addressee, from: other.from ?? from }
    : null;
}

/** Whether the article's own sentence has no words around the quotation. */
function standsAlone(sentence: FrameSentence, at: number): boolean {
  return sentence.items.every(
    (item, index) => index === at || item.tag === 'mark' || item.tag === 'quote'
  );
}

/** Who the items before `end` say is about to speak: the last cue's speaker, else the last clause's subject. */
function introducer(sentence: FrameSentence, end: number): Carried | null {
  const groups = groupsBefore(sentence, end);
  for (const group of groups) {
    const clause = cueClause(sentence, group);
    if (clause && clause.class !== 'opinion' && clause.class !== 'evaluation') {
      return {
        speaker: bare(clause.speaker),
        cue: cueSpan(clause.group),
        addressee: addresseeOf(sentence, clause.group),
        from: null
      };
    }
  }
  const subject = lastSubject(sentence, end) ?? mainSubject(sentence);
  if (!subject || subject.to > end) return null;
  const noun = isDocument(subject) ? sentence.items[subject.to - 1] : undefined;
  return { ...carriedBy(subject), cue: noun ? bare(noun) : null };
}

function carriedBy(subject: Span): Carried {
  return { speaker: bare(subject), cue: null, addressee: null, from: null };
}

/** Words within a sentence that names somebody who acts. */
export const subjectOfClause: ContextRule = {
  id: 'subject-of-clause',
  why: 'Several words quoted inside a sentence, or a motive, are laid to the one who acts in it.',
  examples: [
    {
      text: 'The mayor left the hall out of “respect” on Monday.',
      quote: 'respect',
      speaker: 'The mayor'
    },
    {
      text: 'Anna Roth left the post to “spend time with the boats” she owns.',
      quote: 'boats',
      speaker: 'Anna Roth'
    }
  ],
  apply({ scene }: Surroundings) {
    const { sentence, at } = scene;
    const subject = lastSubject(sentence, at);
    if (!subject || subject.to > at || !mayAct(subject)) return null;
    const motive =
      sentence.items[at - 1]?.lower === 'of' && sentence.items[at - 2]?.lower === 'out';
    return isPhrase(scene) || motive ? carriedBy(subject) : null;
  }
};

/** Three words or more: too many to be a term that is only set off. */
function isPhrase({ frame, span }: Scene): boolean {
  return frame.text.slice(span.inner.start, span.inner.end).split(/\s+/).length >= 3;
}

function mayAct(party: Party): boolean {
  if (party.form === 'pronoun') return /^(?:he|she|they|we|i|who|one)$/.test(party.head);
  return party.form !== 'quantity' && !isAbstract(party) && !/^\d/.test(party.head);
}
