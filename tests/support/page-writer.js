// Makes what writes a story as a page of one file: the story page built a second time, as one script and one style
// with the fonts in it, and with them the same page's components as they are rendered to text.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import subsetFont from 'subset-font';
import { build } from 'vite';
import svelteConfig from '../../svelte.config.js';
import { hashFiles } from './hash-files.js';
import { ROOT } from './install.js';
import { cacheOf, FIRST_LANGUAGE, LANGUAGE } from './languages.js';
import { ensureMessages } from './messages.js';
import { oneLanguage } from './one-language.js';
import { withoutColours } from './without-colours.js';

const SAVED = join(ROOT, 'src/lib/saved');
const OWN = cacheOf(LANGUAGE);
const STAMP = join(OWN, 'page-writer.stamp');
/** What the site serves as it is: of other languages than the first a copy, with a page writer of their own. */
const STATIC = LANGUAGE === FIRST_LANGUAGE ? join(ROOT, 'static') : join(OWN, 'static');
/** Served by the site, read by the command line; ignored by git. */
const PAGE_WRITER = join(STATIC, 'page-writer.js');
/** Hosts read these at the root of a site alone. */
const OF_THE_ROOT = ['_headers', 'page-writer.js'];
const SOURCES = [
  'src/lib',
  'src/app.css',
  'src/fonts.css',
  'package-lock.json',
  'svelte.config.js',
  'tests/support/one-language.js',
  'tests/support/page-writer.js'
];

/** Makes it anew when something that goes into it has changed. */
async function ensurePageWriter() {
  await ensureMessages();
  if (LANGUAGE !== FIRST_LANGUAGE)
    cpSync(join(ROOT, 'static'), STATIC, {
      recursive: true,
      filter: (file) => !OF_THE_ROOT.includes(basename(file))
    });
  const stamp = hashFiles(SOURCES);
  if (existsSync(PAGE_WRITER) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  console.log('Building the page of one file …');
  writeFileSync(PAGE_WRITER, await pageWriter());
  mkdirSync(OWN, { recursive: true });
  writeFileSync(STAMP, stamp);
}

async function pageWriter() {
  const template = await pageTemplate();
  const [chunk] = await bundle('write-page.ts', {
    ssr: true,
    // It writes the same in a browser, where components would take the page around it for theirs.
    define: { PAGE_TEMPLATE: JSON.stringify(template), document: 'undefined', window: 'undefined' }
  });
  return codeOf(chunk);
}

async function pageTemplate() {
  const output = await bundle('open-page.ts', { ssr: false, define: {} });
  const script = codeOf(output.find(({ type }) => type === 'chunk'));
  const sheets = output.flatMap((file) => (file.type === 'asset' ? [textOf(file.source)] : []));
  const style = await withSmallFonts(sheets.join(''));
  const start = readFileSync(join(SAVED, 'start.js'), 'utf8');
  return {
    style,
    start,
    script: deflateRawSync(script, { level: 9 }).toString('base64'),
    hashes: { style: sha256(style), start: sha256(start), script: sha256(script) }
  };
}

/**
 * One entry with all that it imports, minified, as one script; and its style sheet.
 * @param {string} entry
 * @param {{ ssr: boolean, define: Record<string, string> }} options
 */
async function bundle(entry, { ssr, define }) {
  const built = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    plugins: [
      withoutSharing(),
      svelte({ configFile: false, compilerOptions }),
      oneLanguage(),
      withoutColours()
    ],
    resolve: { alias: { '#lib/worker/index-client.ts': join(SAVED, 'index-on-page.ts') } },
    ssr: { noExternal: true },
    build: {
      ssr,
      write: false,
      minify: true,
      lib: {
        entry: join(SAVED, entry),
        name: 'dateline',
        formats: [ssr ? 'es' : 'iife']
      },
      rolldownOptions: {
        output: { codeSplitting: false },
        checks: { pluginTimings: false }
      }
    }
  });
  return [built].flat().flatMap((each) => ('output' in each ? each.output : []));
}

/**
 * Who has the file has all that could be shared of it, so that the panel, which a page of one file never opens, is
 * left out.
 * @returns {import('vite').Plugin}
 */
function withoutSharing() {
  return {
    name: 'without-sharing',
    enforce: 'pre',
    load: {
      filter: { id: /\/components\/share\/SharePanel\.svelte$/ },
      handler: () => '<script module></script>'
    }
  };
}

const DATA_FONT = /url\(["']?data:font\/woff2;base64,([A-Za-z0-9+/=]+)["']?\)/g;

const compilerOptions = {
  ...svelteConfig.compilerOptions,
  // Written hundreds of times into each page.
  cssHash: (
    /** @type {{ filename: string, hash: (text: string) => string }} */ { filename, hash }
  ) => `s${hash(relative(ROOT, filename)).slice(0, 4)}`
};

/** What stories need of a font: Latin of the west with its punctuation, in the weights that the page sets. */
const LETTERS = letters();
const FONT = {
  targetFormat: /** @type {const} */ ('woff2'),
  variationAxes: { wght: { min: 400, max: 600, default: 400 } },
  keepFeatures: ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum', 'lnum']
};

/** @param {string} style */
async function withSmallFonts(style) {
  /** @type {Map<string, string>} */
  const small = new Map();
  for (const [, base64 = ''] of style.matchAll(DATA_FONT)) {
    const font = await subsetFont(Buffer.from(base64, 'base64'), LETTERS, FONT);
    small.set(base64, font.toString('base64'));
  }
  return (
    style
      .replace(
        DATA_FONT,
        (_, /** @type {string} */ base64) => `url(data:font/woff2;base64,${small.get(base64)})`
      )
      // They are at hand: no other face need stand in.
      .replaceAll('font-display:swap', 'font-display:block')
  );
}

function letters() {
  const between = (/** @type {number} */ from, /** @type {number} */ to) =>
    String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
  const signs = 'ıŒœŠšŽžŁłĞğŞşİ–—―‘’‚“”„†‡•…‰′″‹›⁄€™−≈≠≤≥←→↑↓';
  return `${between(0x20, 0x7e)}${between(0xa0, 0xff)}${signs}`;
}

/** @param {{ type: string, code?: string } | undefined} output */
function codeOf(output) {
  if (output?.code === undefined) throw new Error('the bundle has no script');
  return output.code;
}

/** @param {string | Uint8Array} source */
function textOf(source) {
  return typeof source === 'string' ? source : Buffer.from(source).toString('utf8');
}

/** @param {string} text */
function sha256(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensurePageWriter();
