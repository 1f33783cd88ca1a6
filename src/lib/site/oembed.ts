import { EMBED_HEIGHT_PX, embedFrame } from '#lib/components/embed/embed-code.ts';
import { CARD_PX } from './card-look.ts';
import { pathOf, type PublishedStory } from './published-story.ts';

const WIDTH_PX = 960;

/** What a page is told that wants to show a story in a frame (https://oembed.com, 1.0). `base` as for the feed. */
export function oembedOf(
  published: PublishedStory,
  { title, base }: { readonly title: string; readonly base: string }
): string {
  const address = base + pathOf(published);
  return `${JSON.stringify({
    type: 'rich',
    version: '1.0',
    title: published.story.title,
    provider_name: title,
    provider_url: base,
    html: embedFrame(address, published.story.title),
    width: WIDTH_PX,
    height: EMBED_HEIGHT_PX,
    thumbnail_url: `${address}card.png`,
    thumbnail_width: CARD_PX.width,
    thumbnail_height: CARD_PX.height
  })}\n`;
}
