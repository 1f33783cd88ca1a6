/** What the page and the worker that brings articles in say to each other. */
import type { ArticleDraft, PastedText } from '#lib/domain/article-draft.ts';
import type { TimelineDraft } from '#lib/domain/timeline-draft.ts';
import type { Failure } from './protocol.ts';

/** A file at hand, or what was pasted. */
export type ImportTask = { readonly file: File } | { readonly pasted: PastedText };

/** How much of a file is read, from 0 to 1, until one of the others ends it. */
export type ImportAnswer =
  | { readonly share: number }
  | { readonly draft: ArticleDraft }
  | { readonly timeline: TimelineDraft }
  | { readonly failure: Failure };
