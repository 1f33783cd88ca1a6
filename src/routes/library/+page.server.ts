import type { Change } from '#lib/domain/journal.ts';
import { listStories, loadStory } from '#lib/server/stories.ts';
import type { PageServerLoad } from './$types';

/** The first story as one begins to work on it: what a copy of it starts with, and what its events are called. */
export const load: PageServerLoad = async () => {
  const [first] = await listStories();
  const story = first === undefined ? null : await loadStory(first.slug);
  if (story === null) return { example: null };
  const { title, standfirst, sides, sources, events } = story;
  const changes: readonly Change[] = [
    { do: 'title', to: title },
    { do: 'standfirst', to: standfirst },
    { do: 'bring', articles: sources.map(({ article }) => article) },
    { do: 'sides', to: sides }
  ];
  return { example: { title, changes, events: events.map((event) => event.title) } };
};
