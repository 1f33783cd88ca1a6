import { error } from '@sveltejs/kit';
import { ownFeed } from '#lib/server/own-site.ts';
import { siteRoot } from '#lib/server/site-root.ts';
import type { RequestHandler } from './$types';

/** Without the site's address there is no feed. */
export const prerender = siteRoot() !== null;

export const GET: RequestHandler = async () => {
  const feed = await ownFeed();
  if (feed === null) error(404, 'No feed');
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
