import type { Article } from '#lib/domain/article.ts';
import type { Correction } from '#lib/domain/correction.ts';
import type { Change, JournalEntry } from '#lib/domain/journal.ts';
import { lastPublished } from '#lib/domain/publication.ts';
import type { StoryFile } from '#lib/domain/story-file.ts';
import { digestOf } from './backup/backup-file.ts';

/**
 * The journal that a published story would have, had it been made in the workbench: one entry that begins it, then
 * one for each correction, in order. Ids are worked out from the slug and what the entry says, so that the same story
 * always has the same. It begins on the day of its last article; a correction is made on its own day, at midnight UTC.
 */
export function publishedEntries(
  { slug, title, standfirst, medium = null, sides, review }: StoryFile,
  articles: readonly Article[],
  corrections: readonly Correction[]
): readonly JournalEntry[] {
  const begin: Change = {
    do: 'together',
    changes: [
      { do: 'title', to: title },
      { do: 'standfirst', to: standfirst },
      ...(medium === null ? [] : [{ do: 'cover', to: medium } as const]),
      { do: 'bring', articles },
      { do: 'sides', to: sides },
      { do: 'review', to: review }
    ]
  };
  const entry = (change: Change, by: string, day: string, index: number): JournalEntry => ({
    id: digestOf([slug, index, change]),
    at: `${day}T00:00:00.000Z`,
    by,
    change
  });
  return [
    entry(begin, '', lastPublished(articles) ?? '1970-01-01', 0),
    ...corrections.map(({ by, on, ...change }, index) => entry(change, by, on, index + 1))
  ];
}
