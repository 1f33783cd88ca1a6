import type { Sentence } from '../document/document.ts';
import type { Clause } from '../grammar/clause.ts';
import { namesDay } from './names-day.ts';
import { timeAt } from './time-at.ts';

type Place = Pick<Sentence, 'tagged' | 'groups' | 'times'>;

/**
 * Whether a place in a clause is one of a verb in -ing that says more of its subject: "since 2014" in "A woman dating
 * Otto since 2014 left". A day there is of both ("A bus carrying guests on Monday crashed"), unless what is told has
 * a date behind its verb.
 */
export function isOfSubject(
  sentence: Place,
  { verb, to, subject }: Pick<Clause, 'verb' | 'to' | 'subject'>,
  at: number
): boolean {
  const { tagged, groups } = sentence;
  const describes = groups.some(
    ({ finiteness, from, to: end }) =>
      finiteness === 'gerund' &&
      end <= at &&
      at < verb.from &&
      subject.some((phrase) => phrase.to === (tagged[from - 1]?.exact === ',' ? from - 1 : from))
  );
  if (!describes) return false;
  const time = timeAt(sentence, at);
  if (!time || !namesDay(time) || time.relation.kind === 'since') return true;
  return tagged.slice(verb.to, to).some(({ tag }) => tag === 'time');
}
