import type { NounPhrase } from './noun-phrase.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * - `main`: the article's own statement; `coordinate` when a conjunction ties it to the one before;
 * - `content`: what somebody says ("said that …", "said …");
 * - `adverbial`: opened by a subordinator or by a preposition used as one ("days after …", "as …");
 * - `relative`: says something of the noun phrase before it.
 */
export type ClauseRole = 'main' | 'coordinate' | 'content' | 'adverbial' | 'relative';

/** A preposition with the noun phrases that it governs. */
export interface Complement {
  readonly preposition: string;
  /** Index of the preposition in the tagged sentence. */
  readonly at: number;
  /** At least one; several where they are coordinated. */
  readonly phrases: readonly NounPhrase[];
}

/** A verb with what belongs to it. Indexes count in the tagged sentence and are half-open. */
export interface Clause {
  readonly index: number;
  readonly role: ClauseRole;
  /** The clause that says, or that this one depends on; null for a main clause. */
  readonly parent: number | null;
  /** The word that opens it ("that", "after", "who"), by index; null where none does. */
  readonly marker: number | null;
  readonly verb: VerbGroup;
  /** The first of its words; relative clauses may stand between them and the verb. */
  readonly from: number;
  readonly to: number;
  /** Coordinated subjects; empty where there is none, as in an imperative. */
  readonly subject: readonly NounPhrase[];
  /** Whether the subject was taken over from the clause before ("arrested and questioned"). */
  readonly sharedSubject: boolean;
  readonly objects: readonly NounPhrase[];
  readonly complements: readonly Complement[];
  readonly infinitives: readonly VerbGroup[];
}
