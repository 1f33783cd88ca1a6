import { error } from '@sveltejs/kit';
import { oembed } from '#lib/components/embed/oembed.ts';
import { m } from '#lib/messages/compiled/messages.js';
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
  const root = siteRoot(process.env['DATELINE_SITE']);
  return new Response(oembed({ title, site: m.siteName(), root, slug }), {
    headers: { 'content-type': 'application/json' }
  });
};

/** Throws for what is no address of a site. */
function siteRoot(address: string | undefined): string | null {
  if (address === undefined || address === '') return null;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new Error(`DATELINE_SITE is ${address}; wanted an address such as https://a.example/`);
  return new URL(address).href.replace(/\/?$/, '/');
}
