import type { Handle } from '@sveltejs/kit';

const MODULE_PRELOADS = /<link [^>]*rel="modulepreload"[^>]*>\s*/g;

/**
 * Scripts are asked for below the text, all at once: the page is whole without them, so its styles and fonts go
 * first, and it is painted before the scripts run.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const links = html.match(MODULE_PRELOADS) ?? [];
      return html.replace(MODULE_PRELOADS, '').replace('</body>', `${links.join('')}</body>`);
    }
  });
