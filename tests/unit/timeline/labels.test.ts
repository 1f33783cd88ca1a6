import { describe, expect, test } from 'vitest';
import { breakLine, shorten, shortenRest } from '#lib/timeline/shorten-label.ts';
import { sizeEvents } from '#lib/timeline/size-events.ts';
import { measureText } from '#lib/timeline/text-width.ts';
import { anActor, anEvent } from '../../support/an-event.ts';

describe('a label that lacks room', () => {
  test.each([
    { room: 400, expected: 'talks with the other side' },
    { room: 100, expected: 'talks with the…' },
    { room: 120, expected: 'talks with the…' },
    { room: 70, expected: 'talks wit…' },
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

describe('a quote that is cut', () => {
  test.each([
    { text: 'hopes “to talk on and on” with them', expected: /^hopes “[^”]+…”$/u },
    { text: 'says “no” to all that has been said of it', expected: /^says “no” [^”]+…$/u }
  ])('closes as often as it opens: $text', ({ text, expected }) => {
    expect(shorten(text, 'sans', 120, measureText)).toMatch(expected);
  });

  test('closes on the second line too', () => {
    expect(shortenRest('come what may, we shall talk”', 'serif', 90, measureText)).toMatch(
      /^[^“]+…”$/u
    );
  });
});

describe('a label on two lines', () => {
  test.each([
    { room: 100, first: 'talks with the', rest: 'other side' },
    { room: 40, first: 'talks', rest: 'with the other side' }
  ])('breaks after a word: $first', ({ room, first, rest }) => {
    expect(breakLine('talks with the other side', 'sans', room, measureText)).toEqual({
      first,
      rest
    });
  });

  test('is none where not even a word fits, or there is only one', () => {
    expect(breakLine('talks with the other side', 'sans', 20, measureText)).toBeNull();
    expect(breakLine('talks', 'sans', 20, measureText)).toBeNull();
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
