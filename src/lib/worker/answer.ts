import { extractArticle } from '#lib/extract/pipeline.ts';
import { composeStory } from '#lib/story/compose.ts';
import { packError } from './failure.ts';
import type { ReadAnswer, ReadTask } from './protocol.ts';

/** Reads articles into a story, with nothing corrected by hand. Never throws: what fails is the answer. */
export function answer({ task, file, articles }: ReadTask): ReadAnswer {
  try {
    const none = { file: '', entries: [] };
    return { task, story: composeStory(file, articles.map(extractArticle), none) };
  } catch (thrown) {
    return { task, failure: packError(thrown) };
  }
}
