import type { ActorKind } from '#lib/domain/actor.ts';
import { newDraft, type Draft } from './draft.ts';
import { decideKinds, type Kind } from './decide-kinds.ts';
import { fuller, honorificGender, partsOfName, personKey } from './name-keys.ts';
import { genderOf } from './name-words.ts';
import type { ReadName, Reading } from './reading.ts';
import { isWhere } from './sport.ts';
import type { Taught } from './read-sentence.ts';

/** How a name was found to be an actor's. */
export type NameJoin = 'full' | 'short' | 'given' | 'acronym' | 'table' | 'people' | 'ambiguous';

export interface NamedActor {
  readonly draft: Draft;
  readonly join: NameJoin;
}

/** What the document says about names as a whole. */
export interface NameSetting {
  /** Words that it also writes without a capital. */
  readonly common: ReadonlySet<string>;
  readonly text: string;
  /** Whether it reports a match, so that countries and cities are teams. */
  readonly match: boolean;
}

/** All proper names of a document, each with its actor. Built once, asked by reading. */
export class NameBook {
  readonly #kinds: ReadonlyMap<string, Kind>;
  readonly #full = new Map<string, Draft>();
  /** Who is told from a father or mother by a word: what the elder's full name is found by. */
  readonly #elders = new Map<Draft, string>();
  readonly #bySurname = new Map<string, Set<Draft>>();
  readonly #byFirst = new Map<string, Set<Draft>>();
  readonly #bodies = new Map<string, Draft>();
  readonly #bodyParts = new Map<string, Set<Draft>>();
  readonly #acronyms = new Map<string, Draft>();
  readonly #states = new Map<string, Draft>();
  readonly #capitals = new Map<string, Draft>();
  readonly #teams = new Map<string, Draft>();
  readonly #match: boolean;

  constructor(
    readings: readonly Reading[],
    taught: readonly Taught[],
    { common, text, match }: NameSetting
  ) {
    this.#match = match;
    this.#kinds = decideKinds(readings, common, text);
    for (const { name } of readings)
      if (name && this.#kindOf(name) === 'person') this.#addPerson(name);
    for (const { name } of readings)
      if (name && this.#kindOf(name) === 'organisation') this.#addBody(name);
    for (const { name, acronym } of taught) {
      const draft = name.name && this.of(name)?.draft;
      const key = acronym.name && acronym.name.key;
      if (draft && key) this.#acronyms.set(key, draft);
    }
    this.#learnInitials();
  }

  /** The actor of a named reading; null where the name is nobody's. */
  of(reading: Reading): NamedActor | null {
    const { name } = reading;
    if (!name) return null;
    const key = name.key;
    const { entry } = name;
    if (this.isTeam(reading)) {
      const team = this.#once(this.#teams, key, 'organisation', name);
      team.side ??= entry?.side ?? null;
      return { draft: team, join: 'table' };
    }
    if (
      entry &&
      (entry.kind === 'state' || entry.kind === 'people' || entry.kind === 'adjective')
    ) {
      return this.#ofCountry(reading, name);
    }
    const acronym = this.#acronyms.get(key);
    if (acronym) return { draft: acronym, join: 'acronym' };
    const kind = this.#kindOf(name);
    if (kind === 'thing') return null;
    const person = this.#person(reading, name, kind);
    if (person) return person;
    if (kind === 'person')
      return { draft: this.#once(this.#bodies, key, 'person', name), join: 'ambiguous' };
    if (entry) {
      const draft = this.#once(
        this.#bodies,
        key,
        kind === 'place' ? 'place' : 'organisation',
        name
      );
      if (entry.kind === 'seat' || entry.kind === 'organisation') draft.side ??= entry.side;
      if (entry.kind === 'capital' && entry.side) this.#capitals.set(entry.side, draft);
      return { draft, join: 'table' };
    }
    if (kind === 'place')
      return { draft: this.#once(this.#bodies, key, 'place', name), join: 'full' };
    return this.#body(name, key);
  }

  /** Whether a country or city stands for those who play for it. */
  isTeam(reading: Reading): boolean {
    const kind = reading.name?.entry?.kind ?? '';
    return this.#match && /^(?:state|capital|place)$/.test(kind) && !isWhere(reading);
  }

  #kindOf(name: ReadName): Kind {
    if (name.entry) return name.kind === 'organisation' ? 'organisation' : 'place';
    return this.#kinds.get(name.key) ?? 'thing';
  }

  #ofCountry(reading: Reading, name: ReadName): NamedActor | null {
    const { entry } = name;
    if (!entry) return null;
    const nation = entry.kind === 'adjective';
    if (nation && (reading.determiner !== 'definite' || !entry.side)) return null;
    if (entry.kind === 'people') {
      const draft = this.#once(this.#bodies, name.key, 'group', name);
      draft.side ??= entry.side;
      draft.plural = true;
      return { draft, join: 'table' };
    }
    const side = entry.side ?? name.key;
    const known = this.#states.get(side);
    const draft =
      known ??
      newDraft(
        side === 'european-union' ? 'organisation' : 'state',
        `${nation ? 'The ' : ''}${name.text}`
      );
    draft.id = side;
    draft.side = side;
    if (!nation) draft.name = fuller(draft.name.startsWith('The ') ? '' : draft.name, name);
    this.#states.set(side, draft);
    return { draft, join: nation ? 'people' : 'table' };
  }

  /** The city that the text has named and the tables know as a state's capital. */
  capitalOf(side: string): Draft | null {
    return this.#capitals.get(side) ?? null;
  }

  /** The state's actor, made where the text has only named its capital. */
  stateOf(side: string, name: string): Draft {
    const known = this.#states.get(side);
    if (known) return known;
    const draft = newDraft(side === 'european-union' ? 'organisation' : 'state', name);
    draft.id = side;
    draft.side = side;
    this.#states.set(side, draft);
    return draft;
  }

  #addPerson(name: ReadName): void {
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

  #person(reading: Reading, name: ReadName, kind: Kind): NamedActor | null {
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

  #addBody(name: ReadName): void {
    const key = name.key;
    const draft = this.#once(this.#bodies, key, 'organisation', name);
    const { words } = name;
    for (let at = 1; at < words.length; at += 1)
      put(this.#bodyParts, words.slice(0, at).join(' '), draft);
    const last = words.at(-1);
    if (words.length > 1 && last) put(this.#bodyParts, `the ${last}`, draft);
  }

  #body(name: ReadName, key: string): NamedActor {
    if (name.words.length === 1) {
      const fits = [
        ...(this.#bodyParts.get(key) ?? []),
        ...(this.#bodyParts.get(`the ${key}`) ?? [])
      ];
      const only = new Set(fits);
      const [draft] = only;
      if (only.size === 1 && draft) return { draft, join: 'short' };
    }
    return { draft: this.#once(this.#bodies, key, 'organisation', name), join: 'full' };
  }

  #learnInitials(): void {
    for (const [key, draft] of this.#bodies) {
      const words = key.split(' ').filter((word) => /^\p{Lu}/u.test(word));
      if (words.length < 2) continue;
      const initials = words.map((word) => word[0]).join('');
      if (this.#kinds.get(initials) === 'organisation' && !this.#acronyms.has(initials))
        this.#acronyms.set(initials, draft);
    }
  }

  #once(map: Map<string, Draft>, key: string, kind: ActorKind, name: ReadName): Draft {
    const known = map.get(key);
    if (known) return known;
    const draft = newDraft(kind, name.text);
    if (kind === 'person')
      draft.gender = honorificGender(name.honorific) ?? genderOf(name.words[0] ?? '');
    map.set(key, draft);
    return draft;
  }
}

function put(map: Map<string, Set<Draft>>, key: string, draft: Draft): void {
  const known = map.get(key);
  if (known) known.add(draft);
  else map.set(key, new Set([draft]));
}
