import { error } from '@sveltejs/kit';
import { ownSiteMap } from '#lib/server/own-site.ts';
import { siteRoot } from '#lib/server/site-root.ts';
import type { RequestHandler } from './$types';

/** Without the site's address there is no sitemap. */
export const prerender = siteRoot() !== null;

export const GET: RequestHandler = async () => {
  const map = await ownSiteMap();
  if (map === null) error(404, 'No sitemap');
  return new Response(map, { headers: { 'content-type': 'application/xml' } });
};
