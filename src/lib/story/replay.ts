import type { Article } from '#lib/domain/article.ts';
import type { Correction } from '#lib/domain/correction.ts';
import type { Change, JournalEntry, StoryDeed } from '#lib/domain/journal.ts';
import type { Medium, Review, Side } from '#lib/domain/story.ts';
import { activeEntries } from './active-entries.ts';

/** A correction of a story in work, with the entry that made it. */
export type JournalledCorrection = Correction & { readonly entry: string };

/** What a journal comes to: everything that a story is composed of, save the reading of its articles. */
export interface Replayed {
  /** Empty where nobody gave one. */
  readonly title: string;
  readonly standfirst: string;
  readonly medium: Medium | null;
  readonly articles: readonly Article[];
  readonly sides: readonly Side[];
  readonly review: Review;
  /** In the order in which they apply. */
  readonly corrections: readonly JournalledCorrection[];
  /** Id of the entry that undo would take back; null where nothing is left to take back. */
  readonly undoes: string | null;
  /** Id of the entry that redo would do again; null once something new was done. */
  readonly redoes: string | null;
}

const NEW: Replayed = {
  title: '',
  standfirst: '',
  medium: null,
  articles: [],
  sides: [],
  review: { status: 'read by machine' },
  corrections: [],
  undoes: null,
  redoes: null
};

/**
 * Plays a journal from its first entry. Entries that were undone are left out as if they had never been;
 * one that was done again stands where it first stood. The same entries give the same result.
 */
export function replay(entries: readonly JournalEntry[]): Replayed {
  const done = activeEntries(entries);
  const played = done.reduce((before, { entry, change }) => play(before, change, entry), NEW);
  return {
    ...played,
    undoes: done.at(-1)?.entry.id ?? null,
    redoes: takenBack(entries).at(-1) ?? null
  };
}

/** Ids of entries that could be done again, the next one last. */
function takenBack(entries: readonly JournalEntry[]): readonly string[] {
  let ids: string[] = [];
  for (const { change } of entries) {
    if (change.do === 'undo') ids.push(change.entry);
    else if (change.do === 'redo') ids = ids.filter((id) => id !== change.entry);
    else ids = [];
  }
  return ids;
}

function play(before: Replayed, change: Change, entry: JournalEntry): Replayed {
  switch (change.do) {
    case 'together':
      return change.changes.reduce((story, each) => play(story, each, entry), before);
    case 'title':
    case 'standfirst':
    case 'cover':
    case 'sides':
    case 'review':
    case 'bring':
    case 'drop':
    case 'facts':
    case 'text':
      return playStoryDeed(before, change);
    default: {
      const correction = { ...change, by: entry.by, on: entry.at.slice(0, 10), entry: entry.id };
      return { ...before, corrections: [...before.corrections, correction] };
    }
  }
}

function playStoryDeed(before: Replayed, deed: StoryDeed): Replayed {
  const altered = (id: string, parts: Partial<Article>): Replayed => ({
    ...before,
    articles: before.articles.map((each) => (each.id === id ? { ...each, ...parts } : each))
  });
  switch (deed.do) {
    case 'title':
    case 'standfirst':
      return { ...before, [deed.do]: deed.to };
    case 'cover':
      return { ...before, medium: deed.to };
    case 'sides':
      return { ...before, sides: deed.to };
    case 'review':
      return { ...before, review: deed.to };
    case 'bring': {
      const known = new Set(before.articles.map(({ id }) => id));
      return {
        ...before,
        articles: [...before.articles, ...deed.articles.filter(({ id }) => !known.has(id))]
      };
    }
    case 'drop':
      return { ...before, articles: before.articles.filter(({ id }) => id !== deed.article) };
    case 'facts':
      return altered(deed.article, deed.to);
    case 'text':
      return altered(deed.article, { text: deed.to });
  }
}
