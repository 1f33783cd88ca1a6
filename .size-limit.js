// One budget for each page: all the scripts that its HTML names, compressed, before the reader has done anything;
// and one for the worker that reads an article.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGES } from './tests/support/languages.js';

const SITE = 'build';
const BUDGET = '100 kB';
// Their words are longer, and what data and errors say in English is told by phrases that come with the page.
const BUDGET_OF_OTHER_LANGUAGES = '120 kB';
// The rules and the words of English; what keeps texts that mislead from being misread is some 5 kB of it.
const WORKER_BUDGET = '142 kB';

const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .sort();

export default [
  ...pages.map((page) => ({
    name: `/${page.slice(0, -'index.html'.length)}`,
    path: firstScripts(join(SITE, page)),
    gzip: true,
    limit: isOfOther(page) ? BUDGET_OF_OTHER_LANGUAGES : BUDGET
  })),
  {
    name: 'the worker that reads',
    path: join(SITE, '_app/immutable/workers/reader-*.js'),
    gzip: true,
    limit: WORKER_BUDGET
  }
];

/** @param {string} page */
function isOfOther(page) {
  return LANGUAGES.slice(1).includes(page.split('/')[0] ?? '');
}

/** @param {string} file */
function firstScripts(file) {
  const named = readFileSync(file, 'utf8').matchAll(/["(]([./]*_app\/immutable\/[\w./-]+\.js)/g);
  return [...new Set([...named].map(([, script = '']) => join(dirname(file), script)))];
}
