import type { VerbGroup } from '../../grammar/verb-group.ts';
import { cueClassOf } from '../cue-verb.ts';
import { cueClause, cueSpan, said, saidBy, type CueClause } from '../cue-clause.ts';
import type { FrameSentence } from '../frame-sentence.ts';
import { groupsBefore } from '../near-groups.ts';
import { isAbstract } from '../party.ts';
import type { QuoteRule, Scene } from '../rule.ts';

/** Roth slammed the plan as “reckless”. */
export const judgedAs: QuoteRule = {
  id: 'judged-as',
  why: 'A verb of judgement right before the words says who judges in them.',
  examples: [
    {
      text: 'Anna Roth slammed the plan as “reckless” on Monday.',
      quote: 'reckless',
      speaker: 'Anna Roth',
      cue: 'slammed'
    },
    {
      text: 'The union calls the offer “an insult,” the paper reported.',
      quote: 'insult',
      speaker: 'The union',
      cue: 'calls'
    },
    {
      text: 'The offer was described by one of the drivers as “a joke”.',
      quote: 'joke',
      speaker: 'one of the drivers',
      cue: 'was described'
    }
  ],
  apply(scene) {
    const group = judging(scene);
    const clause = group ? cueClause(scene.sentence, group) : null;
    return clause?.class === 'evaluation'
      ? said(scene.sentence, outermost(scene.sentence, clause))
      : null;
  }
};

/** The verb right before the words; of "called extending the line “…”", the first. */
function judging({ sentence, at }: Scene): VerbGroup | undefined {
  const [last, before] = groupsBefore(sentence, at).filter(
    ({ finiteness }) => finiteness !== 'infinitive'
  );
  const object = last?.finiteness === 'gerund' && before?.to === last.from;
  return object && cueClassOf(before.lemma) === 'evaluation' ? before : last;
}

/** Roth said, “…”; Roth said that the plan was “…”. */
export const cueBefore: QuoteRule = {
  id: 'cue-before',
  why: 'The nearest verb of saying, asking or thinking before the words says whose they are.',
  examples: [
    {
      text: 'Anna Roth said, “The bridge stays closed.”',
      quote: 'bridge',
      speaker: 'Anna Roth',
      cue: 'said'
    },
    {
      text: 'Roth, who runs the port, told reporters that it was “as good as closed.”',
      quote: 'good',
      speaker: 'Roth',
      cue: 'told',
      addressee: 'reporters'
    },
    {
      text: 'In March his office said that talks were held “in good faith.”',
      quote: 'faith',
      speaker: 'his office',
      cue: 'said'
    },
    {
      text: 'The minister visited the site and promised “quick help” to all.',
      quote: 'quick',
      speaker: 'The minister',
      cue: 'promised'
    }
  ],
  apply(scene) {
    const clause = governing(scene, (item) => !isWeak(item));
    return clause ? said(scene.sentence, clause) : null;
  }
};

/** Roth believes that it is “…”; the survey found “…”. */
export const beliefBefore: QuoteRule = {
  id: 'belief-before',
  why: 'A verb of thinking or showing before the words says whose view they are.',
  examples: [
    {
      text: 'Anna Roth fears that the bridge is “lost for good.”',
      quote: 'lost',
      speaker: 'Anna Roth',
      cue: 'fears'
    },
    {
      text: 'The inspectors found “clear signs of neglect” in the tunnel.',
      quote: 'neglect',
      speaker: 'The inspectors',
      cue: 'found'
    }
  ],
  apply(scene) {
    const clause = governing(scene, isWeak);
    return clause ? said(scene.sentence, clause) : null;
  }
};

/** The plan has been called “…”, and nobody says by whom. */
export const speakerUnnamed: QuoteRule = {
  id: 'speaker-unnamed',
  why: 'A verb of saying in the passive, without an agent, quotes someone whom the text does not name.',
  examples: [
    {
      text: 'The plan has been called “a gift to the rich”.',
      quote: 'gift',
      speaker: null,
      cue: 'has been called'
    }
  ],
  apply({ sentence, at }) {
    const group = sentence.groups.findLast((item) => item.to <= at);
    if (!group?.passive || cueClassOf(group.lemma) === null || at - group.to > 3) return null;
    return saidBy(null, cueSpan(group));
  }
};

function isWeak(clause: CueClause): boolean {
  return clause.class === 'opinion' || clause.class === 'showing' || isAbstract(clause.speaker);
}

/**
 * The nearest cue before the quotation, in the same part of the sentence, that is wanted. Where its
 * subject is a pronoun right under another speaker ("Roth said she called it …"), that speaker's.
 */
function governing(scene: Scene, wanted: (clause: CueClause) => boolean): CueClause | null {
  const { sentence, at } = scene;
  for (const group of groupsBefore(sentence, at)) {
    if (breaks(scene, group)) return null;
    if (NEEDS_WORDS.test(group.lemma) && !leadsTo(scene, group)) continue;
    const clause = cueClause(sentence, group);
    if (clause && clause.class !== 'refusal' && wanted(clause)) return outermost(sentence, clause);
  }
  return null;
}

/** Verbs that are cues only where the words follow at once: "went on: “…”", "spoke of “…”". */
const NEEDS_WORDS =
  /^(?:continue|begin|start|go|finish|offer|speak|talk|point|express|deliver|sign|laugh|smile|sing|interrupt|type|publish|pen|title|headline|relate|voice|open|hit|rip|knock|hammer|blame|lash|cast|frame|paint|rate|refer|want|love|like|hate|wish|see|find|hear|know|press|commit|agree|propose)$/;

function leadsTo({ sentence, at }: Scene, group: VerbGroup): boolean {
  const between = sentence.items.slice(group.to, at);
  return (
    between.length <= 8 &&
    !between.some((item) => item.tag === 'verb' || item.tag === 'aux' || item.tag === 'modal')
  );
}

function outermost(sentence: FrameSentence, clause: CueClause): CueClause {
  if (!/^(?:he|she|they|it)$/.test(clause.speaker.head)) return clause;
  const pronoun = clause.speaker;
  const outer = sentence.groups.findLast(
    (group) => group.to <= pronoun.from && group.finiteness !== 'infinitive'
  );
  const above = outer ? cueClause(sentence, outer) : null;
  if (!above || isWeak(above) || above.class === 'evaluation' || above.speaker.to > pronoun.from)
    return clause;
  const between = sentence.items.slice(above.group.to, pronoun.from);
  if (between.some((item) => item.exact === ',' || item.tag === 'conj')) return clause;
  const plural = /s$/.test(above.speaker.head) && above.speaker.form === 'description';
  const agrees = pronoun.head === 'they' ? plural || above.speaker.form !== 'name' : !plural;
  return agrees ? { ...clause, speaker: above.speaker } : clause;
}

function breaks(scene: Scene, group: VerbGroup): boolean {
  return scene.sentence.items.slice(group.to, scene.at).some((item) => item.exact === ';');
}
