/**
 * One published text (schema.org NewsArticle). `text` is the decoded file: nothing trimmed, nothing
 * normalised, so that every offset in an extraction can be checked against the file itself.
 */
export interface Article {
  /** Stable within a story; for files, the name without its ending. */
  readonly id: string;
  readonly text: string;
  /** Day of publication, `YYYY-MM-DD`, in `zone`. */
  readonly published: string;
  /** IANA zone in which the article counts its days, such as `Europe/Paris`. */
  readonly zone: string;
  readonly publisher: string | null;
  /** Where it was filed, as the publisher says. */
  readonly place: string | null;
  /** Headline where it is known apart from the text. */
  readonly title: string | null;
  readonly url: string | null;
  /** Who holds the text and on what terms it stands here; null where nobody said. */
  readonly rights: string | null;
}

/**
 * Longest text that is read as one article, in UTF-16 code units: some 170,000 words, where a long read has
 * 10,000.
 */
export const MAX_ARTICLE_LENGTH = 1_000_000;
