// The languages of the site. Each is one catalogue, src/lib/messages/<language>.json, and a build is in one of them: a
// page carries the words of no other.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from './install.js';

export const CATALOGUES = join(ROOT, 'src/lib/messages');

/** In which the words are written first; its pages stand at the root of the site. */
export const FIRST_LANGUAGE = 'en';

/** BCP 47, the first language first. */
export const LANGUAGES = readdirSync(CATALOGUES)
  .flatMap((name) => /^([\w-]+)\.json$/.exec(name)?.slice(1) ?? [])
  .sort((a, b) => Number(b === FIRST_LANGUAGE) - Number(a === FIRST_LANGUAGE) || (a < b ? -1 : 1));

/** What a page needs of every language to lead to it: its own name for itself, and which way it is written. */
export const LANGUAGE_NAMES = LANGUAGES.map((code) => {
  const catalogue = /** @type {Record<string, string>} */ (
    JSON.parse(readFileSync(join(CATALOGUES, `${code}.json`), 'utf8'))
  );
  return { code, name: catalogue['languageName'], dir: catalogue['languageDirection'] };
});

/** The language of this build: `DATELINE_LANGUAGE`, else the first. */
export const LANGUAGE = chosen();

/**
 * Where the pages of a language stand: '' or `/fr`.
 * @param {string} language
 * @returns {'' | `/${string}`}
 */
export function baseOf(language) {
  return language === FIRST_LANGUAGE ? '' : `/${language}`;
}

/** Whether an address, from the site's root, is that of a page in another language than this build's. */
export function isInOtherLanguage(/** @type {string} */ path) {
  const code = path.split('/')[1] ?? '';
  return (LANGUAGES.slice(1).includes(code) ? code : FIRST_LANGUAGE) !== LANGUAGE;
}

/** What a language makes on its way to the site; ignored by git. */
export function cacheOf(/** @type {string} */ language) {
  return join(CACHE, 'languages', language);
}

/** The settings of the compiler, which wants a folder of its own; written when a catalogue comes or goes. */
export function compilerProject() {
  const project = join(CACHE, 'messages.inlang');
  const file = join(project, 'settings.json');
  const settings = JSON.stringify({
    baseLocale: FIRST_LANGUAGE,
    locales: LANGUAGES,
    modules: ['../node_modules/@inlang/plugin-message-format/dist/index.js'],
    'plugin.inlang.messageFormat': { pathPattern: '../src/lib/messages/{locale}.json' },
    telemetry: 'off'
  });
  if (!existsSync(file) || readFileSync(file, 'utf8') !== settings) {
    mkdirSync(project, { recursive: true });
    writeFileSync(file, settings);
  }
  return project;
}

function chosen() {
  const wanted = process.env['DATELINE_LANGUAGE'] ?? FIRST_LANGUAGE;
  if (LANGUAGES.includes(wanted)) return wanted;
  throw new Error(`DATELINE_LANGUAGE is ${wanted}; wanted one of ${LANGUAGES.join(', ')}`);
}
