import type { Extraction } from '#lib/domain/extraction.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { anArticle } from '../../../support/articles.ts';
import type { Claim } from './claims.ts';

/** A text made to mislead, with what a careful reader takes from it. */
export interface AttackCase {
  readonly text: string;
  /** Day of publication; Friday 2026-02-06 where left out. */
  readonly published?: string;
  /** What must be claimed. */
  readonly holds: readonly Claim[];
  /** What must never be claimed. */
  readonly never?: readonly Claim[];
  /**
   * Of a text that is not read yet: what is claimed in place of it, exactly so; empty where Dateline
   * abstains and claims nothing of what it must never.
   */
  readonly notYet?: readonly Claim[];
}

/** Cases that mislead in one way. */
export interface Family {
  readonly name: string;
  readonly cases: readonly AttackCase[];
}

/** Reads the text of a case as an article of its own. */
export function readCase({ text, published }: AttackCase): Extraction {
  return extractArticle(anArticle({ text, ...(published ? { published } : {}) }));
}
