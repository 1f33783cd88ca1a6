import { CONTACTS, differInFigures, likenessOf, type Likeness } from './same-event.ts';
import type { ToldEvent } from './same-told.ts';

/** Accounts that are one event. */
export interface SameEvent {
  /** In order of publication; at most one of each article. */
  readonly accounts: readonly ToldEvent[];
  /** How each joined one before it; none for the first. */
  readonly joins: readonly Likeness[];
}

interface Growing {
  readonly accounts: ToldEvent[];
  readonly joins: Likeness[];
}

/**
 * Joins what several articles tell into one event each, article by article in order of publication, so that a later
 * article never changes what earlier ones are joined to. Two events of one article are never one: the machine has
 * read them as two. Events are looked up by an actor and a word, or by words of a quote, so that the work grows
 * with what they share, not with the pairs.
 */
export function findSameEvents(articles: readonly (readonly ToldEvent[])[]): readonly SameEvent[] {
  const found: Growing[] = [];
  const index = new Map<string | number, Set<Growing>>();
  for (const told of articles) {
    const joined = new Map<ToldEvent, Growing>();
    for (const { event, into, likeness } of bestFirst(told, index)) {
      if (joined.has(event) || into.accounts.some(({ article }) => article === event.article))
        continue;
      joined.set(event, into);
      into.accounts.push(event);
      into.joins.push(likeness);
    }
    for (const event of told) {
      const into = joined.get(event) ?? { accounts: [event], joins: [] };
      if (!joined.has(event)) found.push(into);
      for (const key of keysOf(event)) {
        const known = index.get(key);
        if (known) known.add(into);
        else index.set(key, new Set([into]));
      }
    }
  }
  return found;
}

interface Candidate {
  readonly event: ToldEvent;
  readonly into: Growing;
  readonly likeness: Likeness;
}

/** What each event may be one with, the surest first; of equal ones, what was told first. */
function bestFirst(
  told: readonly ToldEvent[],
  index: ReadonlyMap<string | number, ReadonlySet<Growing>>
): readonly Candidate[] {
  const candidates = told.flatMap((event) => {
    const near = new Set(keysOf(event).flatMap((key) => [...(index.get(key) ?? [])]));
    return [...near].flatMap((into): Candidate[] => {
      const likeness = likenessTo(event, into.accounts);
      return likeness === null ? [] : [{ event, into, likeness }];
    });
  });
  return candidates.sort((a, b) => b.likeness.score - a.likeness.score);
}

/** The best likeness to any of the accounts. */
function likenessTo(event: ToldEvent, accounts: readonly ToldEvent[]): Likeness | null {
  let best: Likeness | null = null;
  for (const account of accounts) {
    const likeness = likenessOf(event, account);
    if (likeness !== null && (best === null || likeness.score > best.score)) best = likeness;
  }
  if (best?.rule === 'same-told' && accounts.some((account) => differInFigures(event, account)))
    return null;
  return best;
}

function keysOf(event: ToldEvent): readonly (string | number)[] {
  const { family, text, words } = event;
  const keys: (string | number)[] = words === null ? [] : [`${text} ${family} ${words}`];
  for (const actor of event.cast) {
    for (const word of event.content.words) keys.push(`${family} ${actor} ${word}`);
    if (CONTACTS.has(family))
      for (const named of event.named)
        if (named !== actor) keys.push(`${family} ${actor} @${named}`);
  }
  for (const { runs } of event.quotes) keys.push(...runs);
  return keys;
}
