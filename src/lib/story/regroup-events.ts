import type { Evidence, SpanEvidence } from '#lib/domain/event.ts';
import { byPlace, covers } from '#lib/domain/span.ts';
import type { StoryEvent } from '#lib/domain/story.ts';
import { checked, edited, setAside, withEvent, type ByHand, type Draft } from './draft.ts';

/** `event` gives its words, quotes and actors to `into` and is set aside; date and title stay `into`'s. */
export function mergeEvents(
  draft: Draft,
  event: StoryEvent,
  into: StoryEvent,
  hand: ByHand
): Draft {
  const known = new Set(into.actors.map(({ actor }) => actor));
  const quoted = new Set(into.quotes.map(({ id }) => id));
  const merged: StoryEvent = {
    ...into,
    actors: [...into.actors, ...event.actors.filter(({ actor }) => !known.has(actor))],
    evidence: joinEvidence(into.evidence, event.evidence),
    quotes: [...into.quotes, ...event.quotes.filter(({ id }) => !quoted.has(id))].sort(byPlace)
  };
  const without = setAside(
    draft,
    checked(edited(event, 'shown', 'an event of its own', hand), hand)
  );
  const before = `without what is now merged: “${event.title}”`;
  return withEvent(without, checked(edited(merged, 'evidence', before, hand), hand));
}

/** Takes `piece` of the evidence, with the quotes in it, out of `event` into one of its own, of the same date. */
export function splitEvent(
  draft: Draft,
  event: StoryEvent,
  piece: SpanEvidence,
  made: { readonly id: string; readonly title: string },
  hand: ByHand
): Draft {
  const isIn = (span: { readonly start: number; readonly end: number }): boolean =>
    covers(piece, span);
  const before = `one event with “${made.title}”`;
  const rest: StoryEvent = {
    ...event,
    evidence: event.evidence.filter((item) => item !== piece),
    quotes: event.quotes.filter((quote) => !isIn(quote)),
    ...stillTold(event, piece)
  };
  const own: StoryEvent = {
    ...event,
    ...made,
    evidence: [piece],
    quotes: event.quotes.filter(isIn),
    inferences: [],
    accounts: [],
    contradictions: []
  };
  const split = withEvent(draft, checked(edited(rest, 'evidence', before, hand), hand));
  const told = edited(own, 'evidence', `part of “${event.title}”`, hand);
  return { ...split, events: [...split.events, checked(told, hand)] };
}

/** Accounts that are left without the article whose words are taken out, and contradictions that it has no part in. */
function stillTold(
  { evidence, accounts, contradictions }: StoryEvent,
  piece: SpanEvidence
): Pick<StoryEvent, 'accounts' | 'contradictions'> {
  const isLeft = (article: string): boolean =>
    evidence.some((item) => item !== piece && item.type === 'span' && item.article === article);
  const left = accounts.filter(({ article }) => isLeft(article));
  const isGone = isLeft(piece.article)
    ? () => false
    : (articles: readonly string[]): boolean => articles.includes(piece.article);
  return {
    accounts: left.length > 1 ? left : [],
    contradictions: contradictions.filter(
      ({ sides }) => !sides.some(({ articles }) => isGone(articles))
    )
  };
}

function joinEvidence(known: readonly Evidence[], more: readonly Evidence[]): readonly Evidence[] {
  const written = new Set(known.map((item) => JSON.stringify(item)));
  const all = [...known, ...more.filter((item) => !written.has(JSON.stringify(item)))];
  return all.sort((a, b) => {
    if (a.type !== 'span' || b.type !== 'span')
      return Number(a.type !== 'span') - Number(b.type !== 'span');
    return a.article === b.article ? byPlace(a, b) : 0;
  });
}
