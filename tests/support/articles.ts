import type { Article } from '#lib/domain/article.ts';

/** An article with plain defaults; a Friday, so that every weekday before it lies in the same week. */
export function anArticle(parts: Partial<Article>): Article {
  return {
    id: 'an-article',
    text: '',
    published: '2026-02-06',
    zone: 'Europe/Paris',
    publisher: null,
    place: null,
    title: null,
    url: null,
    rights: null,
    ...parts
  };
}
