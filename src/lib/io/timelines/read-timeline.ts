/** What a reader of a format makes of a file, before it becomes changes to a story. */
import type { EventKind, Modality } from '#lib/domain/event.ts';
import type { Medium } from '#lib/domain/story.ts';
import type { RowProblem } from '#lib/domain/timeline-draft.ts';

/** One event as its record has it; words are plain text. */
export interface ReadEvent {
  /** Counted from 1. */
  readonly row: number;
  /** Not empty. */
  readonly title: string;
  /** `other` unless the record says it. */
  readonly kind: EventKind;
  /** `asserted` unless the record says it. */
  readonly modality: Modality;
  /** EDTF. */
  readonly date: string;
  /** The date as the record writes it, where that says more than the EDTF; null where it does not. */
  readonly dated: string | null;
  readonly description: string;
  readonly medium: Medium | null;
  /** Name of the lane that it stands in; empty for none. */
  readonly lane: string;
  /** Where the record says that it stands; null where it does not. */
  readonly url: string | null;
}

export interface ReadTimeline {
  readonly title: string;
  readonly standfirst: string;
  readonly medium: Medium | null;
  /** In the order of the file. */
  readonly events: readonly ReadEvent[];
  /** What lasts and is drawn behind the events; they stand in a lane of their own. */
  readonly eras: readonly ReadEvent[];
  readonly problems: readonly RowProblem[];
}

/** What an event is of which the record says nothing more. */
export const PLAIN = { kind: 'other', modality: 'asserted' } as const;

/** A row that is no event; what it says is for the report. */
export class RowProblems {
  readonly #problems: RowProblem[] = [];

  get all(): readonly RowProblem[] {
    return this.#problems;
  }

  /** The row cannot be read and is left out. */
  leaveOut(at: string, why: string): null {
    this.#problems.push({ at, why, isLeftOut: true });
    return null;
  }

  /** Something of the row is left out or changed; the rest stands. */
  tell(at: string, why: string): null {
    this.#problems.push({ at, why, isLeftOut: false });
    return null;
  }
}

/** Words for a message, cut to a length that can be read. */
export function shown(value: unknown): string {
  const words = Array.isArray(value)
    ? 'a list'
    : typeof value === 'object' && value !== null
      ? 'an object'
      : String(value);
  const line = words.replace(/\s+/gu, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
}
