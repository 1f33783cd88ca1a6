import { listStories, loadStory } from '#lib/server/stories.ts';
import { readableStory } from '#lib/state/readable-story.ts';
import type { PageServerLoad } from './$types';

/** The first story's events are the examples; the text of its articles is left out, since nothing shows it. */
export const load: PageServerLoad = async () => {
  const [first] = await listStories();
  const story = first === undefined ? null : await loadStory(first.slug);
  if (story === null) return { story: null, discards: [] };
  const { sources, ...rest } = readableStory(story);
  const discards = story.sources.flatMap((source) => source.discards);
  return {
    story: {
      ...rest,
      sources: sources.map(({ article }) => ({ article: { ...article, text: '' }, blocks: [] }))
    },
    discards: discards.map(({ rule, why }) => ({ rule, why }))
  };
};
