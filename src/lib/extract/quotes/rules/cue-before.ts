import type { VerbGroup } from '../../grammar/verb-group.ts';
import { cueClause, said, type CueClause } from '../cue-clause.ts';
import type { QuoteRule, Scene } from '../rule.ts';

/** Roth slammed the plan as “reckless”. */
export const judgedAs: QuoteRule = {
  id: 'judged-as',
  why: 'A verb of judgement right before the words says who judges in them.',
  examples: [
    { text: 'Anna Roth slammed the plan as “reckless” on Monday.', quote: 'reckless', speaker: 'Anna Roth', cue: 'slammed' },
    { text: 'The union calls the offer “an insult,” the paper reported.', quote: 'insult', speaker: 'The union', cue: 'calls' },
    { text: 'The offer was described by one of the drivers as “a joke”.', quote: 'joke', speaker: 'one of the drivers', cue: 'was described' }
  ],
  apply(scene) {
    const clause = governing(scene, (item) => item.class === 'evaluation');
    if (!clause) return null;
    const between = scene.sentence.groups.some(
      (other) => other.from >= clause.group.to && other.to <= scene.at && other.finiteness === 'finite'
    );
    return between ? null : said(scene.sentence, clause);
  }
};

/** Roth said, “…”; Roth said that the plan was “…”. */
export const cueBefore: QuoteRule = {
  id: 'cue-before',
  why: 'The nearest verb of saying, asking or thinking before the words says whose they are.',
  examples: [
    { text: 'Anna Roth said, “The bridge stays closed.”', quote: 'bridge', speaker: 'Anna Roth', cue: 'said' },
    { text: 'Roth, who runs the port, told reporters that it was “as good as closed.”', quote: 'good', speaker: 'Roth', cue: 'told', addressee: 'reporters' },
    { text: 'In March his office said that talks were held “in good faith.”', quote: 'faith', speaker: 'his office', cue: 'said' },
    { text: 'The minister visited the site and promised “quick help” to all.', quote: 'quick', speaker: 'The minister', cue: 'promised' }
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
    { text: 'Anna Roth fears that the bridge is “lost for good.”', quote: 'lost', speaker: 'Anna Roth', cue: 'fears' },
    { text: 'The inspectors found “clear signs of neglect” in the tunnel.', quote: 'neglect', speaker: 'The inspectors', cue: 'found' }
  ],
  apply(scene) {
    const clause = governing(scene, isWeak);
    return clause ? said(scene.sentence, clause) : null;
  }
};

function isWeak(clause: CueClause): boolean {
  return clause.class === 'opinion' || clause.class === 'showing';
}

/** The nearest cue before the quotation, in the same part of the sentence, that is wanted. */
function governing(scene: Scene, wanted: (clause: CueClause) => boolean): CueClause | null {
  const { sentence, at } = scene;
  for (const group of [...sentence.groups].reverse()) {
    if (group.to > at) continue;
    if (breaks(scene, group)) return null;
    const clause = cueClause(sentence, group);
    if (clause) return wanted(clause) ? clause : null;
  }
  return null;
}

function breaks(scene: Scene, group: VerbGroup): boolean {
  return scene.sentence.items.slice(group.to, scene.at).some((item) => item.exact === ';');
}
