import type { Article } from '#lib/domain/article.ts';

/** What each article is called beside others: its publisher, with the day where it has several there; else its title. */
export function sourceNames(articles: readonly Article[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const article of articles)
    counts.set(plainName(article), (counts.get(plainName(article)) ?? 0) + 1);
  return new Map(
    articles.map((article) => {
      const name = plainName(article);
      return [article.id, (counts.get(name) ?? 0) > 1 ? `${name} (${article.published})` : name];
    })
  );
}

function plainName({ publisher, title, id }: Article): string {
  return publisher ?? title ?? id;
}
