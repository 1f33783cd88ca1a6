import type {
  Account,
  Contradiction,
  ContradictionKind,
  ContradictionSide
} from '#lib/domain/account.ts';
import type { EventDate } from '#lib/domain/date.ts';
import { englishDateWords } from '#lib/time/english-dates.ts';
import { foldedWords } from './join-words.ts';
import { relationOf } from './same-claim.ts';
import { quoteRuns, sharedRuns } from './same-quote.ts';

/** What a contradiction is told with. */
export interface Telling {
  /** Id of the event. */
  readonly event: string;
  /** Of an article. */
  readonly sourceName: (article: string) => string;
  /** Of an actor; null for one whom nobody names. */
  readonly actorName: (actor: string) => string | null;
  /** As `actorName`; null for what is no person, too. */
  readonly personName: (actor: string) => string | null;
}

/** Contradictions between accounts of one event. */
export function contradictionsIn(
  accounts: readonly Account[],
  telling: Telling
): readonly Contradiction[] {
  return [...datesApart(accounts, telling), ...speakersApart(accounts, telling)];
}

/**
 * Claims that at least one other claim excludes; what allows all of them (no date, a year) takes no side. A copy
 * says what the first print of its text says, on whatever day it was printed again.
 */
function datesApart(accounts: readonly Account[], telling: Telling): readonly Contradiction[] {
  const firsts = new Map(accounts.map((each) => [each.article, each.date]));
  const claimOf = ({ text, date }: Account): EventDate => firsts.get(text) ?? date;
  const claims = [...new Map(accounts.map((each) => [claimOf(each).edtf, claimOf(each)])).values()];
  const dated = claims.filter(({ form }) => form !== 'undated');
  const sharp = dated.filter((date) => dated.some((other) => relationOf(date, other) === 'apart'));
  if (sharp.length < 2) return [];
  const sides = sharp.map(({ edtf }) =>
    sideOf(
      edtf,
      accounts.filter((each) => claimOf(each).edtf === edtf),
      telling.event
    )
  );
  const words = new Map(sharp.map((date) => [date.edtf, englishDateWords(date, 'short')]));
  return [told('date', sides, telling, (side) => `${says(side)} ${words.get(side.claim) ?? ''}`)];
}

/** Two people who are said to have said the same words; a body and its speaker, or a name cut short, are no two. */
function speakersApart(accounts: readonly Account[], telling: Telling): readonly Contradiction[] {
  const quotes = accounts.flatMap((account) =>
    account.quotes.flatMap(({ exact, speaker }) =>
      speaker === null || telling.personName(speaker) === null
        ? []
        : [{ account, speaker, runs: quoteRuns(exact) }]
    )
  );
  const against = quotes.filter(({ runs, speaker }) =>
    quotes.some(
      (other) =>
        areTwo(other.speaker, speaker, telling) && sharedRuns(other.runs, runs) >= FEWEST_RUNS
    )
  );
  const speakers = [...new Set(against.map(({ speaker }) => speaker))];
  if (speakers.length < 2) return [];
  const sides = speakers.map((speaker) => {
    const theirs = new Set(
      against.filter((each) => each.speaker === speaker).map(({ account }) => account)
    );
    return sideOf(
      speaker,
      accounts.filter((each) => theirs.has(each)),
      telling.event
    );
  });
  return [
    told('speaker', sides, telling, (side) => {
      const name = telling.actorName(side.claim) ?? side.claim;
      return `${says(side)} that it was ${name}`;
    })
  ];
}

/** Fewest runs of words by which a quote is known again, whoever says it. */
const FEWEST_RUNS = 4;

function areTwo(one: string, other: string, { personName }: Telling): boolean {
  const [words, others] = [one, other].map((speaker) => foldedWords(personName(speaker) ?? ''));
  return one !== other && !(words ?? []).some((word) => others?.includes(word));
}

/** One side of a contradiction; accounts of one text count once. */
export function sideOf(
  claim: string,
  accounts: readonly Pick<Account, 'article' | 'text'>[],
  event: string
): ContradictionSide {
  return {
    claim,
    articles: accounts.map(({ article }) => article),
    texts: new Set(accounts.map(({ text }) => text)).size,
    event
  };
}

/** "3 sources: 2 say 3 Feb 2026 (The Example; The Other), 1 says 4 Feb 2026 (The Third)." */
export function told(
  kind: ContradictionKind,
  sides: readonly ContradictionSide[],
  { sourceName }: Pick<Telling, 'sourceName'>,
  wordsOf: (side: ContradictionSide) => string
): Contradiction {
  const sorted = sides.toSorted((a, b) => b.texts - a.texts);
  const count = sides.reduce((sum, { texts }) => sum + texts, 0);
  const parts = sorted.map((side) => {
    const names = [...new Set(side.articles.map(sourceName))];
    const isOneText = side.texts < names.length;
    return `${wordsOf(side)} (${names.join('; ')}${isOneText ? `, ${textsWords(side.texts)}` : ''})`;
  });
  return { kind, sides: sorted, says: `${String(count)} sources: ${parts.join(', ')}.` };
}

function textsWords(texts: number): string {
  return texts === 1 ? 'one text' : `${String(texts)} texts`;
}

function says({ texts }: ContradictionSide): string {
  return texts === 1 ? '1 says' : `${String(texts)} say`;
}
