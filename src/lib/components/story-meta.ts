import { dayWords } from '#lib/time/date-words.ts';
import { validatePublished } from '#lib/time/published-day.ts';
import { m } from '#lib/messages/compiled/messages.js';

interface Counted {
  readonly publishers: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly events: number;
  readonly actors: number;
}

/** "POLITICO · 6 Feb 2026 · 14 events · 10 actors". */
export function storyMeta(story: Counted): string {
  const day = validatePublished(story.published);
  return [
    story.publishers.join(', '),
    day.ok ? dayWords(day.value, 'short') : story.published,
    m.events({ count: story.events }),
    m.actors({ count: story.actors })
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
