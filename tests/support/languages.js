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

/**
 * The words of a language: `messages` are compiled into functions, `said` are the phrases that data and errors say in
 * English, by the same keys in each language (src/lib/messages/teller.ts).
 * @param {string} code
 * @returns {{ messages: Record<string, unknown>, said: Record<string, string> }}
 */
export function catalogueOf(code) {
  /** @type {{ said: Record<string, string> } & Record<string, unknown>} */
  const { said, ...messages } = JSON.parse(readFileSync(join(CATALOGUES, `${code}.json`), 'utf8'));
  return { messages, said };
}

/**
 * Phrases of the first language, each with the same in another.
 * @param {string} code
 * @returns {[english: string, own: string][]}
 */
export function phrasesIn(code) {
  const own = catalogueOf(code).said;
  const first = Object.entries(catalogueOf(FIRST_LANGUAGE).said);
  return first.map(([key, english]) => [english, own[key] ?? english]);
}

/** What a page needs of every language to lead to it: its own name for itself, and which way it is written. */
export const LANGUAGE_NAMES = LANGUAGES.map((code) => {
  const { languageName, languageDirection } = catalogueOf(code).messages;
  return { code, name: languageName, dir: languageDirection };
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

/** What the compiler reads, which wants a folder of its own: settings, and the messages of each language. */
export function compilerProject() {
  const project = join(CACHE, 'messages.inlang');
  const settings = JSON.stringify({
    baseLocale: FIRST_LANGUAGE,
    locales: LANGUAGES,
    modules: ['../node_modules/@inlang/plugin-message-format/dist/index.js'],
    'plugin.inlang.messageFormat': { pathPattern: './messages.inlang/{locale}.json' },
    telemetry: 'off'
  });
  mkdirSync(project, { recursive: true });
  writeIfNew(join(project, 'settings.json'), settings);
  for (const code of LANGUAGES)
    writeIfNew(join(project, `${code}.json`), JSON.stringify(catalogueOf(code).messages));
  return project;
}

/**
 * Others may be reading it.
 * @param {string} file
 * @param {string} text
 */
function writeIfNew(file, text) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

function chosen() {
  const wanted = process.env['DATELINE_LANGUAGE'] ?? FIRST_LANGUAGE;
  if (LANGUAGES.includes(wanted)) return wanted;
  throw new Error(`DATELINE_LANGUAGE is ${wanted}; wanted one of ${LANGUAGES.join(', ')}`);
}
