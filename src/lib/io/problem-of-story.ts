import type { TimelineEvent } from '#lib/domain/event.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import type { JournalEntry } from '#lib/domain/journal.ts';
import { slice } from '#lib/domain/span.ts';
import type { Story } from '#lib/domain/story.ts';

/**
 * What in a story of the right shape does not hang together: ids given twice, words that do not stand in their article.
 * One clause that names the place; null where nothing is wrong.
 */
export function problemOfStory({
  story,
  entries
}: {
  readonly story: Story;
  readonly entries: readonly JournalEntry[];
}): string | null {
  const { sources, actors, events, setAside } = story;
  return (
    twice(
      '/story/sources',
      'article',
      sources.map(({ article }) => article)
    ) ??
    twice('/story/actors', 'actor', actors) ??
    twice('/story/events', 'event', events) ??
    twice('/entries', 'entry', entries) ??
    untrueWords('/story/events', events, sources) ??
    untrueWords('/story/setAside', setAside, sources)
  );
}

function twice(
  at: string,
  what: string,
  things: readonly { readonly id: string }[]
): string | null {
  const ids = new Set<string>();
  for (const { id } of things) {
    if (ids.has(id)) return `${at} has the ${what} ${id} twice; wanted each once`;
    ids.add(id);
  }
  return null;
}

function untrueWords(
  at: string,
  events: readonly TimelineEvent[],
  sources: readonly Extraction[]
): string | null {
  const texts = new Map(sources.map(({ article }) => [article.id, article.text]));
  for (const [index, { evidence }] of events.entries()) {
    for (const [place, item] of evidence.entries()) {
      if (item.type !== 'span') continue;
      const where = `${at}/${String(index)}/evidence/${String(place)}`;
      const text = texts.get(item.article);
      if (text === undefined)
        return `${where} names the article ${item.article}, which is not there`;
      if (slice(text, item) !== item.exact)
        return `${where} has words that do not stand there in the article ${item.article}`;
    }
  }
  return null;
}
