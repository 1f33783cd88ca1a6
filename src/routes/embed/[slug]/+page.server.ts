import { error } from '@sveltejs/kit';
import { siteRoot } from '#lib/server/site-root.ts';
import { listStories, loadStory } from '#lib/server/stories.ts';
import { readableStory } from '#lib/state/readable-story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
  (await listStories()).map(({ slug }) => ({ slug }));

export const load: PageServerLoad = async ({ params }) => {
  const story = await loadStory(params.slug);
  if (story === null) error(404, 'No such story');
  return { story: readableStory(story), root: siteRoot() };
};
