import type { ActorKind, Mention } from '#lib/domain/actor.ts';
import type { Reading } from './reading.ts';

/** An actor while the document is read. */
export interface Draft {
  kind: ActorKind;
  /** The fullest name so far. */
  name: string;
  /** Id that does not come from the name: a state's. */
  id: string | null;
  side: string | null;
  /** What "he" or "she" the actor goes with; null where the text and the name leave it open. */
  gender: 'he' | 'she' | null;
  plural: boolean;
  /** Head of the description, in the singular, for those without a name; null for names. */
  head: string | null;
  /** Roles, in order of reading; those that stand with the name first. */
  readonly roles: { readonly exact: string; readonly named: boolean }[];
  readonly mentions: { readonly mention: Mention; readonly reading: Reading }[];
  /** Whose aide, office or spokesman it is. */
  owner: Draft | null;
}

export function newDraft(kind: ActorKind, name: string): Draft {
  return {
    kind,
    name,
    id: null,
    side: null,
    gender: null,
    plural: false,
    head: null,
    roles: [],
    mentions: [],
    owner: null
  };
}
