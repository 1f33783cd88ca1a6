import type { ActorKind } from '#lib/domain/actor.ts';
import { newDraft, type Draft } from './draft.ts';
import { decideKinds, type Kind } from './decide-kinds.ts';
import { fuller, honorificGender } from './name-keys.ts';
import { genderOf } from './name-words.ts';
import { put, type NamedActor } from './named-actor.ts';
import { PersonBook } from './person-book.ts';
import type { ReadName, Reading } from './reading.ts';
import { isWhere } from './sport.ts';
import type { Taught } from './read-sentence.ts';

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
  readonly #people = new PersonBook();
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
      if (name && this.#kindOf(name) === 'person') this.#people.add(name);
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
    const person = this.#people.of(reading, name, kind);
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
