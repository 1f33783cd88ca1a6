import type { SpanEvidence, TimelineEvent } from '#lib/domain/event.ts';

/** Ids of places on the story page, so that its views can link to each other without JavaScript too. */
export const anchorOf = {
  entry: (event: Pick<TimelineEvent, 'id'>): string => `entry-${event.id}`,
  note: (event: Pick<TimelineEvent, 'id'>): string => `note-${event.id}`,
  words: (span: Pick<SpanEvidence, 'article' | 'start'>): string =>
    `words-${span.article}-${String(span.start)}`
} as const;
