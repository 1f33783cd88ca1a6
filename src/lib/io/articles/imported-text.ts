import type { DraftFacts, DraftNote, Fact, FactRule, NoteKind } from '#lib/domain/article-draft.ts';

/** What an importer makes of one file: its text and what the file itself says of it. */
export interface ImportedText {
  readonly text: string;
  readonly facts: Partial<DraftFacts>;
  readonly notes: readonly DraftNote[];
}

/** Told how much of a file is read, from 0 to 1. */
export type ImportProgress = (share: number) => void;

/** Bytes that somebody brings in, and what messages call them. */
export interface ImportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The encoding, as whoever sent the bytes names it. */
  readonly charset?: string | null;
}

const MOST_WORDS = 20;
const LONGEST_WORDS = 200;

/** A note, or none where there is nothing to say. */
export function noteOf(
  kind: NoteKind,
  words: readonly string[],
  count = words.length
): DraftNote[] {
  if (count === 0) return [];
  const shown = words.slice(0, MOST_WORDS).map((each) => shorten(each));
  return [{ kind, count, words: shown }];
}

/** A fact of words as they stand; null where there are none. */
export function factOf(
  rule: FactRule,
  field: string | null,
  exact: string | null | undefined
): Fact | null {
  const value = oneLine(exact ?? '');
  if (value === '') return null;
  return { value, rule, field, exact: shorten(value) };
}

/** Runs of white space become one blank. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

function shorten(words: string): string {
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1)}…` : words;
}
