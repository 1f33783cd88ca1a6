import type { Contradiction } from '#lib/domain/account.ts';
import type { Story, StoryEvent } from '#lib/domain/story.ts';

/** What one article brought into a story, as ids of events in their order; the articles before it do not matter. */
export interface SourceShare {
  readonly article: string;
  /** Only its text tells them. */
  readonly alone: readonly string[];
  /** Another text tells them too. */
  readonly confirms: readonly string[];
  /** Another text says what cannot be true beside it. */
  readonly contradicts: readonly string[];
  /** It prints again what another article printed first. */
  readonly repeats: readonly string[];
}

/** What each article brought into a story, in the order of its sources. Publications are left out. */
export function sharesOf({
  sources,
  events
}: Pick<Story, 'sources' | 'events'>): readonly SourceShare[] {
  return sources.map(({ article: { id } }) => {
    const told = events.filter((event) => event.kind !== 'publication' && isToldBy(event, id));
    const ids = (among: readonly StoryEvent[]): readonly string[] => among.map((event) => event.id);
    const isCopied = (event: StoryEvent): boolean =>
      event.accounts.some(({ article, text }) => article === id && text !== id);
    const own = told.filter((event) => !isCopied(event));
    return {
      article: id,
      alone: ids(own.filter((event) => textCount(event) === 1)),
      confirms: ids(own.filter((event) => textCount(event) > 1)),
      contradicts: ids(
        told.filter(({ contradictions }) => contradictions.some((each) => takesSide(each, id)))
      ),
      repeats: ids(told.filter(isCopied))
    };
  });
}

/** How many independent texts tell an event: copies under several mastheads count once. */
function textCount({ accounts }: Pick<StoryEvent, 'accounts'>): number {
  return Math.max(1, new Set(accounts.map(({ text }) => text)).size);
}

function isToldBy({ evidence }: StoryEvent, article: string): boolean {
  return evidence.some((item) => item.type === 'span' && item.article === article);
}

function takesSide({ sides }: Contradiction, article: string): boolean {
  return sides.some(({ articles }) => articles.includes(article));
}
