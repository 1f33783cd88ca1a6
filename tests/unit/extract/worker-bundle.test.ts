import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '#lib/domain/article.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { ownArticles } from '../../fuzz/fuzz-articles.ts';
import { ROOT } from '../../support/install.js';
import { withoutExamples } from '../../support/without-examples.js';

let code = '';
let extract: typeof extractArticle;

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    plugins: [withoutExamples()],
    ssr: { noExternal: true },
    build: { ssr: join(ROOT, 'src/lib/extract/pipeline.ts'), write: false, minify: true }
  });
  const [chunk] = 'output' in built ? built.output : [];
  code = chunk && 'code' in chunk ? chunk.code : '';
  const module: unknown = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  );
  extract = (module as { extractArticle: typeof extractArticle }).extractArticle;
});

describe('what the page’s worker is made of', () => {
  test('reads as the rules do that tests see whole', () => {
    const reread = (read: (article: Article) => unknown): string[] =>
      ownArticles().map((article) => JSON.stringify(read(article)));
    expect(reread(extract)).toEqual(reread(extractArticle));
  });

  test('gives the reason for all that is dropped or merged', () => {
    const articles = ownArticles().map((article) => ({
      ...article,
      text: `${article.text}\n\nThe 14-year-old said “that ‘no’ is no” on 31 February. The so-called “Act” passed.`
    }));
    const reasons = articles.flatMap((article) => extract(article).discards.map(({ why }) => why));
    expect(reasons.filter((why) => typeof why !== 'string' || why === '')).toEqual([]);
    expect(reasons.length).toBeGreaterThan(3);
  });

  test('has no examples in it, nor the reasons of rules that only find and date', () => {
    expect(code).not.toMatch(/\bexamples:/);
    expect(code).not.toContain('A named day falls on one day of each year.');
    expect(code).toContain('An age such as');
  });
});
