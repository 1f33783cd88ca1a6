import type { NounPhrase } from './noun-phrase.ts';
import { opensReduced } from './reduced-clause.ts';
import type { FoundSubject } from './subject.ts';
import type { Tagged } from './tagged.ts';
import type { VerbGroup } from './verb-group.ts';

/** Where a clause begins, and by which word. */
export interface Opening {
  readonly from: number;
  readonly marker: number | null;
  readonly coordinate: boolean;
}

/** Prepositions that open a clause when a verb follows their noun phrase. */
const CLAUSE_PREPOSITIONS = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'than']);

/** Where the clause of a verb may begin at the earliest: after the verb before, or at the word that opens it. */
export function openingOf(
  tagged: readonly Tagged[],
  phrases: readonly NounPhrase[],
  verb: VerbGroup,
  earlier: readonly VerbGroup[],
  inLists: ReadonlySet<number>
): Opening {
  const floor = earlier.at(-1)?.to ?? 0;
  let commaSeen = false;
  for (let at = verb.from - 1; at >= floor; at -= 1) {
    const item = tagged[at];
    if (!item) break;
    if ((item.tag === 'sub' && !opensReduced(tagged, at)) || item.tag === 'rel')
      return { from: at, marker: at, coordinate: false };
    if (item.exact === ',' && !inLists.has(at)) commaSeen = true;
    if (item.tag === 'quote' || /^[;:—–]$|^--$/.test(item.exact))
      return { from: at + 1, marker: null, coordinate: false };
    if (
      item.tag === 'prep' &&
      CLAUSE_PREPOSITIONS.has(item.lower) &&
      !commaSeen &&
      opensClause(tagged, phrases, at, earlier)
    )
      return { from: at, marker: at, coordinate: false };
    if (item.tag === 'conj' && item.exact !== '&' && joinsClauses(tagged, at, verb, earlier))
      return { from: at, marker: at, coordinate: true };
  }
  return { from: floor, marker: null, coordinate: false };
}

/** "days after the adviser traveled": a noun phrase follows, and the clause before has its verb already. */
function opensClause(
  tagged: readonly Tagged[],
  phrases: readonly NounPhrase[],
  at: number,
  earlier: readonly VerbGroup[]
): boolean {
  if (!phrases.some((phrase) => phrase.from === at + 1)) return false;
  const before = tagged[at - 1];
  if (tagged[at]?.lower === 'as' && before?.lower === 'such') return false;
  return (
    at === 0 ||
    earlier.length > 0 ||
    before?.exact === ',' ||
    before?.tag === 'quote' ||
    before?.tag === 'conj'
  );
}

/** A conjunction ties clauses, not noun phrases, when a verb stands on its left within the same stretch. */
function joinsClauses(
  tagged: readonly Tagged[],
  at: number,
  verb: VerbGroup,
  earlier: readonly VerbGroup[]
): boolean {
  const direct = tagged
    .slice(at + 1, verb.from)
    .every((item) => item.tag === 'adv' || item.tag === 'time' || item.tag === 'neg');
  if (direct) return earlier.length > 0;
  const last = earlier.at(-1);
  if (!last) return false;
  if (tagged[at]?.lower === 'nor' && isNeither(tagged, last.to, at)) return false;
  if (tagged[at - 1]?.exact === ',') return true;
  if (endsBefore(tagged, at, verb)) return false;
  const between = tagged.slice(last.to, at);
  return !between.some((item) => item.exact === ',' || item.tag === 'sub');
}

/** "said neither Chile nor Bolivia had signed": the second of two whom "neither" opens. */
function isNeither(tagged: readonly Tagged[], from: number, to: number): boolean {
  return tagged.slice(from, to).some(({ lower }) => lower === 'neither');
}

/** "for A and B to resume, two envoys said": a comma after the conjunction's noun phrase ends what it ties. */
function endsBefore(tagged: readonly Tagged[], at: number, verb: VerbGroup): boolean {
  const comma = tagged.findIndex(
    (item, place) => place > at + 1 && place < verb.from && item.exact === ','
  );
  return (
    comma > 0 &&
    tagged.slice(at + 1, comma).some((item) => item.tag === 'to' || item.tag === 'prep')
  );
}

/**
 * Where a later clause begins: at its marker, after the comma that sets it off, or at its subject; what
 * stands before belongs to the clause before.
 */
export function startOf(
  tagged: readonly Tagged[],
  opening: Opening,
  found: FoundSubject,
  verb: VerbGroup,
  inLists: ReadonlySet<number>
): number {
  if (opening.marker !== null) return opening.from;
  const own = found.subject[0];
  const first =
    own && !found.shared && !found.inverted && own.from >= opening.from ? own.from : verb.from;
  for (let at = first - 1; at >= opening.from; at -= 1) {
    if (tagged[at]?.exact === ',' && !inLists.has(at)) return at + 1;
  }
  return first;
}
