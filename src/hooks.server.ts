import { ownHead, ownListHead } from '#lib/server/own-site.ts';
import type { Handle, RequestEvent } from '@sveltejs/kit';

const MODULE_PRELOADS = /<link [^>]*rel="modulepreload"[^>]*>\s*/g;

/**
 * Scripts are asked for below the text, all at once: the page is whole without them, so its styles and fonts go
 * first, and it is painted before the scripts run. A story's page tells programs about the story; its scripts need
 * none of that.
 */
export const handle: Handle = async ({ event, resolve }) => {
  const head = await headOf(event);
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const links = html.match(MODULE_PRELOADS) ?? [];
      return html
        .replace(MODULE_PRELOADS, '')
        .replace('</head>', () => `${head}</head>`)
        .replace('</body>', `${links.join('')}</body>`);
    }
  });
};

/** What programs, and no readers, look for in the head of a page. */
async function headOf({ route, params }: RequestEvent): Promise<string> {
  if (route.id === '/') return ownListHead();
  return route.id === '/stories/[slug]' ? ownHead(params['slug'] ?? '') : '';
}
