import { slice } from '#lib/domain/span.ts';
import { surnameOf } from '#lib/domain/surname.ts';
import type { ActorRule, Resolution } from '../actor-rule.ts';
import { newDraft, type Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { isSourceRole } from '../role-words.ts';
import type { Scene } from '../scene.ts';

function described(draft: Draft): Resolution {
  return { drafts: [draft], form: 'description', inferred: false };
}

/** The actor that a description names, made where it is new; `key` says which descriptions are the same. */
function once(reading: Reading, scene: Scene, key: string | null, make: () => Draft): Draft {
  const known = key === null ? undefined : scene.described(key);
  if (known) return known;
  const draft = make();
  draft.side ??= scene.sideOf(reading);
  draft.plural = reading.plural;
  draft.head = reading.roles[0]?.head ?? null;
  if (key !== null) scene.describeAs(key, draft);
  return draft;
}

/** The words of a description with its possessor, as they stand, without an article. */
function wordsOf(reading: Reading, scene: Scene): string {
  const { tagged } = reading.sentence;
  let from = reading.from;
  while (/^(?:the|a|an|this|that|these|those|some|any)$/.test(tagged[from]?.lower ?? '')) from += 1;
  const start = tagged[from]?.start ?? reading.extent.start;
  return slice(scene.document.text, { start, end: reading.extent.end });
}

function capitalised(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

export const officeOfSomeone: ActorRule = {
  id: 'office-of-someone',
  why: '“His office”, “the ministry’s spokesman” act on their own, for whom they belong to.',
  examples: [
    { text: 'Anna Roth left. Her office said no.', expect: [['Her office', 'Roth’s office']] },
    {
      text: 'Anna Roth left. Roth’s spokesman said no.',
      expect: [['Roth’s spokesman', 'Roth’s spokesman']]
    },
    { text: 'Anna Roth left. Our office said no.', expect: [] }
  ],
  resolve(reading, scene) {
    const { owner, describes } = reading;
    if (
      !owner ||
      !describes ||
      describes === 'capital' ||
      describes === 'collective' ||
      describes === 'source' ||
      reading.determiner === 'first person'
    )
      return null;
    const [holder, ...others] = scene.draftsOf(owner);
    if (!holder) return null;
    const words = reading.roles[0]?.exact ?? '';
    const name =
      owner.pronoun === null ? wordsOf(reading, scene) : `${possessiveOf(holder)} ${words}`;
    const kind =
      describes === 'organisation' ? 'organisation' : reading.plural ? 'unnamed' : 'person';
    const draft = once(reading, scene, `${shortOf(holder)} ${words}`.toLowerCase(), () =>
      newDraft(kind, capitalised(name))
    );
    // Officials of two countries stand on neither side.
    if (others.length === 0) draft.owner = holder;
    return described(draft);
  }
};

function possessiveOf(holder: Draft): string {
  const short = shortOf(holder);
  return holder.plural && short.endsWith('s') ? `${short}’` : `${short}’s`;
}

function shortOf({ kind, name }: Draft): string {
  return kind === 'person' && !name.includes('’') && !name.includes("'") ? surnameOf(name) : name;
}

export const unnamedSource: ActorRule = {
  id: 'unnamed-source',
  why: 'Officials, diplomats, sources without a name are an actor of their own, on the side that the text gives.',
  examples: [
    { text: 'Two Dutch diplomats met.', expect: [['Two Dutch diplomats', 'Two Dutch diplomats']] },
    { text: 'A senior official spoke.', expect: [['A senior official', 'Senior official']] },
    { text: 'Dutch efforts failed.', expect: [] }
  ],
  resolve(reading, scene) {
    const head = reading.roles[0]?.head ?? '';
    if (reading.describes !== 'person' && reading.describes !== 'group') return null;
    if (reading.determiner === 'first person' || !isSourceRole(head)) return null;
    if (
      !reading.plural &&
      reading.determiner !== 'indefinite' &&
      (reading.side !== null || reading.determiner === 'none')
    )
      return null;
    const name = capitalised(wordsOf(reading, scene));
    const same = reading.plural && reading.number === null ? `unnamed ${name.toLowerCase()}` : null;
    return described(once(reading, scene, same, () => newDraft('unnamed', name)));
  }
};

export const describedActor: ActorRule = {
  id: 'described-actor',
  why: 'A person, body or group that the text describes and does not name is an actor of its own.',
  examples: [
    {
      text: 'The Dutch prime minister spoke.',
      expect: [['The Dutch prime minister', 'Dutch prime minister']]
    },
    { text: 'The police arrived.', expect: [['The police', 'Police']] },
    { text: 'Anna Roth served as attorney general.', expect: [] },
    { text: 'The visit began.', expect: [] }
  ],
  resolve(reading, scene) {
    const { describes } = reading;
    if (
      !describes ||
      describes === 'collective' ||
      describes === 'source' ||
      reading.determiner === 'first person' ||
      isOfficeHeld(reading)
    )
      return null;
    const kinds = {
      person: 'person',
      organisation: 'organisation',
      group: 'group',
      capital: 'place'
    } as const;
    const kind =
      describes === 'person' && (reading.plural || reading.determiner === 'indefinite')
        ? 'unnamed'
        : kinds[describes];
    const name = capitalised(wordsOf(reading, scene));
    const same =
      reading.determiner === 'indefinite' || reading.number !== null
        ? null
        : `described ${name.toLowerCase()}`;
    return described(once(reading, scene, same, () => newDraft(kind, name)));
  }
};

/** "Served as mayor": an office, and nobody beside who holds it. */
function isOfficeHeld({ sentence, from, describes, determiner, plural }: Reading): boolean {
  const before = sentence.tagged[from - 1]?.lower ?? '';
  return before === 'as' && describes === 'person' && determiner === 'none' && !plural;
}

export const speakingSource: ActorRule = {
  id: 'source-that-speaks',
  why: 'Whoever or whatever the text lays words to is a source, though its noun names no person or body.',
  examples: [
    { text: 'A leaflet said that the bridge was safe.', expect: [['A leaflet', 'Leaflet']] },
    {
      text: 'The harbour was open, according to a leaflet.',
      expect: [['a leaflet', 'Leaflet']]
    },
    { text: 'The leaflet was blue.', expect: [] }
  ],
  resolve(reading, scene) {
    if (reading.describes !== 'source' || reading.determiner === 'first person') return null;
    const name = capitalised(wordsOf(reading, scene));
    const same = reading.determiner === 'definite' ? `described ${name.toLowerCase()}` : null;
    return described(once(reading, scene, same, () => newDraft('unnamed', name)));
  }
};
