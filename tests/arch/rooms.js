// The rooms of the house: who may import whom. One row a room; each room may import itself, and
// everything that no row allows is denied. The rules of dependency-cruiser and eslint are derived from here.

/**
 * @typedef {object} Room
 * @property {string[]} rooms Rooms it may import, or single files of a room ("worker/client.ts").
 * @property {string[]} packages Packages it may import; a trailing `*` stands for any ending.
 *   `node:` stands for Node's own modules, `$app` for Kit's.
 * @property {boolean} [pure] No clock, no chance, no DOM, no network, no Node: the same input gives the same output.
 */

/** @type {Record<string, Room>} */
export const ROOMS = {
  domain: { rooms: [], packages: [], pure: true },
  // Dates are said in the language of the interface, which a build has from its beginning and the command line is told:
  // no page changes it. What a reading writes down is in English in all of them (time/english-dates.ts).
  time: { rooms: ['domain', 'messages'], packages: ['luxon', 'edtf'], pure: true },
  text: { rooms: ['domain'], packages: [], pure: true },
  extract: { rooms: ['domain', 'time', 'text'], packages: ['world-countries'], pure: true },
  io: {
    // Messages for what exports say to people.
    rooms: ['domain', 'time', 'text', 'messages'],
    packages: [
      'ajv',
      'papaparse',
      // Writes and reads calendars.
      'ical.js',
      'hyparquet',
      'hyparquet-writer',
      '@noble/hashes',
      // Packs a story into a link.
      'fflate',
      // Reads Markwhen; it is loaded when such a file comes.
      '@markwhen/parser',
      // Each reads one kind of file that an article comes in.
      '@mozilla/readability',
      'linkedom',
      'mammoth',
      'marked',
      'postal-mime',
      'unpdf'
    ],
    pure: true
  },
  // Messages only to tell what a reading says: see story/told-event.ts.
  story: { rooms: ['domain', 'time', 'messages'], packages: [], pure: true },
  timeline: {
    rooms: ['domain', 'time'],
    packages: ['d3-array', 'd3-scale', 'd3-shape', 'd3-quadtree'],
    pure: true
  },
  paint: { rooms: ['domain', 'timeline'], packages: ['d3-path', 'd3-shape'], pure: true },
  // Of time only the clocks, by which days of many events are drawn.
  worker: {
    rooms: ['domain', 'extract', 'io', 'story', 'timeline', 'time/clock.ts', 'time/zone-clock.ts'],
    packages: []
  },
  // What a browser keeps: its clock and its chance are its own.
  storage: { rooms: ['domain'], packages: ['dexie'] },
  // What a service worker does; the worker itself, src/service-worker.ts, only ties it to the browser's events.
  offline: { rooms: [], packages: [] },
  state: {
    rooms: [
      'domain',
      'time',
      'timeline',
      // What data and errors say in English, told in the language of the interface.
      'messages',
      'storage',
      'story',
      'io/backup',
      // A story as the fragment of a link.
      'io/link',
      // What a story is saved as, and how it is read back.
      'io/export',
      'io/one-page.ts',
      'io/story-document.ts',
      'worker/client.ts',
      'worker/index-client.ts',
      'worker/records-client.ts',
      'worker/import-client.ts'
    ],
    packages: ['svelte']
  },
  components: {
    rooms: ['domain', 'time', 'timeline', 'paint', 'state', 'messages'],
    packages: ['svelte', 'layercake', 'd3-*', 'bits-ui', '@floating-ui/dom']
  },
  // Of one language from a build's or a command's beginning to its end: the same key gives the same words.
  messages: { rooms: [], packages: [], pure: true },
  // A static site of stories as text: of components only what lays out, words and shapes, none of Svelte's.
  site: {
    rooms: [
      'domain',
      'time',
      'timeline',
      'messages',
      'state/readable-story.ts',
      'state/story-counts.ts',
      'state/published-days.ts',
      'components/embed/embed-code.ts',
      'components/strip/story-strip.ts',
      'components/chart/capsule-path.ts'
    ],
    packages: ['@noble/hashes']
  },
  // A page of one file: what writes it from a story's document, and what runs in it, where there is no worker.
  saved: {
    rooms: [
      'domain',
      'time',
      'timeline',
      'state',
      'components',
      'io/one-page.ts',
      'io/story-document.ts',
      'worker/index-client.ts'
    ],
    packages: ['svelte']
  },
  server: {
    rooms: ['domain', 'io', 'extract', 'story', 'site', 'messages'],
    // Draw the cards of stories.
    packages: ['node:', '@resvg/resvg-wasm', 'subset-font']
  },
  cli: {
    rooms: ['domain', 'io', 'extract', 'story', 'server', 'site', 'messages'],
    packages: ['node:', 'tsx']
  },
  routes: {
    rooms: ['domain', 'components', 'state', 'messages'],
    packages: ['svelte', '@sveltejs/kit', '$app', '@fontsource-variable/*']
  }
};

/** Routes that run in Node while the site is built: they alone may import the room `server`. */
export const SERVER_ROUTE =
  '^src/routes/.*\\+(page|layout)\\.server\\.ts$|^src/routes/.*\\+server\\.ts$';

/** Where a room's files lie; cli and routes stand beside lib. */
export function folderOf(/** @type {string} */ room) {
  return room === 'cli' || room === 'routes' ? `src/${room}` : `src/lib/${room}`;
}
