import { covers } from '#lib/domain/span.ts';
import type { Sentence } from '../../document/document.ts';
import type { Clause } from '../../grammar/clause.ts';
import type { TimeMention } from '../../times/time-mention.ts';
import { isCalendar } from '../clause-reading.ts';
import { isAside, isSuperlative, onlyDescribesNoun } from '../noun-date.ts';

/** A time expression with its place in the tagged sentence. */
export interface PlacedTime {
  readonly mention: TimeMention;
  readonly at: number;
}

/** The calendar dates of a sentence, in order of place; not those that something is only compared with since. */
export function datesOf(sentence: Sentence): PlacedTime[] {
  const found: PlacedTime[] = [];
  let at = 0;
  for (const mention of sentence.times) {
    if (!isCalendar(mention) || isSuperlative(mention, sentence)) continue;
    while (at < sentence.tagged.length && (sentence.tagged[at]?.end ?? 0) < mention.end) at += 1;
    const item = sentence.tagged[at];
    if (item && covers(item, mention)) found.push({ mention, at });
  }
  return found;
}

/** Whether the words put what they date on that date: "on Friday", "during May", "since 2004"; not "by", "until", "after". */
export function isThen({ relation }: TimeMention): boolean {
  return relation.kind === 'at' || relation.kind === 'during' || relation.kind === 'since';
}

/**
 * The date of what the verb of a clause tells: the first after the verb, or else before it, not after an
 * infinitive ("agreed to leave on Friday") nor before a noun that it describes ("broke the 1991 treaty").
 */
export function dateOfClause(sentence: Sentence, clause: Clause): PlacedTime | undefined {
  const dates = datesOf(sentence).filter(
    ({ mention, at }) =>
      clause.from <= at &&
      at < clause.to &&
      isThen(mention) &&
      !isAside(sentence, clause, at) &&
      !clause.infinitives.some(({ to }) => to <= at) &&
      !onlyDescribesNoun(sentence, at)
  );
  return dates.find(({ at }) => at >= clause.verb.to) ?? dates[0];
}
