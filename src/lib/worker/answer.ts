import { readDateByHand } from '#lib/extract/date-by-hand.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { packError } from './failure.ts';
import type { ReadAnswer, ReadTask, TypedDate } from './protocol.ts';

/** Reads one article, or a date that somebody typed. Never throws: what fails is the answer. */
export function answer(asked: ReadTask): ReadAnswer {
  const { task } = asked;
  try {
    if ('typed' in asked) return { task, date: typedDate(asked.typed, asked) };
    return { task, extraction: extractArticle(asked.article) };
  } catch (thrown) {
    return { task, failure: packError(thrown) };
  }
}

function typedDate(typed: string, reckoning: { published: string; zone: string }): TypedDate {
  const read = readDateByHand(typed, reckoning);
  return read.ok ? { edtf: read.value.edtf } : { problem: read.message };
}
