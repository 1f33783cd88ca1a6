import { listStories, loadStory } from '#lib/server/stories.ts';
import { storyCounts } from '#lib/state/story-counts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const listed = await listStories();
  const stories = await Promise.all(
    listed.map(async (summary) => {
      const story = await loadStory(summary.slug);
      return story === null ? summary : { ...summary, ...storyCounts(story) };
    })
  );
  return { stories };
};
