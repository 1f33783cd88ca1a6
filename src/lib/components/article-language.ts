import type { TimelineEvent } from '#lib/domain/event.ts';

/** What the words of articles are in, whatever language the page has: the rules read no other. */
export const ARTICLE_LANGUAGE = 'en';

/**
 * The language of an event's title; undefined where no article was read for it, which leaves it unknown, and for a
 * publication, of which we say it in our own words.
 */
export function titleLanguage({ kind, evidence }: TimelineEvent): string | undefined {
  return kind !== 'publication' && evidence[0]?.type === 'span' ? ARTICLE_LANGUAGE : undefined;
}
