import { writeStoryDocument } from '#lib/io/story-document.ts';
import { m } from '#lib/messages/compiled/messages.js';
import { cardSvg } from '#lib/site/card-svg.ts';
import { atomFeed } from '#lib/site/feed.ts';
import { publishedStory, type PublishedStory } from '#lib/site/published-story.ts';
import { siteMap } from '#lib/site/site-map.ts';
import { headOf, listHeadOf } from '#lib/site/story-head.ts';
import { cardPng } from './card-png.ts';
import { siteRoot } from './site-root.ts';
import { listStories, loadStoryDocument } from './stories.ts';

/** The Atom feed of the stories in `data/`; null where nobody said where the site will stand. */
export async function ownFeed(): Promise<string | null> {
  const base = siteRoot();
  if (base === null) return null;
  const stories = await ownStories();
  const sizes = new Map<string, number>();
  for (const { slug, story } of stories) sizes.set(slug, (await cardPng(cardSvg(story))).length);
  const cardBytes = ({ slug }: PublishedStory): number => sizes.get(slug) ?? 0;
  return atomFeed(stories, { title: m.siteName(), base, cardBytes });
}

/** The sitemap of the stories in `data/`; null where nobody said where the site will stand. */
export async function ownSiteMap(): Promise<string | null> {
  const base = siteRoot();
  return base === null ? null : siteMap(await ownStories(), base);
}

/** The card of a story in `data/`, as PNG; null for an unknown one. */
export async function ownCard(slug: string): Promise<Uint8Array | null> {
  const published = await ownStory(slug);
  return published === null ? null : cardPng(cardSvg(published.story));
}

/** What programs look for in the head of the list, as HTML. */
export function ownListHead(): string {
  const base = siteRoot();
  return base === null ? '' : listHeadOf({ title: m.siteName(), base }).join('\n');
}

/** What programs look for in the head of a story's page, as HTML; empty for an unknown one. */
export async function ownHead(slug: string): Promise<string> {
  const published = await ownStory(slug);
  if (published === null) return '';
  return headOf(published, { title: m.siteName(), base: siteRoot() }).join('\n');
}

async function ownStories(): Promise<readonly PublishedStory[]> {
  const listed = await listStories();
  const stories = await Promise.all(listed.map(({ slug }) => ownStory(slug)));
  return stories.filter((story) => story !== null);
}

async function ownStory(slug: string): Promise<PublishedStory | null> {
  const document = await loadStoryDocument(slug);
  return document === null ? null : publishedStory(slug, document, writeStoryDocument(document));
}
