import { describe, expect, test } from 'vitest';
import { shorten, sizeEvents } from '#lib/timeline/size-events.ts';
import { measureText } from '#lib/timeline/text-width.ts';
import { anActor, anEvent } from '../../support/an-event.ts';

describe('a label that lacks room', () => {
  test.each([
    { room: 400, expected: 'talks with the other side' },
    { room: 100, expected: 'talks with the…' },
    { room: 40, expected: null }
  ])('in $room px reads $expected', ({ room, expected }) => {
    expect(shorten('talks with the other side', 'sans', room, measureText)).toBe(expected);
  });

  test('keeps the closing mark of a quote after its ellipsis', () => {
    expect(shorten('“come what may, we shall talk”', 'serif', 130, measureText)).toMatch(
      /^“.+…”$/u
    );
  });
});

describe('what is known only through someone says so', () => {
  const actors = [
    anActor('ann'),
    anActor('bob', {
      name: 'Bob Someone',
      mentions: [
        {
          start: 0,
          end: 3,
          exact: 'Bob',
          form: 'short name',
          rule: 'test',
          inferred: false,
          article: 'a'
        }
      ]
    })
  ];
  const via = (sources: readonly string[]) =>
    sizeEvents(
      [{ event: anEvent({ attribution: { sources, words: null } }), lane: 'ann', colour: 'grey' }],
      actors,
      measureText
    )[0]?.label.via;

  test('by the name that the text uses in short', () => {
    expect(via(['bob'])).toBe('via Bob');
  });

  test('but not where the speaker is the source, or the article itself', () => {
    expect(via(['ann'])).toBe('');
    expect(via([])).toBe('');
  });
});

test('a character that the table lacks is taken for a wide one', () => {
  expect(measureText('Ж', 'sans', 10)).toBeGreaterThan(measureText('W', 'sans', 10));
});
