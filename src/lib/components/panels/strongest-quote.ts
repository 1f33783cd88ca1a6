import type { TimelineEvent } from '#lib/domain/event.ts';
import type { ReadableStory } from '#lib/state/readable-story.ts';

export interface StrongestQuote {
  /** Whole sentences of the quote, with an ellipsis where some are left out. */
  readonly words: string;
  /** Actor id. */
  readonly speaker: string;
  readonly event: TimelineEvent;
}

/** What one can take in at a glance. */
const MOST = 84;
const LEAST = 25;

/**
 * The quote to set large: speech of its own by someone named, best one that the headline or standfirst
 * has chosen too, else the longest beginning that fits. Null where nobody is quoted in whole sentences.
 */
export function strongestQuote(story: ReadableStory): StrongestQuote | null {
  const candidates = story.events.flatMap((event) =>
    event.quotes.flatMap((quote) => {
      const actor = story.actors.find(({ id }) => id === quote.speaker);
      if (actor === undefined || actor.kind === 'unnamed' || quote.extent !== 'full') return [];
      return [{ words: mostTelling(quote.exact, story), speaker: actor.id, event }];
    })
  );
  const fitting = candidates.filter(
    ({ words }) => words.length >= LEAST && words.length <= MOST + 4
  );
  const chosen = fitting.toSorted(
    (a, b) => chosenIn(story, b.words) - chosenIn(story, a.words) || b.words.length - a.words.length
  );
  return chosen[0] ?? null;
}

/** The run of sentences that fits and that the standfirst repeats, else the first that fit. */
function mostTelling(exact: string, story: ReadableStory): string {
  const sentences = exact.match(/[^.!?]+[.!?,]+\s*|[^.!?]+$/gu) ?? [exact];
  const start = Math.max(
    0,
    sentences.findIndex((sentence) => chosenIn(story, sentence) > 0)
  );
  let words = '';
  let end = start;
  while (end < sentences.length && (words + (sentences[end] ?? '')).trim().length <= MOST) {
    words += sentences[end] ?? '';
    end += 1;
  }
  const before = start > 0 ? '… ' : '';
  const after = end < sentences.length || words.trim().endsWith(',') ? ' …' : '';
  return before + words.trim() + after;
}

/** Whether headline or standfirst of a source has these words. */
function chosenIn({ sources }: ReadableStory, words: string): 0 | 1 {
  const bare = words.replace(/[…\s,.]+$/u, '').replace(/^…\s*/u, '');
  const found = sources.some(({ article, blocks }) =>
    blocks.some(
      ({ role, start, end }) =>
        (role === 'standfirst' || role === 'headline') &&
        article.text.slice(start, end).includes(bare)
    )
  );
  return bare.length >= LEAST && found ? 1 : 0;
}
