import { escapeXml } from './escape-xml.ts';
import { pathOf, type PublishedStory } from './published-story.ts';

/** A sitemap (sitemaps.org 0.9) of the list and every story. `base` is absolute, with a slash at its end. */
export function siteMap(stories: readonly PublishedStory[], base: string): string {
  const pages = stories.map(
    (each) =>
      `<url><loc>${escapeXml(base + pathOf(each))}</loc><lastmod>${each.updated.slice(0, 10)}</lastmod></url>\n`
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${escapeXml(base)}</loc></url>
${pages.join('')}</urlset>
`;
}
