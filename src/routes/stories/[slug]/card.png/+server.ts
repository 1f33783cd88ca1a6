import { error } from '@sveltejs/kit';
import { ownCard } from '#lib/server/own-site.ts';
import { listStories } from '#lib/server/stories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
  (await listStories()).map(({ slug }) => ({ slug }));

/** What other sites show beside a link to the story. */
export const GET: RequestHandler = async ({ params }) => {
  const card = await ownCard(params.slug);
  if (card === null) error(404, 'No such story');
  return new Response(Uint8Array.from(card), { headers: { 'content-type': 'image/png' } });
};
