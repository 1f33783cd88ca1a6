import type { Article } from '#lib/domain/article.ts';
import { reviewWords } from '#lib/components/review-words.ts';
import { m } from '#lib/messages/compiled/messages.js';
import type { ReadableStory } from '#lib/state/readable-story.ts';
import { dayWords } from '#lib/time/date-words.ts';
import { validatePublished } from '#lib/time/published-day.ts';

/** What a picture says of itself: to those who see it, and to those who do not. */
export interface PictureWords {
  readonly title: string;
  /** Sources, review status, and which time is shown. */
  readonly description: string;
  /** Under the picture: the story, then its sources and whether somebody has checked it. */
  readonly foot: readonly [story: string, sources: string];
}

/** `from` and `to` are the days at the picture's edges. */
export function pictureWords(
  story: ReadableStory,
  { from, to }: { readonly from: number; readonly to: number }
): PictureWords {
  const { title, sources } = story;
  const named = sources.map(({ article }) => sourceName(article)).join('; ');
  const status = reviewWords(story);
  const time = m.pictureTime({
    from: dayWords(Math.floor(from), 'long'),
    to: dayWords(Math.ceil(to) - 1, 'long')
  });
  return {
    title,
    description: [
      ...(named === '' ? [] : [m.pictureSources({ sources: named })]),
      m.pictureReview({ status }),
      time
    ].join(' '),
    foot: [title, [named, status].filter((part) => part !== '').join(' · ')]
  };
}

/** "POLITICO, 6 Feb 2026". */
export function sourceName({
  publisher,
  title,
  published
}: Pick<Article, 'publisher' | 'title' | 'published'>): string {
  const day = validatePublished(published);
  return [publisher ?? title, day.ok ? dayWords(day.value, 'short') : published]
    .filter(Boolean)
    .join(', ');
}
