import { EMBED_HEIGHT_PX, embedFrame } from './embed-code.ts';

export interface EmbeddedPage {
  readonly title: string;
  /** Who provides it. */
  readonly site: string;
  /** Address of the site's root, with a slash at its end; null while nobody knows where the site will stand. */
  readonly root: string | null;
  readonly slug: string;
}

const WIDTH_PX = 960;

/**
 * What a site is told that wants to embed a story's page (https://oembed.com, version 1.0): a frame, where the
 * address of the site is known, else only that it is a link.
 */
export function oembed({ title, site, root, slug }: EmbeddedPage): string {
  const all = { version: '1.0', title, provider_name: site };
  if (root === null) return `${JSON.stringify({ type: 'link', ...all })}\n`;
  const html = embedFrame(`${root}embed/${slug}/`, title);
  return `${JSON.stringify({
    type: 'rich',
    ...all,
    provider_url: root,
    html,
    width: WIDTH_PX,
    height: EMBED_HEIGHT_PX
  })}\n`;
}
