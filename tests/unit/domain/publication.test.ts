import { expect, test } from 'vitest';
import { lastPublished, publishersOf } from '#lib/domain/publication.ts';

test.each<[says: string, publishers: readonly (string | null)[], told: readonly string[]]>([
  [
    'stand in the order of the articles, each once',
    ['The Post', 'Daily', 'The Post'],
    ['The Post', 'Daily']
  ],
  ['are left out where nobody said them', [null, 'Daily', null], ['Daily']],
  ['are none where there are no articles', [], []]
])('publishers %s', (_, publishers, told) => {
  expect(publishersOf(publishers.map((publisher) => ({ publisher })))).toEqual(told);
});

test.each<[says: string, days: readonly string[], last: string | null]>([
  ['is the latest, wherever it stands', ['2024-05-01', '2025-01-03', '2024-12-31'], '2025-01-03'],
  ['is the one there is', ['2024-05-01'], '2024-05-01'],
  ['is none where there are no articles', [], null]
])('the last day of publication %s', (_, days, last) => {
  expect(lastPublished(days.map((published) => ({ published })))).toBe(last);
});
