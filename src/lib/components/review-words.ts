import { m } from '#lib/messages/compiled/messages.js';
import type { Story } from '#lib/domain/story.ts';

/** Who has checked a story, and when; else how it was read: by machine, or from a file where it has no article. */
export function reviewWords({
  review,
  sources
}: Pick<Story, 'review'> & { readonly sources: readonly unknown[] }): string {
  if (review.status === 'checked') return m.checked({ by: review.by, on: review.on });
  return sources.length === 0 ? m.readFromFile() : m.readByMachine();
}
