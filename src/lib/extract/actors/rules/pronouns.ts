import type { ActorRule, Resolution } from '../actor-rule.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import type { Scene, Seen } from '../scene.ts';

const HE = /^(?:he|him|his|himself)$/;
const SHE = /^(?:she|her|hers|herself)$/;
const THEY = /^(?:they|them|their|theirs|themselves)$/;
const IT = /^(?:it|its|itself)$/;
const OBJECT = /^(?:him|them|it)$/;

function means(drafts: readonly Draft[], inferred: boolean): Resolution {
  return { drafts, form: 'pronoun', inferred };
}

function isPerson({ kind, plural }: Draft): boolean {
  return (kind === 'person' || kind === 'unnamed') && !plural;
}

/** Whether the two stand in one clause, so that an object cannot mean its own subject. */
function sharesClause(seen: Seen, reading: Reading): boolean {
  if (seen.reading.sentence !== reading.sentence) return false;
  const between = reading.sentence.tagged.slice(seen.reading.to, reading.from);
  return !between.some(
    ({ tag, exact }) => tag === 'sub' || tag === 'rel' || tag === 'conj' || exact === ','
  );
}

interface Search {
  readonly subject: boolean;
  readonly voice: boolean;
  readonly fits: (draft: Draft) => boolean;
}

/** The nearest fitting mention; subjects only up to three sentences back. */
function nearest(reading: Reading, scene: Scene, { subject, voice, fits }: Search): Draft | null {
  const own = scene.voiceOf(reading);
  const object = OBJECT.test(reading.pronoun ?? '');
  for (const seen of scene.back()) {
    if (voice && scene.voiceOf(seen.reading) !== own) continue;
    if (
      subject &&
      (seen.reading.verb === null || reading.sentence.index - seen.reading.sentence.index > 3)
    )
      continue;
    if (object && seen.reading.verb !== null && sharesClause(seen, reading)) continue;
    if (fits(seen.draft)) return seen.draft;
  }
  return null;
}

function find(reading: Reading, scene: Scene, fits: (draft: Draft) => boolean): Resolution | null {
  for (const [subject, voice] of [
    [true, true],
    [false, true],
    [false, false]
  ] as const) {
    const draft = nearest(reading, scene, { subject, voice, fits });
    if (draft) return means([draft], !subject);
  }
  return null;
}

export const he: ActorRule = {
  id: 'he-or-she',
  why: '“He” or “she” is the subject of the clause before, or else the person last mentioned who fits.',
  examples: [
    { text: 'Anna Roth met Ben Lee. She left.', expect: [['She', 'Anna Roth']] },
    { text: 'Anna Roth met Ben Lee. He left.', expect: [['He', 'Ben Lee']] },
    { text: 'Roth and Norway agreed. It rained.', expect: [] },
    { text: 'The ship sank. He left.', expect: [] }
  ],
  resolve(reading, scene) {
    const word = reading.pronoun ?? '';
    const gender = HE.test(word) ? 'he' : SHE.test(word) ? 'she' : null;
    if (!gender) return null;
    const found = find(
      reading,
      scene,
      (draft) => isPerson(draft) && (draft.gender ?? gender) === gender
    );
    for (const draft of found?.drafts ?? []) draft.gender ??= gender;
    return found;
  }
};

/** How many sentences back "they" looks. */
const THEIR_REACH = 1;

export const they: ActorRule = {
  id: 'they',
  why: '“They” are the group that the clause before is about, those who act together in it, or the group last mentioned.',
  examples: [
    { text: 'Two Dutch diplomats met. They agreed.', expect: [['They', 'Two Dutch diplomats']] },
    {
      text: 'Anna Roth and Ben Lee met. They agreed.',
      expect: [
        ['They', 'Anna Roth'],
        ['They', 'Ben Lee']
      ]
    },
    {
      text: 'The police met two Dutch diplomats. They agreed.',
      expect: [['They', 'Police']]
    },
    {
      text: 'Two Dutch diplomats met. It rained. The sky was dark. The port closed. They agreed.',
      expect: []
    }
  ],
  resolve(reading, scene) {
    if (!THEY.test(reading.pronoun ?? '')) return null;
    const own = scene.voiceOf(reading);
    let group: Draft | null = null;
    for (const seen of scene.back()) {
      if (scene.voiceOf(seen.reading) !== own) continue;
      if (reading.sentence.index - seen.reading.sentence.index > THEIR_REACH) break;
      if (OBJECT.test(reading.pronoun ?? '') && sharesClause(seen, reading)) continue;
      const subject = seen.reading.verb !== null;
      if (seen.draft.plural && subject) return means([seen.draft], false);
      if (seen.reading.listedWith && subject) {
        for (const members of scene.groups())
          if (members.includes(seen.draft)) return means(members, true);
      }
      if (seen.draft.plural) group ??= seen.draft;
    }
    return group ? means([group], true) : null;
  }
};

/** "Sold the mine after it was closed": what is done to it is done to the thing, as likely as to who sold it. */
function isDoneTo({ sentence: { tagged, phrases, groups }, from }: Reading): boolean {
  if (!/^(?:after|before|since|until)$/.test(tagged[from - 1]?.lower ?? '')) return false;
  const verb = groups.find((group) => group.from === from + 1);
  const main = groups.findLast((group) => group.to <= from && group.finiteness !== 'infinitive');
  return (
    verb?.passive === true &&
    main?.passive === false &&
    phrases.some((phrase) => phrase.from === main.to && phrase.form === 'description')
  );
}

export const it: ActorRule = {
  id: 'it',
  why: '“It” and “its” are the body or state that the same sentence, or the one before, has last mentioned.',
  examples: [
    { text: 'Norway said it would sign.', expect: [['it', 'Norway']] },
    { text: 'The plan failed. It was late.', expect: [] },
    { text: 'The firm sold the mine after it was closed.', expect: [] }
  ],
  resolve(reading, scene) {
    if (!IT.test(reading.pronoun ?? '') || isDoneTo(reading)) return null;
    for (const seen of scene.back()) {
      if (reading.sentence.index - seen.reading.sentence.index > 1) return null;
      if (scene.voiceOf(seen.reading) !== scene.voiceOf(reading)) continue;
      const { kind } = seen.draft;
      const acts = seen.reading.verb !== null || seen.reading.nested;
      if (acts && (kind === 'organisation' || kind === 'state'))
        return means([seen.draft], seen.reading.verb === null);
    }
    return null;
  }
};
