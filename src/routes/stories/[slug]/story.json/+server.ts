import { error } from '@sveltejs/kit';
import { listStories, storyDocumentFile } from '#lib/server/stories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
  (await listStories()).map(({ slug }) => ({ slug }));

/** The whole story as a file, for those who take it along. */
export const GET: RequestHandler = async ({ params }) => {
  const file = await storyDocumentFile(params.slug);
  if (file === null) error(404, 'No such story');
  return new Response(file, { headers: { 'content-type': 'application/json' } });
};
