import { expect, test } from 'vitest';
import { onePage, type PageTemplate } from '#lib/io/one-page.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { INJECTIONS } from '../../support/injections.ts';

const TEMPLATE: PageTemplate = {
  style: 'p { color: red }',
  start: 'go()',
  script: 'eA==',
  hashes: { style: 'sha256-a', start: 'sha256-b', script: 'sha256-c' }
};

function page(words: string): string {
  return onePage(TEMPLATE, {
    title: words,
    description: words,
    markup: '<main></main>',
    document: JSON.stringify({ words })
  });
}

const CARRIED = /<script type="application\/json" id="dateline-story">([^<]*)<\/script>/;

test.each(HOSTILE)('carries %j as it is, and opens no element for it', (words) => {
  const file = page(words);
  const carried = CARRIED.exec(file)?.[1] ?? '';
  expect(carried).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(carried)).toEqual({ words });
  expect(file.match(/<[a-z!]/gi)).toEqual(page('nothing').match(/<[a-z!]/gi));
});

test('carries every string of the corpus so', () => {
  const elements = page('nothing').match(/<[a-z!]/gi);
  for (const { words } of INJECTIONS) {
    const file = page(words);
    expect(JSON.parse(CARRIED.exec(file)?.[1] ?? '')).toEqual({ words });
    expect(file.match(/<[a-z!]/gi), words).toEqual(elements);
  }
});

test('lets no script and no style in but its own, and asks no network', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page(''))?.[1];
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'sha256-b' 'sha256-c'",
    "style-src 'sha256-a'",
    "style-src-attr 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html dateline-page'
  ]);
  expect(page('')).not.toMatch(/(?:src|href)=/);
});

test('says its policy before anything that the policy is for', () => {
  const file = page('');
  expect(file.indexOf('Content-Security-Policy')).toBeLessThan(file.indexOf('<title>'));
  expect(file.indexOf('Content-Security-Policy')).toBeLessThan(file.indexOf('<style>'));
});

test('gives the same bytes for the same story', () => {
  expect(page('A visit')).toBe(page('A visit'));
});
