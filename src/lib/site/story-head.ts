import { m } from '#lib/messages/compiled/messages.js';
import { CARD_PX } from './card-look.ts';
import { escapeXml } from './escape-xml.ts';
import { pathOf, type PublishedStory } from './published-story.ts';
import { publisherWords, reviewWords } from './story-words.ts';

interface Site {
  readonly title: string;
  /** Absolute, with a slash at its end; null where nobody said where the site will stand. */
  readonly base: string | null;
}

/**
 * A story's page of one file as a page of a site: what search engines, feed readers and social networks look for in
 * its head, and the way back to the list before it. What has to be an absolute address is left out without a base.
 */
export function pageOfSite(page: string, published: PublishedStory, site: Site): string {
  const { base } = site;
  const oembed = base === null ? '' : `${base}${pathOf(published)}oembed.json`;
  const head = [
    ...headOf(published, site),
    ...(oembed === '' ? [] : [link('alternate', oembed, 'application/json+oembed')])
  ].join('\n');
  const back = `<nav style="padding: 0 var(--page) 30px; font-size: 14px"><a href="../../">${escapeXml(site.title)}</a></nav>`;
  const end = page.lastIndexOf('</body>');
  return `${page.slice(0, end)}${back}\n${page.slice(end)}`.replace(
    '</head>',
    () => `${head}\n</head>`
  );
}

/** Elements of a head: of a site whose address nobody knows, only those that need none. */
export function headOf(published: PublishedStory, { title, base }: Site): readonly string[] {
  const { story, updated } = published;
  const description = story.standfirst || reviewWords(story);
  const inWords = [
    property('og:type', 'article'),
    property('og:site_name', title),
    property('og:title', story.title),
    property('og:description', description),
    property('article:modified_time', updated),
    named('twitter:card', 'summary_large_image'),
    link('alternate', 'story.json', 'application/json')
  ];
  if (base === null) return inWords;
  const address = base + pathOf(published);
  return [
    link('canonical', address),
    link('alternate', `${base}feed.xml`, 'application/atom+xml'),
    ...inWords,
    property('og:url', address),
    property('og:image', `${address}card.png`),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(CARD_PX.width)),
    property('og:image:height', String(CARD_PX.height)),
    property('og:image:alt', m.cardAlt({ title: story.title, publisher: publisherWords(story) }))
  ];
}

/** Elements of the head of a site's list of stories. */
export function listHeadOf({ title, base }: { title: string; base: string }): readonly string[] {
  return [
    link('canonical', base),
    link('alternate', `${base}feed.xml`, 'application/atom+xml'),
    property('og:type', 'website'),
    property('og:title', title),
    property('og:url', base)
  ];
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeXml(content)}">`;
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeXml(content)}">`;
}

function link(rel: string, href: string, type?: string): string {
  const kind = type === undefined ? '' : ` type="${type}"`;
  return `<link rel="${rel}"${kind} href="${escapeXml(href)}">`;
}
