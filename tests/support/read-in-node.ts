// Reads the first story here, in Node, so that tests in a browser can compare.
import type { TestProject } from 'vitest/node';
import { composeStory } from '#lib/story/compose.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import type { ReadRequest } from '#lib/worker/client.ts';
import { firstArticle } from './first-story.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly readInNode: { readonly request: ReadRequest; readonly story: string };
  }
}

export function setup(project: TestProject): void {
  const article = firstArticle();
  const file = {
    slug: 'first',
    title: 'First',
    standfirst: '',
    articles: [article.id],
    sides: [],
    review: { status: 'read by machine' }
  } as const;
  const story = composeStory(file, [extractArticle(article)], { file: '', entries: [] });
  project.provide('readInNode', {
    request: { file, articles: [article] },
    story: JSON.stringify(story)
  });
}
