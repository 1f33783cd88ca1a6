import { expect, test } from 'vitest';
import fc from 'fast-check';
import { STRIP_UNITS, storyStrip } from '#lib/components/strip/story-strip.ts';
import { readableStory } from '#lib/state/readable-story.ts';
import { anyStory, SAME_CASES } from '../../support/any-story.ts';
import { sampleStory } from '../../support/sample-story.ts';

const sample = readableStory(sampleStory);

test('a strip holds each event once, publications aside, in the strip’s width', () => {
  const told = sample.events.filter(({ kind }) => kind !== 'publication');
  const { marks, rows } = storyStrip(sample);
  expect(marks.map(({ event }) => event).toSorted()).toEqual(told.map(({ id }) => id).toSorted());
  for (const { glyphX, row } of marks) {
    expect(glyphX).toBeGreaterThanOrEqual(0);
    expect(glyphX).toBeLessThanOrEqual(STRIP_UNITS);
    expect(row).toBeLessThan(rows);
  }
});

test('marks of one row do not cover each other, whatever the events', () => {
  fc.assert(
    fc.property(anyStory, ({ events, actors, sides }) => {
      const { marks } = storyStrip({ ...sample, events, actors, sides });
      for (const a of marks)
        for (const b of marks)
          if (a !== b && a.row === b.row) expect(a.x1 <= b.x0 || b.x1 <= a.x0).toBe(true);
    }),
    SAME_CASES
  );
});

test('a story without events has an empty strip', () => {
  expect(storyStrip({ ...sample, events: [], sources: [] })).toMatchObject({ marks: [], rows: 0 });
});
