import { canInvert } from '../cue-verb.ts';
import { cueClause, isIdiom, said, saysNothingElse } from '../cue-clause.ts';
import type { QuoteRule, Scene } from '../rule.ts';
import { groupsAfter } from '../near-groups.ts';
import { invertedSubject, subjectBefore } from '../own-subject.ts';
import { isComma, isTieOfTime } from '../phrase-chain.ts';

/** “…,” said Anna Roth. */
export const cueThenSpeakerAfter: QuoteRule = {
  id: 'cue-then-speaker-after',
  why: 'A saying verb right after finished words, with a noun phrase after it, names who said them.',
  examples: [
    {
      text: '“The bridge stays closed,” said Anna Roth, the mayor.',
      quote: 'bridge',
      speaker: 'Anna Roth',
      cue: 'said'
    },
    {
      text: '"Who pays for it?" asked a spokesman for the union.',
      quote: 'pays',
      speaker: 'a spokesman for the union',
      cue: 'asked'
    },
    {
      text: '“We wait,” added one of the drivers, who asked not to be named.',
      quote: 'wait',
      speaker: 'one of the drivers',
      cue: 'added'
    }
  ],
  apply(scene) {
    const { sentence, at } = scene;
    if (!isFinished(scene)) return null;
    const group = groupsAfter(sentence, at)[0];
    if (
      !group ||
      !canInvert(group.lemma) ||
      group.finiteness === 'infinitive' ||
      group.finiteness === 'gerund'
    )
      return null;
    if (!onlyAsidesBetween(scene, group.from)) return null;
    const speaker = invertedSubject(sentence, group);
    return speaker ? said(sentence, { group, class: 'saying', speaker }) : null;
  }
};

/** “…,” Anna Roth said. */
export const speakerThenCueAfter: QuoteRule = {
  id: 'speaker-then-cue-after',
  why: 'A noun phrase and a saying verb right after finished words name who said them.',
  examples: [
    {
      text: '“The bridge stays closed,” Anna Roth, the mayor, said on Monday.',
      quote: 'bridge',
      speaker: 'Anna Roth',
      cue: 'said'
    },
    {
      text: '“No deal,” she told the local radio.',
      quote: 'deal',
      speaker: 'she',
      cue: 'told',
      addressee: 'the local radio'
    },
    { text: '“How long?” Weiss asked.', quote: 'long', speaker: 'Weiss', cue: 'asked' },
    {
      text: 'The vote is “a farce from start to end,” two people briefed on the count said.',
      quote: 'farce',
      speaker: 'two people',
      cue: 'said'
    },
    {
      text: '“We need no help,” the paper quoted Weiss as saying.',
      quote: 'help',
      speaker: 'Weiss',
      cue: 'quoted'
    },
    { text: '“It was a mess,” as Roth later put it.', quote: 'mess', speaker: 'Roth', cue: 'put' }
  ],
  apply(scene) {
    const { sentence, at } = scene;
    if (!isFinished(scene) && !opensSentence(scene)) return null;
    const groups = groupsAfter(sentence, at).slice(0, 4);
    for (const group of groups) {
      if (
        (!canInvert(group.lemma) && !isIdiom(sentence, group)) ||
        group.finiteness === 'infinitive'
      )
        continue;
      const clause = cueClause(sentence, group);
      const speaker = clause?.speaker ?? null;
      const first = /^(?:quote|cite)$/.test(group.lemma) ? subjectBefore(sentence, group) : speaker;
      if (
        !clause ||
        !speaker ||
        !first ||
        first.from <= at ||
        !onlyAsidesBetween(scene, first.from)
      )
        continue;
      if (opensSentence(scene) || isIdiom(sentence, group) || saysNothingElse(sentence, group))
        return said(sentence, clause);
    }
    return null;
  }
};

/** The sentence closes with ", Roth said": all of it is hers. */
export const cueClosesSentence: QuoteRule = {
  id: 'cue-closes-sentence',
  why: 'A sentence that ends with a comma, a speaker and a saying verb gives all of it as that speaker’s.',
  examples: [
    {
      text: 'The plan would be “a gift” to the rich, Anna Roth said on Friday.',
      quote: 'gift',
      speaker: 'Anna Roth',
      cue: 'said'
    },
    {
      text: 'The talks were “polite” but led nowhere, said two diplomats.',
      quote: 'polite',
      speaker: 'two diplomats',
      cue: 'said'
    }
  ],
  apply(scene) {
    const { sentence, at } = scene;
    for (const group of groupsAfter(sentence, at).reverse()) {
      if (
        !canInvert(group.lemma) ||
        group.finiteness === 'infinitive' ||
        group.finiteness === 'gerund'
      )
        continue;
      const clause = cueClause(sentence, group);
      if (
        clause &&
        clause.speaker.from > at &&
        clause.speaker.from < group.from &&
        isComma(sentence.items[clause.speaker.from - 1]?.exact ?? '') &&
        saysNothingElse(sentence, group)
      ) {
        return said(sentence, clause);
      }
      const inverted = isComma(sentence.items[group.from - 1]?.exact ?? '')
        ? sentence.opening.get(group.to)
        : undefined;
      if (inverted) {
        return said(sentence, { group, class: 'saying', speaker: { ...inverted, head: '' } });
      }
    }
    return null;
  }
};

/** Whether the words may end here: a comma, a question, an exclamation or a break stands at their end. */
function isFinished(scene: Scene): boolean {
  const { frame, span, sentence, at } = scene;
  const inner = frame.text.slice(span.inner.start, span.inner.end);
  if (/[,?!.…—–―-]['’”"\s]*$/.test(inner)) return true;
  return isComma(sentence.items[at + 1]?.exact ?? '') || scene.extent === 'full';
}

function onlyAsidesBetween(scene: Scene, to: number): boolean {
  return scene.sentence.items
    .slice(scene.at + 1, to)
    .every(
      (item, at, all) =>
        /^(?:adv|time)$/.test(item.tag) ||
        (isTieOfTime(item) && all[at + 1]?.tag === 'time') ||
        item.exact === ',' ||
        item.lower === 'as' ||
        /^[—–―-]+$/.test(item.exact)
    );
}

function opensSentence(scene: Scene): boolean {
  return scene.sentence.items
    .slice(0, scene.at)
    .every((item) => item.tag === 'mark' || item.tag === 'conj');
}
