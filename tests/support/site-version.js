// One name for all that goes into the site: a build of the same sources has the same name, and is no new version.
import { createHash } from 'node:crypto';
import { hashFiles } from './hash-files.js';

const SOURCES = [
  'src',
  'static',
  'data',
  'tests/support/languages.js',
  'tests/support/one-language.js',
  'tests/support/page-writer.js',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts'
];

/** Of the sources, this Node, and the site's own address, which pages carry; 16 digits. */
export function siteVersion() {
  return createHash('sha256')
    .update(`${hashFiles(SOURCES)} ${process.env['DATELINE_SITE'] ?? 'no address'}`)
    .digest('hex')
    .slice(0, 16);
}
