import { m } from '#lib/messages/compiled/messages.js';
import type { RequestHandler } from './$types';

export const prerender = true;

/** As the page is in the light theme; browsers take the dark one from its `theme-color`. */
const PAPER = '#fbf9f4';

/** What a browser needs to install the site. Addresses count from here, so that it may lie in any folder. */
export const GET: RequestHandler = () => {
  const manifest = {
    name: m.siteName(),
    short_name: m.siteName(),
    description: m.siteDescription(),
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    categories: ['news', 'productivity'],
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' }
    ],
    shortcuts: [
      { name: m.newStory(), url: 'new/' },
      { name: m.libraryTitle(), url: 'library/' }
    ]
  };
  const headers = { 'content-type': 'application/manifest+json' };
  return new Response(JSON.stringify(manifest), { headers });
};
