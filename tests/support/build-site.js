// Builds the site in every language, all at once: the first at its root, each other one in a folder below.
import { spawn } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE } from './build.js';
import { alsoBelow, HEADERS_FILE } from './headers.js';
import { ensureInstalled, ROOT } from './install.js';
import { baseOf, cacheOf, FIRST_LANGUAGE, LANGUAGES } from './languages.js';
import { ensureMessages } from './messages.js';

const STEPS = ['tests/support/page-writer.js', 'node_modules/vite/bin/vite.js build'];

ensureInstalled();
await ensureMessages();
const failures = await Promise.all(LANGUAGES.map(buildIn));
if (failures.includes(true)) process.exit(1);
for (const language of LANGUAGES.slice(1)) {
  const folder = join(SITE, baseOf(language));
  rmSync(folder, { recursive: true, force: true });
  renameSync(join(cacheOf(language), 'site'), folder);
}
const headers = readFileSync(join(ROOT, 'static', HEADERS_FILE), 'utf8');
writeFileSync(join(SITE, HEADERS_FILE), alsoBelow(headers, LANGUAGES.slice(1).map(baseOf)));

/**
 * Whether it failed; what it printed is shown then, and always of the first language.
 * @param {string} language
 */
async function buildIn(language) {
  for (const step of STEPS) {
    const { code, said } = await run(step.split(' '), language);
    if (code !== 0 || language === FIRST_LANGUAGE) process.stdout.write(said);
    if (code !== 0) return true;
  }
  return false;
}

/**
 * @param {string[]} args
 * @param {string} language
 * @returns {Promise<{ code: number | null, said: string }>}
 */
function run(args, language) {
  const site = process.env['DATELINE_SITE'];
  const env = {
    ...process.env,
    ...(site ? { DATELINE_SITE: site.replace(/\/?$/, `${baseOf(language)}/`) } : {}),
    NODE_ENV: 'production',
    DATELINE_LANGUAGE: language
  };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env });
    let said = '';
    child.stdout.on('data', (/** @type {Buffer} */ part) => (said += part.toString()));
    child.stderr.on('data', (/** @type {Buffer} */ part) => (said += part.toString()));
    child.once('close', (code) => {
      resolve({ code, said });
    });
  });
}
