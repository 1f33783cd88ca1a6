import type { Account } from '#lib/domain/account.ts';
import type { EventActor, Inference, TimelineEvent } from '#lib/domain/event.ts';
import type { Quote } from '#lib/domain/quote.ts';
import type { StoryEvent } from '#lib/domain/story.ts';
import { contradictionsIn, type Telling } from './contradictions.ts';
import { joinDates, type JoinedDate } from './join-dates.ts';
import type { Likeness } from './same-event.ts';
import { gatherBy } from './join-groups.ts';
import { wordsWith } from './join-words.ts';
import { quoteKey } from './same-quote.ts';

/** What joining needs to know of the story around an event. */
export interface Around extends Telling {
  /** Place of an article in the story. */
  readonly placeOf: (article: string) => number;
}

/** An event that one article tells, as it stands there. */
export function toldOnce(event: TimelineEvent): StoryEvent {
  return { ...event, hand: null, accounts: [], contradictions: [] };
}

/**
 * One event out of several accounts, with all their evidence and words. What cannot be all of theirs (title, kind,
 * on whose word) is the first published account's, of one with a quote if any has; each account is kept. The date
 * is one that every text allows. `published` stands in order of publication, of several articles.
 */
export function joinAccounts(
  published: readonly [Account, ...Account[]],
  joins: readonly Likeness[],
  around: Around
): StoryEvent {
  const lead = published.find(({ kind }) => kind === 'quote') ?? published[0];
  const accounts = published.toSorted(
    (a, b) => around.placeOf(a.article) - around.placeOf(b.article)
  );
  const texts = published.filter(({ article, text }) => article === text);
  const [first, ...others] = (texts.length > 0 ? texts : published).map(({ date, article }) => ({
    date,
    source: around.sourceName(article)
  }));
  const joined = joinDates([first ?? { date: lead.date, source: '' }, ...others]);
  const { article: _, publisher: __, text: ___, ...event } = lead;
  return {
    ...event,
    id: around.event,
    date: joined.date,
    actors: castOf([lead, ...accounts.filter((each) => each !== lead)], around),
    evidence: accounts.flatMap(({ evidence }) => evidence),
    quotes: quotesOf(accounts),
    inferences: [
      ...new Map(
        [
          ...published.flatMap(({ inferences }) => inferences),
          ...inferencesOf(accounts, joins, joined, around)
        ].map((each): [string, Inference] => [`${each.rule} ${each.says}`, each])
      ).values()
    ],
    score: Math.max(...accounts.map(({ score }) => score)),
    hand: null,
    accounts,
    contradictions: contradictionsIn(accounts, around)
  };
}

/** Everybody who has a part in it by any account; of a copy, no unnamed source comes in a second time. */
function castOf(accounts: readonly Account[], { actorName }: Around): readonly EventActor[] {
  const parts = new Map<string, EventActor>();
  const texts = new Set<string>();
  for (const { actors, text } of accounts) {
    const isCopy = texts.has(text);
    texts.add(text);
    for (const part of actors)
      if (!parts.has(part.actor) && !(isCopy && actorName(part.actor) === null))
        parts.set(part.actor, part);
  }
  return [...parts.values()];
}

/** Equal words of one speaker once; ids that would stand twice get the article's id behind them. */
function quotesOf(accounts: readonly Account[]): readonly Quote[] {
  const kept = new Map<string, Quote>();
  const ids = new Set<string>();
  for (const { article, quotes } of accounts) {
    for (const quote of quotes) {
      const key = `${quote.speaker ?? ''} ${quoteKey(quote.exact)}`;
      if (kept.has(key)) continue;
      const id = ids.has(quote.id) ? `${quote.id}--${article}` : quote.id;
      ids.add(id);
      kept.set(key, { ...quote, id });
    }
  }
  return [...kept.values()];
}

const BECAUSE: Readonly<Record<string, string>> = {
  'same-text': 'they print the same words',
  'same-quote': 'they quote the same words'
};

function inferencesOf(
  accounts: readonly Account[],
  joins: readonly Likeness[],
  { date, of: dateOf }: JoinedDate,
  around: Around
): readonly Inference[] {
  const inferences = [{ rule: 'told-by-several', says: toldBy(accounts, joins, around) }];
  const differ = new Set(accounts.map((each) => each.date.edtf)).size > 1;
  if (differ && dateOf !== null && date.form !== 'undated')
    inferences.push({
      rule: 'date-of-one-source',
      says: `The date is as in ${dateOf}; the others say nothing against it.`
    });
  return inferences;
}

/** Who tells it, and why it is read as one event. A copy stands behind what it copies. */
function toldBy(
  accounts: readonly Account[],
  joins: readonly Likeness[],
  { sourceName }: Around
): string {
  const prints = [...gatherBy(accounts, ({ text }) => text).values()].map((copies) => [
    ...new Set(copies.map(({ article }) => sourceName(article)))
  ]);
  const [only, second] = prints;
  if (only && !second) return `One text, printed in ${listed(only)}, and counted once.`;
  const names = prints.map(([first, ...more]) =>
    more.length > 0 ? `${first ?? ''} (also in ${listed(more)})` : (first ?? '')
  );
  const stems = new Set(joins.flatMap((join) => join.words));
  const evidence = accounts[0]?.evidence.flatMap((item) =>
    item.type === 'span' ? item.exact : []
  );
  const words = wordsWith((evidence ?? []).join(' '), stems);
  const because = [...new Set(joins.map(({ rule }) => rule))]
    .sort()
    .map(
      (rule) =>
        BECAUSE[rule] ??
        `they tell it of the same people in like words (${words.map((word) => `“${word}”`).join(', ')})`
    );
  return `Told by ${String(prints.length)} sources, ${listed(names)}; read as one event, since ${listed(because)}.`;
}

function listed(names: readonly string[]): string {
  const before = names.slice(0, -1).join(', ');
  const last = names.at(-1) ?? '';
  return before === '' ? last : `${before} and ${last}`;
}
