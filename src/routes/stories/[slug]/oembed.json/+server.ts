import { error } from '@sveltejs/kit';
import { oembed } from '#lib/components/embed/oembed.ts';
import { m } from '#lib/messages/compiled/messages.js';
import { siteRoot } from '#lib/server/site-root.ts';
import { listStories, loadStory } from '#lib/server/stories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
  (await listStories()).map(({ slug }) => ({ slug }));

/** For a site that wants to embed the story. Where this one stands, only who builds it may know. */
export const GET: RequestHandler = async ({ params }) => {
  const story = await loadStory(params.slug);
  if (story === null) error(404, 'No such story');
  const { slug, title } = story;
  const root = siteRoot();
  return new Response(oembed({ title, site: m.siteName(), root, slug }), {
    headers: { 'content-type': 'application/json' }
  });
};
