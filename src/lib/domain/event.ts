import type { EventDate } from './date.ts';
import type { Quote } from './quote.ts';
import type { Span } from './span.ts';

export const EVENT_KINDS = [
  'statement',
  'quote',
  'visit',
  'meeting',
  'call',
  'talks',
  'action',
  'decision',
  'denial',
  'non-confirmation',
  'plan',
  'publication',
  'other'
] as const;
/** `quote` is a statement with its own words in it. */
export type EventKind = (typeof EVENT_KINDS)[number];

export const MODALITIES = [
  'asserted',
  'reported',
  'unnamed sources',
  'denied',
  'not confirmed',
  'opinion',
  'planned',
  'ongoing',
  'recurring'
] as const;
/** Who stands behind it, and how: `asserted` is the article in its own voice. */
export type Modality = (typeof MODALITIES)[number];

/** What an event rests on: words of an article, a record of a data set, or a person's signed note. */
export type Evidence = SpanEvidence | RecordEvidence | NoteEvidence;

export interface SpanEvidence extends Span {
  readonly type: 'span';
  readonly article: string;
  /** `article.text.slice(start, end)`. */
  readonly exact: string;
  /** 1 for the dateline paragraph; what is no paragraph is named as what it is. */
  readonly paragraph: number | 'header' | 'headline' | 'publication line' | 'standfirst';
}

export interface RecordEvidence {
  readonly type: 'record';
  readonly file: string;
  readonly sha256: string;
  /** Counted from 1, the header not counted. */
  readonly row: number;
  readonly url: string | null;
  /** The date as the record writes it, clock times too; left out where nobody kept it. */
  readonly dated?: string;
}

export interface NoteEvidence {
  readonly type: 'note';
  readonly text: string;
  readonly signedBy: string;
  /** `YYYY-MM-DD`. */
  readonly signedOn: string;
}

export const ACTOR_ROLES = [
  'agent',
  'patient',
  'participant',
  'speaker',
  'addressee',
  'subject',
  'venue'
] as const;
/** The part that an actor has in an event. */
export type ActorRole = (typeof ACTOR_ROLES)[number];

export interface EventActor {
  readonly actor: string;
  readonly role: ActorRole;
}

/** On whose word an event stands. */
export interface Attribution {
  /** Actors who vouch for it; empty when the article says it in its own voice. */
  readonly sources: readonly string[];
  /** The source's words in the text ("One of the diplomats said"); null for the article itself. */
  readonly words: (Span & { readonly exact: string }) | null;
}

/** Two readings joined although the text does not say that they are one; true without it too. */
export interface Inference {
  readonly rule: string;
  readonly says: string;
}

/** Who did or said what, when, on what evidence. */
export interface TimelineEvent {
  /** Stable as long as its evidence is: kind and a hash of the words that it rests on. */
  readonly id: string;
  readonly kind: EventKind;
  /** Short, in the text's own words where it can be. */
  readonly title: string;
  readonly modality: Modality;
  readonly date: EventDate;
  /** In the order of the text; the first is whose lane it stands in. */
  readonly actors: readonly EventActor[];
  /** At least one, in order of place. */
  readonly evidence: readonly Evidence[];
  /** In order of place. */
  readonly quotes: readonly Quote[];
  readonly attribution: Attribution;
  readonly inferences: readonly Inference[];
  /**
   * How much it matters among the events of its article: a whole number from 0 to 100. It ranks the main
   * ones, says nothing of how certain they are, and is not comparable between articles.
   */
  readonly score: number;
  /** What a person changed by hand, one sentence each; empty for what the machine read. */
  readonly edits: readonly Edit[];
}

/** One change by hand, kept beside the machine's version. */
export interface Edit {
  readonly field: string;
  /** What the machine had read. */
  readonly machine: string;
  readonly by: string;
  readonly on: string;
  readonly why: string;
}
