import type { EventActor, EventKind, Modality } from '#lib/domain/event.ts';
import type { Span } from '#lib/domain/span.ts';
import type { Sentence } from '../document/document.ts';
import type { Clause } from '../grammar/clause.ts';
import type { AnchorMention, TimeMention } from '../times/time-mention.ts';

/** Something that the text tells, before it is dated, and before it is joined with what is told again. */
export interface Candidate {
  /** Place in the list of candidates. */
  readonly id: number;
  readonly kind: EventKind;
  readonly modality: Modality;
  /** Base form of the verb, or the noun, that tells of it. */
  readonly lemma: string;
  /** The verb or noun itself. */
  readonly trigger: Span;
  /** The words that it rests on. */
  readonly words: Span;
  readonly sentence: Sentence;
  /** Null for what a noun tells ("Russia’s invasion"). */
  readonly clause: Clause | null;
  /** In the order of the text, without repetition. */
  readonly actors: readonly EventActor[];
  /** Actor id of the place gone to; null where there is none. */
  readonly place: string | null;
  /** Candidate of the clause that reports this one; null for the article's own voice. */
  readonly teller: number | null;
  /** "According to …": who vouches, where no clause says so. */
  readonly accordingTo: { readonly sources: readonly string[]; readonly words: Span } | null;
  /** Where or by what means it was said: "in an interview with RT". */
  readonly venue: Span | null;
  /** Actor ids of whoever held the interview in which it was said. */
  readonly outlets: readonly string[];
  /** Whether it tells that something happened for the last time. */
  readonly last: boolean;
  /** Rule that found it. */
  readonly rule: string;
}

/** What dates a candidate in the text. */
export interface TimeOfCandidate {
  /** Its own time expression. */
  readonly own: TimeMention | null;
  /** A connective that ties it to another candidate, by id; null where none does. */
  readonly anchor: { readonly mention: AnchorMention; readonly target: number | null } | null;
}

/** Actor ids with one of the given roles, in order. */
export function actorsWith(
  candidate: Pick<Candidate, 'actors'>,
  ...roles: EventActor['role'][]
): string[] {
  return candidate.actors.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor);
}

/** Who acts, speaks or takes part. */
export function doersOf(candidate: Candidate): string[] {
  return actorsWith(candidate, 'agent', 'speaker', 'participant');
}

/** Whether it is something said. */
export function isStatement({ kind }: Pick<Candidate, 'kind'>): boolean {
  return kind === 'statement' || kind === 'quote';
}
