import { expect, test } from 'vitest';
import { isImageAddress, isSafeLink } from '#lib/io/safe-address.ts';
import { INJECTIONS } from '../../support/injections.ts';

const KEPT = [
  'https://a.example/',
  'HTTP://A.EXAMPLE/javascript:x',
  'https://a.example/?data:text/html',
  'https://a.example/#blob:x',
  '/stories/one/',
  'story.json',
  'mailto:desk@a.example',
  'database: a chapter',
  'note: see page 3',
  ''
];

test.each(KEPT)('%j runs nothing', (address) => {
  expect(isSafeLink(address)).toBe(true);
});

test.each([
  'javascript:x',
  ' \u0001JavaScript:x',
  'java\tscript:x',
  'java\r\nscript:x',
  'javascript\n:x',
  '\nvbscript:x',
  'da\nta:text/html,x',
  'blob:https://a.example/0',
  'view-source:https://a.example/'
])('%j may run something', (address) => {
  expect(isSafeLink(address)).toBe(false);
});

test('no string of the corpus is called safe that a browser would read as a script or a page', () => {
  const missed = INJECTIONS.filter(({ words }) => {
    const scheme = URL.canParse(words) ? new URL(words).protocol : '';
    const runs = ['javascript:', 'data:', 'vbscript:', 'blob:', 'filesystem:'].includes(scheme);
    return runs && isSafeLink(words);
  });
  expect(missed).toEqual([]);
});

test('a picture is one by its own bytes, and no drawing that may hold a script', () => {
  expect(isImageAddress('data:image/png;base64,iVBORw0KGgo=')).toBe(true);
  expect(isImageAddress('data:image/svg+xml;base64,PHN2Zz4=')).toBe(false);
  expect(INJECTIONS.filter(({ words }) => isImageAddress(words))).toEqual([]);
});
