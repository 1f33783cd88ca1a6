import { readDateByHand } from '#lib/extract/date-by-hand.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { composeStory } from '#lib/story/compose.ts';
import { packError } from './failure.ts';
import type { ReadAnswer, ReadTask, TypedDate } from './protocol.ts';

/** Reads articles into a story with nothing corrected by hand, one article, or a date. Never throws: what fails is the answer. */
export function answer(asked: ReadTask): ReadAnswer {
  const { task } = asked;
  try {
    if ('typed' in asked) return { task, date: typedDate(asked.typed, asked) };
    if ('article' in asked) return { task, extraction: extractArticle(asked.article) };
    const none = { file: '', entries: [] };
    return { task, story: composeStory(asked.file, asked.articles.map(extractArticle), none) };
  } catch (thrown) {
    return { task, failure: packError(thrown) };
  }
}

function typedDate(typed: string, reckoning: { published: string; zone: string }): TypedDate {
  const read = readDateByHand(typed, reckoning);
  return read.ok ? { edtf: read.value.edtf } : { problem: read.message };
}
