// Compiles the interface's words, src/lib/messages/<locale>.json, into the functions that the pages call.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE, ROOT } from './install.js';
import { CATALOGUES, compilerProject } from './languages.js';

const COMPILED = join(CATALOGUES, 'compiled');
const STAMP = join(CACHE, 'messages.stamp');

/** What the compiler is told, here and in vite.config.ts: there must be one answer. */
export const MESSAGES = {
  project: compilerProject(),
  outdir: COMPILED,
  strategy: /** @type {['baseLocale']} */ (['baseLocale']),
  emitReadme: false,
  // Others may be reading them at that moment: what has changed is written anew, and nothing is taken away before.
  cleanOutdir: false,
  // Which language a page has is the page's own; no server asks.
  disableAsyncLocalStorage: true
};

/** Compiles when a catalogue, its settings or the compiler have changed since the last time. */
export async function ensureMessages() {
  const stamp = hashSources();
  const isThere = existsSync(STAMP) && existsSync(join(COMPILED, 'messages.js'));
  if (isThere && readFileSync(STAMP, 'utf8') === stamp) return;
  const { compile } = await import('@inlang/paraglide-js');
  await compile(MESSAGES);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(STAMP, stamp);
}

function hashSources() {
  const hash = createHash('sha256').update(JSON.stringify(MESSAGES));
  const catalogues = readdirSync(CATALOGUES).filter((name) => name.endsWith('.json'));
  for (const file of [
    ...catalogues.sort().map((name) => join(CATALOGUES, name)),
    join(ROOT, 'package-lock.json')
  ])
    hash.update(readFileSync(file));
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureMessages();
