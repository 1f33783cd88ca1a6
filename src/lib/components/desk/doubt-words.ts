import { m } from '#lib/messages/compiled/messages.js';
import type { Doubt } from '#lib/timeline/doubt.ts';

const WORDS: Readonly<Record<Doubt, () => string>> = {
  'inferred date': m.doubtInferredDate,
  'carried date': m.doubtCarriedDate,
  'no date': m.doubtNoDate,
  inferred: m.doubtInferred,
  'counted date': m.doubtCountedDate
};

/** Why a person should look, for the person. */
export function doubtWords(doubt: Doubt): string {
  return WORDS[doubt]();
}
