import { describe, expect, test } from 'vitest';
import { drawTimeline, planTimeline, scaleOf } from '#lib/timeline/layout.ts';
import { navigate, type Move } from '#lib/timeline/navigate.ts';
import { measureText } from '#lib/timeline/text-width.ts';
import { aDay, anActor, anEvent } from '../../support/an-event.ts';

const events = [
  { id: 'first', day: 1, who: 'ann' },
  { id: 'second', day: 2, who: 'bob' },
  { id: 'third', day: 3, who: 'ann' },
  { id: 'fourth', day: 4, who: 'dee' }
].map(({ id, day, who }) =>
  anEvent({ id, date: aDay(day), actors: [{ actor: who, role: 'speaker' }] })
);
const story = {
  events,
  actors: ['ann', 'bob', 'cy', 'dee'].map((id) => anActor(id)),
  sides: [],
  published: []
};
const plan = planTimeline(story, { widthPx: 1000, opened: [], measure: measureText });
const frame = { scale: scaleOf(plan, 1000, 0), view: { from: 0, to: 1000 } };
const { marks } = drawTimeline(plan, frame, { measure: measureText, clusterName: () => '' });
const lanes = plan.lanes.map(({ id }) => id);
const markOf = (event: string) =>
  marks.find((mark) => mark.members[0].event.id === event)?.id ?? null;

describe('arrows move between marks', () => {
  test.each<[string, Move, string]>([
    ['first', 'right', 'third'],
    ['third', 'right', 'third'],
    ['third', 'left', 'first'],
    ['first', 'down', 'second'],
    ['second', 'down', 'fourth'],
    ['second', 'up', 'first'],
    ['fourth', 'up', 'second'],
    ['first', 'next', 'second'],
    ['third', 'previous', 'second'],
    ['first', 'previous', 'first'],
    ['second', 'first', 'first'],
    ['second', 'last', 'fourth']
  ])('from %s, %s leads to %s', (from, move, to) => {
    expect(navigate(marks, lanes, markOf(from), move)).toBe(markOf(to));
  });
});

test('without focus, the first mark in time has it', () => {
  expect(navigate(marks, lanes, null, 'right')).toBe(markOf('first'));
  expect(navigate(marks, lanes, 'gone', 'last')).toBe(markOf('fourth'));
});

test('without marks, nothing has the focus', () => {
  expect(navigate([], lanes, null, 'next')).toBeNull();
});
