import type { Clause } from './clause.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Tagged } from './tagged.ts';
import type { VerbGroup } from './verb-group.ts';

/** Where the subject of a verb is looked for. */
export interface SubjectPlace {
  readonly sentence: {
    readonly tagged: readonly Tagged[];
    readonly phrases: readonly NounPhrase[];
  };
  readonly governed: ReadonlySet<NounPhrase>;
  readonly verb: VerbGroup;
  readonly opening: {
    readonly from: number;
    readonly marker: number | null;
    readonly coordinate: boolean;
  };
  readonly previous:
    Pick<Clause, 'role' | 'subject' | 'verb' | 'marker' | 'sharedSubject'> | undefined;
  /** The last clause before that is the sentence's own. */
  readonly outer: Pick<Clause, 'subject'> | undefined;
  readonly to: number;
}

/** Index of the last word before a verb that is neither adverb nor date ("on Tuesday"). */
export function tailBefore(tagged: readonly Tagged[], from: number): number {
  let at = from - 1;
  while (at >= 0) {
    const item = tagged[at];
    if (item?.tag === 'adv' || item?.tag === 'time' || item?.tag === 'neg') at -= 1;
    else if (item?.tag === 'prep' && tagged[at + 1]?.tag === 'time') at -= 1;
    else break;
  }
  return at;
}
