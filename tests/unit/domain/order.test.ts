import { expect, test } from 'vitest';
import type { Evidence, TimelineEvent } from '#lib/domain/event.ts';
import { compareEvents } from '#lib/domain/order.ts';
import { anEvent } from '../../support/an-event.ts';

function wordsAt(start: number): Evidence {
  return { type: 'span', article: 'a', start, end: start + 6, exact: 'speaks', paragraph: 1 };
}

const RECORD: Evidence = {
  type: 'record',
  file: 'table.csv',
  sha256: '0'.repeat(64),
  row: 1,
  url: null
};

function dated(id: string, from: number | null, to: number | null): TimelineEvent {
  return anEvent({ id, date: { extent: { from, to } } });
}

function standing(id: string, evidence: readonly Evidence[]): TimelineEvent {
  return anEvent({ id, evidence });
}

test.each<[rule: string, inOrder: readonly TimelineEvent[]]>([
  ['by the earliest day', [dated('c', 5, 90), dated('b', 10, 11), dated('a', 11, 12)]],
  ['then by the latest', [dated('c', 10, 11), dated('b', 10, 12), dated('a', 10, 40)]],
  ['what has no end stands after what has', [dated('b', 10, 900), dated('a', 10, null)]],
  ['a day of the year 0 is a day', [dated('b', 0, 1), dated('a', 3, 4)]],
  ['and before it are others', [dated('c', -3, -2), dated('b', -1, 0), dated('a', -1, 1)]],
  [
    'what nothing bounds from below stands last, what has a latest day before what has none',
    [dated('d', 5000, 5001), dated('c', null, 3), dated('b', null, 90), dated('a', null, null)]
  ],
  [
    'on one day by the place of the words',
    [standing('c', [wordsAt(3)]), standing('b', [wordsAt(40)]), standing('a', [wordsAt(41)])]
  ],
  [
    'the first words of an event count, in whatever order they are given',
    [
      standing('c', [wordsAt(70), wordsAt(3)]),
      standing('b', [wordsAt(40), wordsAt(90)]),
      standing('a', [wordsAt(41)])
    ]
  ],
  [
    'records stand after words, also where an event has both',
    [standing('c', [RECORD, wordsAt(900)]), standing('b', [wordsAt(901)]), standing('a', [RECORD])]
  ],
  ['where all is the same by the id', [standing('a', []), standing('b', []), standing('c', [])]]
])('events stand %s', (_, inOrder) => {
  const forward = [...inOrder].sort(compareEvents);
  const backward = [...inOrder].reverse().sort(compareEvents);
  expect(forward.map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id));
  expect(backward.map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id));
});

test('of two events either is before the other, whichever is asked first', () => {
  const [a, b] = [standing('a', []), standing('b', [])];
  expect([compareEvents(a, b), compareEvents(b, a)]).toEqual([-1, 1]);
});

test('an event stands neither before nor after itself', () => {
  expect(compareEvents(anEvent(), anEvent())).toBe(0);
});
