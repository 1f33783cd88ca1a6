import type { Extraction } from '#lib/domain/extraction.ts';
import type { Story } from '#lib/domain/story.ts';
import { toldEvent } from '#lib/story/told-event.ts';

/** What a page reads of a source: the article and where its paragraphs are. */
export type ReadableSource = Pick<Extraction, 'article' | 'blocks'>;

/** A story without the machine's workings, which would only make the page heavy, told in the interface's language. */
export type ReadableStory = Omit<Story, 'sources' | 'setAside' | 'apart'> & {
  readonly sources: readonly ReadableSource[];
};

export function readableStory({ setAside: _, apart: __, ...story }: Story): ReadableStory {
  return {
    ...story,
    events: story.events.map(toldEvent),
    sources: story.sources.map(({ article, blocks }) => ({ article, blocks }))
  };
}
