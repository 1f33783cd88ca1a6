import type { Article } from '#lib/domain/article.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { checkExtraction } from '#lib/story/truth.ts';
import { mutate, seeded } from './mutate.ts';

/** A mutated article that broke the reading or a rule of truth. */
export interface Break {
  readonly seed: number;
  /** Id of the article that was changed. */
  readonly article: string;
  readonly how: readonly string[];
  readonly text: string;
  readonly says: readonly string[];
}

/** Reads one article, changed as the seed decides; null where the reading keeps every rule of truth. */
export function readMutated(articles: readonly Article[], seed: number): Break | null {
  const chance = seeded(seed);
  const pick = (): Article => {
    const article = articles[Math.floor(chance() * articles.length)];
    if (!article) throw new RangeError('wanted at least one article');
    return article;
  };
  const article = pick();
  const { text, how } = mutate(article.text, pick().text, chance);
  const says = problemsOf({ ...article, text });
  return says.length > 0 ? { seed, article: article.id, how, text, says } : null;
}

/** What is wrong with the reading of an article: what it threw, or the rules of truth that it breaks. */
export function problemsOf(article: Article): readonly string[] {
  try {
    return checkExtraction(extractArticle(article)).map(
      ({ rule, at, says }) => `${at} breaks ${rule}: ${says}`
    );
  } catch (thrown) {
    return [thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)];
  }
}
