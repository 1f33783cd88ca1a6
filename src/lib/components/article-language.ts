import type { TimelineEvent } from '#lib/domain/event.ts';

/** What the words of articles are in, whatever language the page has: the rules read no other. */
export const ARTICLE_LANGUAGE = 'en';

/** The language of an event's title; undefined, for unknown, where no article was read for it. */
export function titleLanguage({ evidence }: TimelineEvent): string | undefined {
  return evidence[0]?.type === 'span' ? ARTICLE_LANGUAGE : undefined;
}
