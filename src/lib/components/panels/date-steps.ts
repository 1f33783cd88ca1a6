import { m } from '#lib/messages/compiled/messages.js';
import type { EventDate } from '#lib/domain/date.ts';
import { dateWords } from '#lib/time/date-words.ts';

/** A step by which a date was read, as a reader sees it. */
export interface DateStep {
  /** The words of the text, where the step does not repeat them anyway. */
  readonly words: string | null;
  readonly says: string;
  readonly inferred: boolean;
}

/** First step first; at least one. */
export function dateSteps({ trace }: EventDate): readonly DateStep[] {
  return trace.map(({ words, says, inferred }) => ({
    words: words === null || says.includes(words.exact) ? null : words.exact,
    says,
    inferred
  }));
}

/** The date as it stands without what is inferred; null where nothing is. */
export function plainDate(date: EventDate): string | null {
  if (date.withoutInference === null) return null;
  const words = dateWords({ ...date, ...date.withoutInference, form: 'within' }, 'long');
  return m.withoutInference({ words });
}
