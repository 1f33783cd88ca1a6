import type { TextSketch } from './text-sketch.ts';

/** What is found out about an article that somebody brings in, before its events are read. */

export const DRAFT_FORMATS = ['text', 'markdown', 'html', 'docx', 'pdf', 'mail', 'pasted'] as const;
export type DraftFormat = (typeof DRAFT_FORMATS)[number];

/** By which rule a fact was found: a field that says it, or a place in the text where it stands. */
export const FACT_RULES = [
  'json-ld',
  'meta',
  'microdata',
  'time-element',
  'heading',
  'page-title',
  'canonical-link',
  'mail-header',
  'front-matter',
  'file-property',
  'title-style',
  'largest-line',
  'headline',
  'byline',
  'publication-line',
  'dateline',
  'copyright-line',
  'address'
] as const;
export type FactRule = (typeof FACT_RULES)[number];

/** One thing that is known of an article, and where it was found. */
export interface Fact {
  readonly value: string;
  readonly rule: FactRule;
  /** The field's own name, such as `datePublished`; null for a place in the text. */
  readonly field: string | null;
  /** The words as they stand there. */
  readonly exact: string;
}

/** The day of publication, `YYYY-MM-DD`, as its source writes it. */
export interface PublishedFact extends Fact {
  /** The moment, ms UTC, where a clock time with its distance from UTC is given: in another zone it may be another day. */
  readonly instant: number | null;
}

export interface DraftFacts {
  readonly title: Fact | null;
  readonly byline: Fact | null;
  readonly published: PublishedFact | null;
  /** An IANA zone; found only beside a clock time. */
  readonly zone: Fact | null;
  readonly publisher: Fact | null;
  /** `http:` or `https:`, never anything that runs. */
  readonly url: Fact | null;
}

/** What was left out of the text or changed in it, or could not be decided. */
export const NOTE_KINDS = [
  'around-the-article',
  'scripts',
  'captions',
  'pictures',
  'running-heads',
  'joined-words',
  'missing-letters',
  'no-paragraphs',
  'attachments',
  'signature',
  'forwarded',
  'footnotes',
  'comments',
  'tracked-changes',
  'encoding',
  'other-date',
  'unclear-date',
  'time-in-utc',
  'file-made'
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export interface DraftNote {
  readonly kind: NoteKind;
  /** How many there are; at least 1. */
  readonly count: number;
  /** The words it is about, at most the first 20; empty where there are none to show. */
  readonly words: readonly string[];
}

/** An article as it was brought in: its text, and what is known of it. */
export interface ArticleDraft {
  /** Of the file or the address it came from; empty for a pasted text. */
  readonly name: string;
  readonly format: DraftFormat;
  /** Plain text with a blank line between paragraphs; never markup. */
  readonly text: string;
  /** Of the text in UTF-8, in hexadecimal. */
  readonly sha256: string;
  /** Tells how much it has in common with another. */
  readonly sketch: TextSketch;
  readonly isEnglish: boolean;
  readonly facts: DraftFacts;
  readonly notes: readonly DraftNote[];
}

/** What somebody copied: as plain text, and as markup where the clipboard has it. */
export interface PastedText {
  readonly text: string;
  readonly html: string | null;
}

/** Largest file that is brought in, in bytes; a PDF with pictures may need it. */
export const MAX_IMPORT_BYTES = 50_000_000;
