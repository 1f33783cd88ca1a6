import { readdirSync } from 'node:fs';
import { SITE } from './build.js';

const PAGE = 'index.html';

/** The address of every page of the built site, from its root, in order: `/fr/new/`. */
export function sitePages(): string[] {
  return readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(PAGE))
    .map((file) => `/${file.slice(0, -PAGE.length)}`)
    .sort();
}
