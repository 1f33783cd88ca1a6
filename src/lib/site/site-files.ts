import { cardSvg } from './card-svg.ts';
import { atomFeed } from './feed.ts';
import { indexPage } from './index-page.ts';
import { oembedOf } from './oembed.ts';
import { pathOf, type PublishedStory } from './published-story.ts';
import { HEADERS_PATH, SITE_HEADERS } from './site-headers.ts';
import { siteMap } from './site-map.ts';
import { pageOfSite } from './story-head.ts';

/** By which a folder is known as a site that was published, and may be replaced by another. */
export const SITE_MARK = 'dateline-site.json';
export const SITE_FORMAT = 'dateline-site/1';

export interface SiteFile {
  /** From the root of the site, with slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

interface Site {
  readonly title: string;
  /** Absolute, with a slash at its end; null leaves out what needs one: the feed and the sitemap. */
  readonly base: string | null;
  /** Makes a page of one file of what `writeStoryDocument` wrote. */
  readonly writePage: (written: string) => string;
  /** Draws an SVG as PNG. */
  readonly drawCard: (svg: string) => Promise<Uint8Array>;
  readonly fonts: readonly SiteFile[];
}

/** All files of a static site of stories. The same stories give the same files, byte for byte. */
export async function siteFiles(
  stories: readonly PublishedStory[],
  site: Site
): Promise<readonly SiteFile[]> {
  const { title, base } = site;
  const cards = new Map<string, Uint8Array>();
  for (const { slug, story } of stories) cards.set(slug, await site.drawCard(cardSvg(story)));
  const pages = stories.flatMap((each): readonly SiteFile[] => [
    {
      path: `${pathOf(each)}index.html`,
      content: pageOfSite(site.writePage(each.written), each, site)
    },
    { path: `${pathOf(each)}story.json`, content: each.written },
    { path: `${pathOf(each)}card.png`, content: cards.get(each.slug) ?? '' },
    ...(base === null
      ? []
      : [{ path: `${pathOf(each)}oembed.json`, content: oembedOf(each, { title, base }) }])
  ]);
  const cardBytes = ({ slug }: PublishedStory): number => cards.get(slug)?.length ?? 0;
  const mark = { format: SITE_FORMAT, title, base, stories: stories.map(({ slug }) => slug) };
  return [
    { path: SITE_MARK, content: `${JSON.stringify(mark)}\n` },
    { path: HEADERS_PATH, content: SITE_HEADERS },
    { path: 'index.html', content: indexPage(stories, site) },
    ...(base === null
      ? []
      : [
          { path: 'feed.xml', content: atomFeed(stories, { title, base, cardBytes }) },
          { path: 'sitemap.xml', content: siteMap(stories, base) }
        ]),
    ...site.fonts,
    ...pages
  ];
}
