import type { Article } from './article.ts';

/** Who published articles, each once, in their order; nobody for those of which nobody said. */
export function publishersOf(articles: readonly Pick<Article, 'publisher'>[]): readonly string[] {
  return [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))];
}

/** Latest day of publication, `YYYY-MM-DD`; null without articles. */
export function lastPublished(articles: readonly Pick<Article, 'published'>[]): string | null {
  return articles.reduce<string | null>(
    (last, { published }) => (last === null || published > last ? published : last),
    null
  );
}
