import { basename } from 'node:path';
import serif from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url';
import sans from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url';
import { m } from '#lib/messages/compiled/messages.js';
import { getLocale } from '#lib/messages/compiled/runtime.js';
import { ownHead, ownListHead } from '#lib/server/own-site.ts';
import { siteRoot } from '#lib/server/site-root.ts';
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { inEveryLanguage } from './routes/other-languages.ts';

const MODULE_PRELOADS = /<link [^<>]*rel="modulepreload"[^<>]*>\s*/g;

/** The upright letters that every page begins with; the others come when they are met. */
const FIRST_FONTS = new Set([serif, sans].map((address) => basename(address)));

/**
 * Scripts are asked for below the text, all at once: the page is whole without them, so its styles and fonts go
 * first, and it is painted before the scripts run. A story's page tells programs about the story; its scripts need
 * none of that.
 */
export const handle: Handle = async ({ event, resolve }) => {
  const head = await headOf(event);
  return resolve(event, {
    preload: ({ type, path }) => type !== 'font' || FIRST_FONTS.has(basename(path)),
    transformPageChunk: ({ html }) => {
      const links = html.match(MODULE_PRELOADS) ?? [];
      return inLanguage(html)
        .replace(MODULE_PRELOADS, '')
        .replace('</head>', () => `${head}</head>`)
        .replace('</body>', `${links.join('')}</body>`);
    }
  });
};

/** The page's language, and the words that stand in app.html. */
function inLanguage(html: string): string {
  return html
    .replace('%dateline.language%', getLocale())
    .replace('%dateline.direction%', m.languageDirection())
    .replace('%dateline.nothing%', m.notFoundTitle())
    .replace('%dateline.toStories%', m.toStories());
}

/** What programs, and no readers, look for in the head of a page. */
async function headOf(event: RequestEvent): Promise<string> {
  const { route, params } = event;
  const languages = route.id === null ? '' : alternatesOf({ id: route.id, params });
  if (route.id === '/') return languages + ownListHead();
  return route.id === '/stories/[slug]'
    ? languages + (await ownHead(params['slug'] ?? ''))
    : languages;
}

/** Where the page stands in each language; nothing while nobody knows where the site will: programs take whole addresses. */
function alternatesOf(place: Parameters<typeof inEveryLanguage>[0]): string {
  const root = siteRoot();
  if (root === null) return '';
  return inEveryLanguage(place, root)
    .map(({ code, href }) => `<link rel="alternate" hreflang="${code}" href="${href}">\n`)
    .join('');
}
