import { describe, expect, test } from 'vitest';
import { readViewQuery, writeViewQuery, type ViewQuery } from '#lib/state/view-query.ts';

const USUAL: ViewQuery = {
  event: null,
  only: [],
  hides: false,
  showsAll: false,
  find: '',
  isTrue: false,
  opened: [],
  zoom: 1,
  start: null
};

describe('a view is a link', () => {
  test.each<[string, ViewQuery]>([
    ['', USUAL],
    ['?event=q1', { ...USUAL, event: 'q1' }],
    ['?only=ann%2Cside%3Aeast', { ...USUAL, only: ['ann', 'side:east'] }],
    ['?others=hidden', { ...USUAL, hides: true }],
    ['?events=all', { ...USUAL, showsAll: true }],
    ['?find=serious+talks', { ...USUAL, find: 'serious talks' }],
    ['?open=-3%2C19358', { ...USUAL, opened: [-3, 19358] }],
    ['?scale=true', { ...USUAL, isTrue: true }],
    ['?zoom=2.25&start=20486.50', { ...USUAL, zoom: 2.25, start: 20486.5 }]
  ])('%s', (query, view) => {
    expect(writeViewQuery(view)).toBe(query);
    expect(readViewQuery(query)).toEqual(view);
  });
});

test.each([
  '?zoom=lots',
  '?zoom=-3',
  '?start=5',
  '?scale=folded',
  '?others=shown',
  '?events=some',
  '?find=+&open=x,,',
  '?zoom=NaN&start=',
  '?nonsense&&='
])('the nonsense in %s counts as not said', (query) => {
  expect(readViewQuery(query)).toEqual(USUAL);
});
