import { namesOf, whenWords } from '#lib/components/event-words.ts';
import { strongestQuote } from '#lib/components/panels/strongest-quote.ts';
import { storyStrip } from '#lib/components/strip/story-strip.ts';
import { listStories, loadStory } from '#lib/server/stories.ts';
import { readableStory, type ReadableStory } from '#lib/state/readable-story.ts';
import { storyCounts } from '#lib/state/story-counts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const listed = await listStories();
  const stories = await Promise.all(
    listed.map(async (summary) => {
      const found = await loadStory(summary.slug);
      if (found === null) throw new Error(`${summary.slug} is listed but not there`);
      const story = readableStory(found);
      return { ...summary, ...storyCounts(story), quote: quoteOf(story), strip: storyStrip(story) };
    })
  );
  return { stories };
};

/** What the list shows of the strongest quote; null where nobody is quoted in whole sentences. */
function quoteOf(story: ReadableStory) {
  const strongest = strongestQuote(story);
  if (strongest === null) return null;
  const { words, speaker, event } = strongest;
  const side = story.actors.find(({ id }) => id === speaker)?.side;
  return {
    words,
    speaker: namesOf([speaker], story.actors),
    when: whenWords(event, 'short'),
    colour: story.sides.find(({ id }) => id === side)?.colour ?? 'grey'
  };
}
