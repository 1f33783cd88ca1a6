import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '#lib/extract/all-rules.ts';
import { notEnglish } from '#lib/extract/not-english.ts';
import { readArticle } from '#lib/extract/pipeline.ts';
import { anArticle } from '../support/articles.ts';
import { describeWithShared } from '../support/shared.ts';

describe('the rules of the pipeline', () => {
  test('have ids of their own, in kebab-case', () => {
    const ids = ALL_RULES.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('give their reason in a sentence', () => {
    expect(
      ALL_RULES.filter(({ why }) => !/^\p{Lu}|^[“‘"]/u.test(why) || !why.endsWith('.'))
    ).toEqual([]);
  });
});

const FEWEST_DOCUMENTS = 3;
const LONG_MS = 300_000;

describeWithShared('over the annotated news', 'eval/dev', (folder) => {
  test(
    'every rule fires in at least three documents, and none that is not listed',
    () => {
      const documents = new Map<string, { text: string; published: string }>();
      for (const file of readdirSync(folder)) {
        for (const line of readFileSync(join(folder, file), 'utf8').trim().split('\n')) {
          const { id, text, published } = JSON.parse(line) as Record<
            'id' | 'text' | 'published',
            string
          >;
          documents.set(id, { text, published: published.slice(0, 10) });
        }
      }
      const fired = new Map(ALL_RULES.map(({ id }) => [id, 0]));
      const unlisted = new Set<string>();
      for (const [id, { text, published }] of documents) {
        // Of a text in another language nothing is read, for the one reason that news does not have.
        if (notEnglish(text) !== null) continue;
        const { firings } = readArticle(anArticle({ id, text, published }));
        for (const rule of firings.counts().keys()) {
          if (!fired.has(rule)) unlisted.add(rule);
          fired.set(rule, (fired.get(rule) ?? 0) + 1);
        }
      }
      const rare = [...fired].filter(([, count]) => count < FEWEST_DOCUMENTS);
      expect({ rare, unlisted: [...unlisted] }).toEqual({ rare: [], unlisted: [] });
    },
    LONG_MS
  );
});
