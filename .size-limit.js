// One budget for each page: all the scripts that its HTML names, compressed, before the reader has done anything;
// and one for the worker that reads an article.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SITE = 'build';
const BUDGET = '100 kB';
const WORKER_BUDGET = '136 kB';

const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .sort();

export default [
  ...pages.map((page) => ({
    name: `/${page.slice(0, -'index.html'.length)}`,
    path: firstScripts(join(SITE, page)),
    gzip: true,
    limit: BUDGET
  })),
  {
    name: 'the worker that reads',
    path: join(SITE, '_app/immutable/workers/reader-*.js'),
    gzip: true,
    limit: WORKER_BUDGET
  }
];

/** @param {string} file */
function firstScripts(file) {
  const named = readFileSync(file, 'utf8').matchAll(/["(]([./]*_app\/immutable\/[\w./-]+\.js)/g);
  return [...new Set([...named].map(([, script = '']) => join(dirname(file), script)))];
}
