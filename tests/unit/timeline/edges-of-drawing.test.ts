import { describe, expect, test } from 'vitest';
import { foldTime } from '#lib/timeline/fold-time.ts';
import { dayNumber } from '#lib/time/day-number.ts';
import { blendScales, foldedScale, trueScale } from '#lib/timeline/time-scale.ts';
import { placeEvents, type Edge, type Frame, type OpenSide } from '#lib/timeline/place-events.ts';
import { searchEvents } from '#lib/timeline/search-events.ts';
import { periodsOf } from '#lib/timeline/periods.ts';
import { aDate, aDay, anActor, anEvent, aYear } from '../../support/an-event.ts';
import type { EventDate } from '#lib/domain/date.ts';
import type { Modality } from '#lib/domain/event.ts';

type Stretched = readonly [kind: string, from: number, to: number, columns: number, grain: number];

/** A month that is only known as a month. */
function aMonth(from: number): EventDate {
  return aDate({ from, to: from + 30 }, { precision: 'month' });
}

function someDay(from: number, to: number): EventDate {
  return aDate({ from, to }, { form: 'within' });
}

describe('time asks for as much room as it has to show', () => {
  const fold = (dates: readonly EventDate[], published: readonly number[] = []) =>
    foldTime(
      dates.map((date) => anEvent({ date })),
      published
    ).map(({ kind, from, to, columns, grainDays }): Stretched => {
      const round = (value: number) => Math.round(value * 100) / 100;
      return [kind, from, to, round(columns), round(grainDays)];
    });

  test.each<[says: string, dates: readonly EventDate[], stretches: readonly Stretched[]]>([
    ['one day', [aDay(5)], [['live', 5, 6, 1, 1]]],
    ['a day of many events is a day', [aDay(5), aDay(5), aDay(5)], [['live', 5, 6, 1, 1]]],
    [
      'days without events are not shown for themselves',
      [aDay(0), aDay(8)],
      [['live', 0, 9, 2, 1]]
    ],
    ['each day of its own is', [aDay(0), aDay(1), aDay(2), aDay(3)], [['live', 0, 4, 3.6, 1]]],
    ['a month that is only known as one is one column', [aMonth(0)], [['live', 0, 30, 1, 30]]],
    ['said twice it is no wider', [aMonth(0), aMonth(0)], [['live', 0, 30, 1, 30]]],
    [
      'a month after another has a column of its own',
      [aMonth(0), aMonth(30)],
      [['live', 0, 60, 2, 30]]
    ],
    [
      'a day within a month makes it as fine as it can be',
      [aMonth(0), aDay(10)],
      [['live', 0, 30, 2, 15]]
    ],
    [
      'a month beside a day keeps its own width',
      [aMonth(0), aDay(30)],
      [
        ['live', 0, 30, 1, 30],
        ['live', 30, 31, 1, 1]
      ]
    ],
    [
      'what is open between a month and a day does too',
      [aMonth(0), aDay(33)],
      [
        ['live', 0, 30, 1, 30],
        ['live', 30, 33, 0.8, 1],
        ['live', 33, 34, 1, 1]
      ]
    ],
    ['some day of a fortnight is a fortnight', [someDay(0, 14)], [['live', 0, 14, 1.2, 1]]],
    [
      'of wider bounds only the ends count',
      [someDay(0, 15)],
      [
        ['live', 0, 1, 1, 1],
        ['fold', 1, 14, 0, 1],
        ['live', 14, 15, 0.8, 1]
      ]
    ],
    ['a year and days in it are one stretch', [aYear(0), aDay(100)], [['live', 0, 365, 2, 182.5]]],
    [
      'what has a beginning alone counts with that day',
      [aDate({ from: 5, to: null })],
      [['live', 5, 6, 1, 1]]
    ],
    [
      'what has an end alone has an empty day before it to fade in',
      [aDate({ from: null, to: 6 })],
      [['live', 4, 6, 1.2, 2 / 2]]
    ],
    [
      'what has neither has none',
      [aDate({ from: null, to: null }), aDay(3)],
      [['live', 3, 4, 1, 1]]
    ]
  ])('%s', (_, dates, stretches) => {
    expect(fold(dates)).toEqual(stretches);
  });

  test('the day to fade in needs room: of one day between two it is taken, of none it is not', () => {
    const stretched = (end: number) =>
      fold([aMonth(0), aDate({ from: null, to: end })]).map(([, from, to]) => [from, to]);
    expect(stretched(33)).toEqual([
      [0, 30],
      [30, 31],
      [31, 33]
    ]);
    expect(stretched(32)).toEqual([
      [0, 30],
      [30, 31],
      [31, 32]
    ]);
    expect(stretched(31)).toEqual([
      [0, 30],
      [30, 31]
    ]);
  });

  test.each([
    ['nine days of 27 stay open', [0, 10, 17, 24, 26], 1],
    ['ten of 28 fold', [0, 11, 18, 25, 27], 3]
  ])('a gap folds if it exceeds a third of what is unfolded: %s', (_, days, count) => {
    expect(fold(days.map(aDay))).toHaveLength(count);
  });
});

describe('an axis', () => {
  const stretches = foldTime(
    [0, 1, 2, 1000].map((day) => anEvent({ date: aDay(day) })),
    []
  );
  const [folded, real] = [foldedScale(stretches, 1000), trueScale(stretches, 1000)];

  test.each([
    ['still shows its folds before the middle of the way', 0.4, 3],
    ['shows none from there on', 0.5, 1]
  ])('on the way to the true one %s', (_, t, count) => {
    const blended = blendScales(folded, real, t);
    expect(blended.stretches).toHaveLength(count);
    for (const { from, to, x0, x1 } of blended.stretches)
      expect([x0, x1]).toEqual([blended.toPx(from), blended.toPx(to)]);
  });

  test('gives what little there is to show a least width, and the rest to the rest', () => {
    const px = (widthPx: number) =>
      foldedScale(stretches, widthPx).stretches.map(({ x0, x1 }) => Math.round(x1 - x0));
    // Three days ask for 2.8 columns and one for one; of 142 px each stretch has at least 30 %.
    expect(px(1000)).toEqual([694, 44, 248]);
    expect(px(200)).toEqual([99, 44, 43]);
  });

  test('without time is still one, on which nothing stands', () => {
    for (const scale of [foldedScale([], 1000), trueScale([], 1000)])
      expect([scale.toPx(0), scale.toPx(1), scale.toDay(1), scale.stretches.length]).toEqual([
        0, 1, 1, 0
      ]);
  });
});

describe('a mark', () => {
  const stretches = foldTime([anEvent({ date: aDay(0) }), anEvent({ date: aDay(985) })], [], [1]);
  /** A day is a px. */
  const scale = trueScale(stretches, 1000);
  const place = (
    date: EventDate,
    {
      modality = 'asserted',
      view = { from: 0, to: 1000 }
    }: { readonly modality?: Modality; readonly view?: Frame['view'] } = {}
  ) => {
    const event = anEvent({ date, modality });
    const sized = {
      event,
      lane: 'ann',
      colour: 'grey',
      label: { text: '', face: 'sans', via: '' },
      labelPx: 100
    } as const;
    const [mark] = placeEvents([sized], { scale, view });
    if (mark === undefined) throw new Error('no mark');
    const { edge, open, x0, x1, glyphX, labelSide } = mark;
    return [edge, open, x0, x1, glyphX, labelSide];
  };

  test.each<
    [
      says: string,
      date: EventDate,
      mark: readonly [Edge, OpenSide, x0: number, x1: number, glyphX: number, side: string]
    ]
  >([
    ['of a known day is its glyph', aDay(400), ['crisp', 'none', 391.5, 409.5, 400.5, 'right']],
    [
      'of about a day is wavy, its glyph in the middle',
      aDate({ from: 400, to: 401 }, { approximate: true }),
      ['wavy', 'none', 394.5, 406.5, 400.5, 'right']
    ],
    [
      'of a month has its glyph at the beginning',
      aMonth(400),
      ['capsule', 'none', 400, 430, 413, 'right']
    ],
    [
      'that is narrower than two glyphs has it in the middle',
      aDate({ from: 400, to: 425 }, { precision: 'month' }),
      ['capsule', 'none', 400, 425, 412.5, 'right']
    ],
    [
      'just as wide has it at the beginning, which is there',
      aDate({ from: 400, to: 426 }, { precision: 'month' }),
      ['capsule', 'none', 400, 426, 413, 'right']
    ],
    ['of some day is soft', someDay(400, 430), ['soft', 'none', 400, 430, 413, 'right']],
    [
      'of what lasts is a capsule',
      aDate({ from: 400, to: 430 }, { form: 'lasting' }),
      ['capsule', 'none', 400, 430, 413, 'right']
    ],
    [
      'without an end runs to the end of time',
      aDate({ from: 400, to: null }, { form: 'within' }),
      ['soft', 'right', 400, 986, 413, 'right']
    ],
    [
      'without a beginning fades in from the left',
      aDate({ from: null, to: 400 }, { form: 'within' }),
      ['soft', 'left', 258, 400, 387, 'left']
    ],
    [
      'without either fades in to the end of time',
      aDate({ from: null, to: null }, { form: 'undated' }),
      ['soft', 'both', 844, 986, 973, 'left']
    ]
  ])('%s', (_, date, mark) => {
    expect(place(date)).toEqual(mark);
  });

  test('of what goes on runs to the end of time', () => {
    expect(place(aMonth(400), { modality: 'ongoing' })).toEqual([
      'capsule',
      'right',
      400,
      986,
      413,
      'right'
    ]);
  });

  test('keeps its glyph in view as long as its days are', () => {
    const view = { from: 500, to: 900 };
    expect(place(aYear(300), { view }).slice(2, 5)).toEqual([300, 665, 513]);
    expect(place(aYear(100), { view }).slice(2, 5)).toEqual([100, 465, 452]);
    const zoomed = place(aDate({ from: null, to: 950 }, { form: 'within' }), { view });
    expect(zoomed.slice(2, 5)).toEqual([595, 950, 887]);
  });
});

describe('a period is named', () => {
  const on = (year: number, month: number, day = 1) => dayNumber(year, month, day);
  const nameOf = (...dates: readonly EventDate[]) => {
    const events = dates.map((date, at) => anEvent({ id: `e${String(at)}`, date }));
    return periodsOf(events, events, []).map(({ name }) => name);
  };

  test.each<[says: string, dates: readonly EventDate[], names: readonly string[]]>([
    ['by its month', [aDay(on(2026, 2, 3)), aDay(on(2026, 2, 5))], ['February 2026']],
    [
      'by its year, where one date is no finer',
      [aYear(on(2026, 1)), aDay(on(2026, 2, 5))],
      ['2026']
    ],
    ['by its years', [aDay(on(2025, 12, 31)), aDay(on(2026, 1, 1))], ['2025–2026']],
    ['each apart', [aDay(on(2025, 3, 31)), aDay(on(2026, 1, 1))], ['March 2025', 'January 2026']]
  ])('%s', (_, dates, names) => {
    expect(nameOf(...dates)).toEqual(names);
  });
});

test('a search finds by the names and roles of sources too, and not by what stands between', () => {
  const actors = [anActor('ann', { name: 'Ann Roth', roles: ['minister'] }), anActor('bob')];
  const event = anEvent({
    id: 'e',
    actors: [{ actor: 'bob', role: 'speaker' }],
    attribution: { sources: ['ann', 'gone'], words: null }
  });
  const found = (query: string) => searchEvents([event], actors, query).length;
  expect(['roth', 'MINISTER bob', 'speaks roth'].map(found)).toEqual([1, 1, 1]);
  expect(['undefined', 'gone', 'null', 'stryker'].map(found)).toEqual([0, 0, 0, 0]);
});
