import { describe, expect, test } from 'vitest';
import type { EventDate } from '#lib/domain/date.ts';
import type { Modality } from '#lib/domain/event.ts';
import { foldTime } from '#lib/timeline/fold-time.ts';
import { GLYPH_PX, placeEvents, type PlacedEvent } from '#lib/timeline/place-events.ts';
import { END_PX, trueScale } from '#lib/timeline/time-scale.ts';
import { aDate, aDay, anEvent } from '../../support/an-event.ts';

/** Ten days from 0, each 100 px wide. */
const scale = trueScale(
  foldTime(
    [0, 4, 9].map((day) => anEvent({ date: aDay(day) })),
    []
  ),
  1000 + END_PX
);
const all = { from: 0, to: 1000 + END_PX };

function placed(date: EventDate, modality: Modality = 'asserted', view = all): PlacedEvent {
  const event = anEvent({ date, modality });
  const sized = {
    event,
    lane: 'ann',
    colour: 'grey',
    label: { text: 'speaks', face: 'sans', via: '' },
    labelPx: 45
  } as const;
  const [found] = placeEvents([sized], { scale, view });
  if (found === undefined) throw new Error('one event was placed');
  return found;
}

describe('the edge says how certain a date is', () => {
  test.each([
    { what: 'a known day is crisp', date: aDay(3), edge: 'crisp', open: 'none' },
    {
      what: 'an approximate day is wavy',
      date: aDate({ from: 3, to: 4 }, { approximate: true }),
      edge: 'wavy',
      open: 'none'
    },
    {
      what: 'a month is a capsule',
      date: aDate({ from: 1, to: 8 }, { precision: 'month' }),
      edge: 'capsule',
      open: 'none'
    },
    {
      what: 'one day within bounds is soft',
      date: aDate({ from: 1, to: 8 }, { form: 'within' }),
      edge: 'soft',
      open: 'none'
    },
    {
      what: 'without a lower bound it fades on the left',
      date: aDate({ from: null, to: 8 }, { form: 'undated' }),
      edge: 'soft',
      open: 'left'
    },
    {
      what: 'without an upper bound it fades on the right',
      date: aDate({ from: 2, to: null }, { form: 'within' }),
      edge: 'soft',
      open: 'right'
    }
  ] as const)('$what', ({ date, edge, open }) => {
    expect(placed(date)).toMatchObject({ edge, open });
  });

  test('what is still going on runs open to the end', () => {
    const ongoing = placed(aDate({ from: 2, to: 5 }, { form: 'lasting' }), 'ongoing');
    expect(ongoing).toMatchObject({ open: 'right', x0: 200, x1: 1000 });
  });
});

describe('a mark lies within the pixels of its days', () => {
  test('a known day stands in the middle of its column', () => {
    expect(placed(aDay(3))).toMatchObject({ glyphX: 350, x0: 350 - GLYPH_PX / 2 });
  });

  test('a capsule is as wide as its days', () => {
    expect(placed(aDate({ from: 1, to: 8 }, { form: 'within' }))).toMatchObject({
      x0: 100,
      x1: 800
    });
  });

  test('a fade ends with its last day', () => {
    expect(placed(aDate({ from: null, to: 8 }, { form: 'undated' })).x1).toBe(800);
  });
});

test('a one-sided fade grows with the zoom', () => {
  const date = aDate({ from: null, to: 8 }, { form: 'undated' });
  const widthIn = (view: typeof all): number => {
    const { x0, x1 } = placed(date, 'asserted', view);
    return x1 - x0;
  };
  expect(widthIn({ from: 507, to: 1014 })).toBeCloseTo(2 * widthIn(all));
  expect(widthIn({ from: 0, to: 2028 })).toBeCloseTo(widthIn(all));
});

test('the glyph of a capsule stays in view as long as its days are', () => {
  const date = aDate({ from: 1, to: 8 }, { form: 'within' });
  const glyphX = (from: number): number =>
    placed(date, 'asserted', { from, to: from + 200 }).glyphX;
  expect(glyphX(0)).toBe(113);
  expect(glyphX(400)).toBe(413);
  expect(glyphX(900)).toBe(787);
});
