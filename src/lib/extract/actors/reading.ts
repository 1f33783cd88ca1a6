import type { Span } from '#lib/domain/span.ts';
import type { Sentence } from '../document/document.ts';
import type { GazetteerEntry } from './gazetteer.ts';

/** What a person or body is said to be: "top diplomatic adviser". */
export interface Role {
  readonly exact: string;
  /** The last word in the singular, lower case: "adviser". */
  readonly head: string;
  /** Lower case, without countries, names and ranks: what an office is found again by. */
  readonly office: string;
}

/** `open`: a capitalised name about which the phrase itself says nothing. */
export type NameKind = 'person' | 'organisation' | 'state' | 'place' | 'people' | 'thing' | 'open';

/** A proper name in its phrase. */
export interface ReadName {
  /** Its words, without editor's brackets, full stops and honorifics. */
  readonly words: readonly string[];
  /** The words as the book of names finds them. */
  readonly key: string;
  /** As it stands, without editor's brackets and line breaks. */
  readonly text: string;
  /** What the phrase and the tables say that it is. */
  readonly kind: NameKind;
  readonly entry: GazetteerEntry | null;
  readonly honorific: string | null;
}

/** What one noun phrase says about whom, before anything is joined. */
export interface Reading {
  readonly sentence: Sentence;
  /** Index range in the sentence's tagged tokens, with the phrases that depend on it. */
  readonly from: number;
  readonly to: number;
  readonly form: 'name' | 'description' | 'pronoun';
  /** The words that a mention will show: the name, or the description. */
  readonly span: Span;
  readonly extent: Span;
  readonly head: Span;
  readonly name: ReadName | null;
  /** Roles that the phrase gives: for a description its own. */
  readonly roles: readonly Role[];
  /**
   * What the description is about: a person, a body, a group of people, a state’s capital, those named
   * before; a source where nothing but its speaking says so.
   */
  readonly describes:
    'person' | 'organisation' | 'group' | 'capital' | 'collective' | 'source' | null;
  readonly plural: boolean;
  readonly determiner: 'definite' | 'indefinite' | 'none' | 'first person';
  readonly number: number | null;
  /** State that an adjective, a seat or a state's name in the phrase puts it on. */
  readonly side: string | null;
  /** Whose it is: possessor, "of" phrase, or the person that a modifier names. */
  readonly owner: Reading | null;
  /** Lower case, for pronouns. */
  readonly pronoun: string | null;
  /** Whether it is the subject of a finite verb, and of which. */
  readonly verb: string | null;
  /** Whether quoted words are laid to it. */
  readonly quoted: boolean;
  /** The preposition that it depends on. */
  readonly preposition: string | null;
  /** The reading right before it says what it is, or the other way round. */
  readonly apposedTo: Reading | null;
  /** The reading that it is joined to by "and" or a comma, if any. */
  readonly listedWith: Reading | null;
  /** "one of", "some of": the reading is a part of the group that it names. */
  readonly partOf: Reading | null;
  /** The delegation or body that the sentence says they are part of. */
  readonly memberOf: Reading | null;
  /** Whether the reading stands inside the phrase of another, before its head. */
  readonly nested: boolean;
}
