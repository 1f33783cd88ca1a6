import type { Article } from '#lib/domain/article.ts';
import type { Change, JournalEntry, Reversal } from '#lib/domain/journal.ts';
import type { KeptStory } from '#lib/domain/kept-story.ts';

export function anArticle(
  id: string,
  text = `The council met in Bern on Monday. (${id})`
): Article {
  return {
    id,
    text,
    published: '2024-05-08',
    zone: 'Europe/Zurich',
    publisher: 'The Example',
    place: null,
    title: null,
    url: null,
    rights: null
  };
}

/** One second after another, so that order can be read from them. */
export function anEntry(
  id: string,
  change: Change | Reversal = { do: 'title', to: id },
  second = 0
): JournalEntry {
  const at = new Date(Date.UTC(2024, 4, 8, 12, 0, second)).toISOString();
  return { id, at, by: 'Ann Roth', change };
}

export function aKeptStory(id: string, parts: Partial<KeptStory> = {}): KeptStory {
  return {
    id,
    created: '2024-05-08T12:00:00.000Z',
    archived: false,
    summary: { title: id, articles: 1, events: null, review: { status: 'read by machine' } },
    entries: [anEntry(`${id}-first`, { do: 'bring', articles: [anArticle(`${id}-article`)] })],
    ...parts
  };
}
