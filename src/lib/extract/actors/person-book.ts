import { newDraft, type Draft } from './draft.ts';
import type { Kind } from './decide-kinds.ts';
import { fuller, honorificGender, partsOfName, personKey } from './name-keys.ts';
import { genderOf } from './name-words.ts';
import { put, type NamedActor } from './named-actor.ts';
import type { ReadName, Reading } from './reading.ts';

/** The people of a document by their names. */
export class PersonBook {
  readonly #full = new Map<string, Draft>();
  /** Who is told from a father or mother by a word: what the elder's full name is found by. */
  readonly #elders = new Map<Draft, string>();
  readonly #bySurname = new Map<string, Set<Draft>>();
  readonly #byFirst = new Map<string, Set<Draft>>();

  /** A full name; one of a single word says nothing yet of whose it is. */
  add(name: ReadName): void {
    const { words } = name;
    const { bare, generation } = partsOfName(words);
    if (bare.length < 2) return;
    const first = words[0] ?? '';
    const key = personKey(words);
    const known = this.#full.get(key);
    const draft = known ?? newDraft('person', name.text);
    draft.name = fuller(draft.name, name);
    draft.gender ??= genderOf(first) ?? honorificGender(name.honorific);
    if (known) return;
    this.#full.set(key, draft);
    if (generation !== null) this.#elders.set(draft, personKey(bare));
    for (let at = 1; at < bare.length; at += 1) {
      const surname = bare.slice(at).join(' ');
      put(this.#bySurname, surname, draft);
      if (generation !== null) put(this.#bySurname, `${surname} ${generation}`, draft);
    }
    put(this.#byFirst, first, draft);
  }

  /** Whom a name means that may be a person’s: by their full name, their surname, their first name; null for nobody, and for several. */
  of(reading: Reading, name: ReadName, kind: Kind): NamedActor | null {
    const key = name.key;
    if (kind === 'person') {
      const { bare } = partsOfName(name.words);
      const full = bare.length > 1 ? this.#full.get(personKey(name.words)) : undefined;
      if (full) return { draft: full, join: 'full' };
    }
    const strange = name.entry !== null || kind !== 'person';
    if (
      strange &&
      (/^(?:in|at|near|from|on)$/.test(reading.preposition ?? '') || name.kind === 'organisation')
    )
      return null;
    const gender = honorificGender(name.honorific);
    const fits = [...(this.#bySurname.get(key) ?? [])].filter(
      (draft, _at, all) =>
        (!gender || !draft.gender || draft.gender === gender) && !this.#hasElder(draft, all)
    );
    if (fits.length === 1 && fits[0]) {
      if (gender) fits[0].gender ??= gender;
      return { draft: fits[0], join: 'short' };
    }
    if (fits.length > 1 || strange) return null;
    const byFirst = [...(this.#byFirst.get(key) ?? [])];
    return byFirst.length === 1 && byFirst[0] ? { draft: byFirst[0], join: 'given' } : null;
  }

  /** A surname alone means the elder of two who share their whole name. */
  #hasElder(draft: Draft, all: readonly Draft[]): boolean {
    const elder = this.#full.get(this.#elders.get(draft) ?? '');
    return elder !== undefined && all.includes(elder);
  }
}
