import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/install.js';

const CATALOGUES = join(ROOT, 'src/lib/messages');
const KEYS = Object.keys(
  JSON.parse(readFileSync(join(CATALOGUES, 'en.json'), 'utf8')) as Record<string, unknown>
);

function readSources(folder: string): string {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'))
    .join('\n');
}

describe('the catalogue of the interface’s words', () => {
  const called = new Set(
    [
      ...['src/lib/components', 'src/lib/site', 'src/routes']
        .map(readSources)
        .join('\n')
        .matchAll(/\bm\.(\w+)/g)
    ].map(([, key]) => key)
  );

  test('has no words that no page shows', () => {
    expect(KEYS.filter((key) => !called.has(key))).toEqual([]);
  });

  test('is the only place of words in the pages', () => {
    const markup = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.svelte'))
      .flatMap((name) =>
        wordsInMarkup(readFileSync(join(ROOT, 'src', name), 'utf8')).map(
          (words) => `${name}: ${words}`
        )
      );
    expect(markup).toEqual([]);
  });

  test('would name words that stand in the markup', () => {
    expect(
      wordsInMarkup('<p title="More" class="lead">Read on {m.more()} &nbsp;</p><style>p {}</style>')
    ).toEqual(['More', 'Read on']);
  });
});

/** Text of two letters or more between tags and in attributes that are read out, braces left out. */
function wordsInMarkup(source: string): string[] {
  const bare = source.replace(/<(script|style)[\s>][^]*?<\/\1>/g, '').replace(/<!--[^]*?-->/g, '');
  const attributes = bare.matchAll(/\s(?:aria-label|title|placeholder|alt)="([^"{}]+)"/g);
  const readOut = [...attributes].map(([, words]) => words ?? '');
  const lines = withoutBraces(bare)
    .replace(/<[^<>]*>|&\w+;/g, '\n')
    .split('\n');
  return [...readOut, ...lines].map((line) => line.trim()).filter((line) => /\p{L}{2}/u.test(line));
}

function withoutBraces(text: string): string {
  let depth = 0;
  let outside = '';
  for (const char of text) {
    if (char === '{') depth += 1;
    if (depth === 0) outside += char;
    if (char === '}') depth -= 1;
  }
  return outside;
}
