import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { storyStrip } from '#lib/components/strip/story-strip.ts';
import { m } from '#lib/messages/compiled/messages.js';
import { getLocale } from '#lib/messages/compiled/runtime.js';
import { storyCounts } from '#lib/state/story-counts.ts';
import { briefStory } from './brief-story.ts';
import { escapeXml } from './escape-xml.ts';
import { FADES } from './fades.ts';
import { newestFirst } from './feed.ts';
import { INDEX_STYLE } from './index-style.ts';
import { pathOf, type PublishedStory } from './published-story.ts';
import { publisherWords, reviewWords } from './story-words.ts';
import { listHeadOf } from './story-head.ts';
import { stripSvg } from './strip-svg.ts';

interface Site {
  readonly title: string;
  /** Absolute, with a slash at its end; null where nobody said where the site will stand. */
  readonly base: string | null;
}

/** The list of a site's stories, each with a strip of its time; it needs no script and asks no other host. */
export function indexPage(stories: readonly PublishedStory[], { title, base }: Site): string {
  const style = btoa(String.fromCharCode(...sha256(utf8ToBytes(INDEX_STYLE))));
  const policy = `default-src 'none'; style-src 'sha256-${style}'; font-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const addresses = base === null ? '' : `${listHeadOf({ title, base }).join('\n')}\n`;
  return `<!doctype html>
<html lang="${getLocale()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Dateline">
<meta name="description" content="${escapeXml(m.siteDescription())}">
${addresses}<title>${escapeXml(title)}</title>
<style>${INDEX_STYLE}</style>
</head>
<body>
<svg class="masks" width="0" height="0" aria-hidden="true"><defs>${FADES}</defs></svg>
<main>
<h1>${escapeXml(title)}</h1>
<ul>
${newestFirst(stories).map(itemOf).join('')}</ul>
</main>
<footer>${escapeXml(m.publishedFooter())}</footer>
</body>
</html>
`;
}

function itemOf(published: PublishedStory): string {
  const { story } = published;
  const brief = briefStory(story);
  const name = m.stripName({ title: story.title, count: storyCounts(story).events });
  const standfirst = story.standfirst === '' ? '' : `<p>${escapeXml(story.standfirst)}</p>\n`;
  return `<li>
<p class="meta">${escapeXml(publisherWords(story))}</p>
<h2><a href="${pathOf(published)}">${escapeXml(story.title)}</a></h2>
${standfirst}<p class="meta">${escapeXml(reviewWords(story))}</p>
${stripSvg(storyStrip(brief.story), name)}
${brief.main === null ? '' : `<p class="meta">${escapeXml(m.stripMain({ count: brief.main }))}</p>`}
</li>
`;
}
