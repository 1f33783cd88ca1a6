import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Article } from '#lib/domain/article.ts';
import { ROOT } from '../support/install.js';

const SHARED = resolve(process.env['DATELINE_SHARED'] ?? join(ROOT, '..', 'shared'));
const WIKINEWS = join(SHARED, 'eval', 'dev', 'raw.wikinews.jsonl');
const OWN = join(ROOT, 'data', 'articles');
const UNSAID = { zone: 'UTC', publisher: null, place: null, title: null, url: null, rights: null };

/** The articles of the reference material where it is there, else those of this repository. */
export function fuzzArticles(): readonly Article[] {
  return existsSync(WIKINEWS) ? linesOf(WIKINEWS) : ownArticles();
}

/** The articles of this repository, which are always there. */
export function ownArticles(): readonly Article[] {
  return readdirSync(OWN)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({
      ...UNSAID,
      id: file,
      text: readFileSync(join(OWN, file), 'utf8'),
      published: '2026-02-06'
    }));
}

/** The articles of a file of JSON lines. */
export function linesOf(file: string): readonly Article[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, text, published } = JSON.parse(line) as Article;
      return { ...UNSAID, id, text, published };
    });
}
