import type { ReadDocument } from '../document/document.ts';
import type { Draft } from './draft.ts';
import type { NameBook } from './name-book.ts';
import { officeNames } from './office-words.ts';
import type { Reading } from './reading.ts';
import { sideOf } from './sides.ts';

/** An actor where it was last mentioned. */
export interface Seen {
  readonly draft: Draft;
  readonly reading: Reading;
}

/** How far back, in mentions, a pronoun or description looks. */
const REACH = 60;

/** What has been read so far, for those who refer back to it. */
export class Scene {
  readonly document: ReadDocument;
  readonly names: NameBook;
  readonly #seen: Seen[] = [];
  readonly #groups: { readonly members: readonly Draft[]; readonly sentence: number }[] = [];
  readonly #offices = new Map<string, Set<Draft>>();
  readonly #described = new Map<string, Draft>();
  readonly #resolved = new Map<Reading, readonly Draft[]>();

  constructor(document: ReadDocument, names: NameBook) {
    this.document = document;
    this.names = names;
  }

  /** Records whom a reading means. */
  note(reading: Reading, drafts: readonly Draft[]): void {
    this.#resolved.set(reading, drafts);
    for (const draft of drafts) this.#seen.push({ draft, reading });
    const left = reading.listedWith && this.#resolved.get(reading.listedWith);
    const [own] = drafts;
    if (left && left.length > 0 && own && !left.includes(own)) {
      const open = this.#groups.at(-1);
      const goesOn =
        open && open.members.at(-1) === left.at(-1) && open.sentence === reading.sentence.index;
      if (goesOn) this.#groups.pop();
      const members = goesOn ? [...open.members, own] : [...left, own];
      this.#groups.push({ members, sentence: reading.sentence.index });
    }
  }

  /** Whom a reading was resolved to; empty where to nobody, or not yet. */
  draftsOf(reading: Reading): readonly Draft[] {
    return this.#resolved.get(reading) ?? [];
  }

  /** Mentions before this one, last first, as far as a reference reaches. */
  *back(): Generator<Seen> {
    const stop = Math.max(0, this.#seen.length - REACH);
    for (let at = this.#seen.length - 1; at >= stop; at -= 1) {
      const seen = this.#seen[at];
      if (seen) yield seen;
    }
  }

  /** Those last mentioned together, nearest first. */
  *groups(): Generator<readonly Draft[]> {
    for (let at = this.#groups.length - 1; at >= Math.max(0, this.#groups.length - 8); at -= 1) {
      const group = this.#groups[at];
      if (group) yield group.members;
    }
  }

  /** Learns that a person holds an office, on a side or on none that is said. */
  teachOffice(draft: Draft, office: string, side: string | null): void {
    for (const name of officeNames(office)) {
      for (const key of [`${side ?? ''}|${name}`, `*|${name}`]) {
        const known = this.#offices.get(key) ?? new Set<Draft>();
        known.add(draft);
        this.#offices.set(key, known);
      }
    }
  }

  /** Who holds an office of a side; with `*`, of any. */
  holders(side: string, office: string): readonly Draft[] {
    return [...(this.#offices.get(`${side}|${office}`) ?? [])];
  }

  /** The actor known by this description, if any. */
  described(key: string): Draft | undefined {
    return this.#described.get(key);
  }

  describeAs(key: string, draft: Draft): void {
    this.#described.set(key, draft);
  }

  /** Side that the phrase itself gives. */
  sideOf(reading: Reading): string | null {
    return sideOf(reading);
  }

  /** Which run of quoted speech a reading stands in; null for the article’s own voice. */
  voiceOf(reading: Reading): number | null {
    const { speech } = reading.sentence;
    return speech === null ? null : (this.document.quotes[speech]?.speech ?? speech);
  }
}
