/** What the page and its worker say to each other. Everything here survives structured cloning. */
import type { Article } from '#lib/domain/article.ts';
import type { Extraction } from '#lib/domain/extraction.ts';

/** One article to be read. */
export interface ArticleRequest {
  readonly article: Article;
}

/** Words that a person typed as a date, and what relative ones count from. */
export interface DateRequest {
  readonly typed: string;
  readonly published: string;
  readonly zone: string;
}

export type Request = ArticleRequest | DateRequest;

/** The answer carries the same number. */
export type ReadTask = Request & { readonly task: number };

/** What typed words were read to mean: EDTF, or why they mean no date. */
export type TypedDate = { readonly edtf: string } | { readonly problem: string };

/** An error as it was thrown, without its class, which cloning would lose. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack: string | null;
}

export type ReadAnswer =
  | { readonly task: number; readonly extraction: Extraction }
  | { readonly task: number; readonly date: TypedDate }
  | { readonly task: number; readonly failure: Failure };
