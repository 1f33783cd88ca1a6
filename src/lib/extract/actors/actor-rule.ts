import type { MentionForm } from '#lib/domain/actor.ts';
import type { Rule } from '../rule.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import type { Scene } from './scene.ts';

/** A text, and what a rule reads in it: words with the name of the actor that they mean. */
export interface ActorExample {
  readonly text: string;
  /** In order of place, only what this rule joins; empty where it must not fire. */
  readonly expect: readonly (readonly [words: string, actor: string])[];
}

/** Whom a reading means. */
export interface Resolution {
  /** Several where the words mean several actors. */
  readonly drafts: readonly Draft[];
  readonly form: MentionForm;
  /** Whether the text itself does not say that the words mean them. */
  readonly inferred: boolean;
}

/** Decides for one kind of reading whom it means. */
export interface ActorRule extends Rule {
  readonly examples: readonly ActorExample[];
  /** Null where the rule does not know. */
  readonly resolve: (reading: Reading, scene: Scene) => Resolution | null;
}
