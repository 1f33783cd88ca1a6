import { describe, expect, test } from 'vitest';
import type { DateForm, DayExtent, Precision } from '#lib/domain/date.ts';
import {
  extentClaim,
  hullClaim,
  lastingClaim,
  undatedClaim,
  unitClaim,
  withinClaim,
  type DateClaim
} from '#lib/time/date-claim.ts';
import { dayNumber } from '#lib/time/day-number.ts';
import { claimOf } from '#lib/time/edtf-claim.ts';
import { writeDay } from '#lib/time/edtf-write.ts';

const ABOUT = { approximate: true };

function on(year: number, month = 1, day = 1): number {
  return dayNumber(year, month, day);
}

/** From its first day to its last, with an ellipsis where nothing bounds it. */
function daysOf({ from, to }: DayExtent): string {
  return `${from === null ? '…' : writeDay(from)} to ${to === null ? '…' : writeDay(to - 1)}`;
}

type Row = readonly [
  says: string,
  make: () => DateClaim,
  edtf: string,
  form: DateForm,
  precision: Precision,
  days: string
];

/** Made within the test, so that a fault in making is a fault of that test. */
function claims(rows: readonly Row[]): void {
  test.each(rows)('%s', (_, make, edtf, form, precision, days) => {
    const claim = make();
    const approximate = edtf.includes('~');
    expect({ ...claim, extent: daysOf(claim.extent) }).toEqual({
      edtf,
      form,
      approximate,
      precision,
      extent: days
    });
  });
}

describe('a calendar unit', () => {
  claims([
    [
      'a day',
      () => unitClaim(on(2026, 2, 6), 'day'),
      '2026-02-06',
      'unit',
      'day',
      '2026-02-06 to 2026-02-06'
    ],
    [
      'about a day',
      () => unitClaim(on(2026, 2, 6), 'day', ABOUT),
      '2026-02-06~',
      'unit',
      'day',
      '2026-02-06 to 2026-02-06'
    ],
    [
      'a month',
      () => unitClaim(on(2026, 2, 6), 'month'),
      '2026-02',
      'unit',
      'month',
      '2026-02-01 to 2026-02-28'
    ],
    [
      'the second half of a year',
      () => unitClaim(on(2026, 9, 9), 'half'),
      '2026-41',
      'unit',
      'half',
      '2026-07-01 to 2026-12-31'
    ],
    [
      'the third quarter',
      () => unitClaim(on(2026, 9, 30), 'quarter'),
      '2026-35',
      'unit',
      'quarter',
      '2026-07-01 to 2026-09-30'
    ],
    [
      'winter from its December on',
      () => unitClaim(on(2025, 12), 'season'),
      '2025-24',
      'unit',
      'season',
      '2025-12-01 to 2026-02-28'
    ],
    [
      'winter in February',
      () => unitClaim(on(2026, 2, 28), 'season'),
      '2025-24',
      'unit',
      'season',
      '2025-12-01 to 2026-02-28'
    ],
    [
      'spring from March on',
      () => unitClaim(on(2026, 3), 'season'),
      '2026-21',
      'unit',
      'season',
      '2026-03-01 to 2026-05-31'
    ],
    [
      'a week is one of its days',
      () => unitClaim(on(2026, 2, 6), 'week'),
      '[2026-02-02..2026-02-08]',
      'within',
      'week',
      '2026-02-02 to 2026-02-08'
    ],
    [
      'about a week',
      () => unitClaim(on(2026, 2, 6), 'week', ABOUT),
      '[2026-02-02~..2026-02-08~]',
      'within',
      'week',
      '2026-02-02 to 2026-02-08'
    ],
    [
      'a decade',
      () => unitClaim(on(1994), 'decade'),
      '199X',
      'unit',
      'decade',
      '1990-01-01 to 1999-12-31'
    ],
    [
      'the first decade of all',
      () => unitClaim(on(0), 'decade'),
      '000X',
      'unit',
      'decade',
      '0000-01-01 to 0009-12-31'
    ],
    [
      'a decade before year 0 is one of its years',
      () => unitClaim(on(-1, 12, 31), 'decade'),
      '[-0010..-0001]',
      'within',
      'decade',
      '-0010-01-01 to -0001-12-31'
    ],
    [
      'about such a decade',
      () => unitClaim(on(-43), 'decade', ABOUT),
      '[-0050~..-0041~]',
      'within',
      'decade',
      '-0050-01-01 to -0041-12-31'
    ],
    [
      'a century',
      () => unitClaim(on(1994), 'century'),
      '19XX',
      'unit',
      'century',
      '1900-01-01 to 1999-12-31'
    ],
    [
      'a century before year 0 is one of its years',
      () => unitClaim(on(-43), 'century'),
      '[-0100..-0001]',
      'within',
      'century',
      '-0100-01-01 to -0001-12-31'
    ],
    [
      'a year before year 0 is a year',
      () => unitClaim(on(-43), 'year'),
      '-0043',
      'unit',
      'year',
      '-0043-01-01 to -0043-12-31'
    ],
    [
      'and a month before it a month',
      () => unitClaim(on(-43, 3), 'month'),
      '-0043-03',
      'unit',
      'month',
      '-0043-03-01 to -0043-03-31'
    ]
  ]);
});

describe('one day within bounds', () => {
  claims([
    [
      'two',
      () => withinClaim({ from: on(2026, 2, 4), to: on(2026, 2, 7) }),
      '[2026-02-04..2026-02-06]',
      'within',
      'day',
      '2026-02-04 to 2026-02-06'
    ],
    [
      'about two',
      () => withinClaim({ from: on(2026, 2, 4), to: on(2026, 2, 7) }, ABOUT),
      '[2026-02-04~..2026-02-06~]',
      'within',
      'day',
      '2026-02-04 to 2026-02-06'
    ],
    [
      'that leave two days',
      () => withinClaim({ from: on(2026, 2, 4), to: on(2026, 2, 6) }),
      '[2026-02-04..2026-02-05]',
      'within',
      'day',
      '2026-02-04 to 2026-02-05'
    ],
    [
      'that leave one is that day',
      () => withinClaim({ from: on(2026, 2, 4), to: on(2026, 2, 5) }),
      '2026-02-04',
      'unit',
      'day',
      '2026-02-04 to 2026-02-04'
    ],
    [
      'that leave about one',
      () => withinClaim({ from: on(2026, 2, 4), to: on(2026, 2, 5) }, ABOUT),
      '2026-02-04~',
      'unit',
      'day',
      '2026-02-04 to 2026-02-04'
    ],
    [
      'no earlier',
      () => withinClaim({ from: on(2026, 2, 4), to: null }),
      '[2026-02-04..]',
      'within',
      'day',
      '2026-02-04 to …'
    ],
    [
      'about no later',
      () => withinClaim({ from: null, to: on(2026, 2, 7) }, ABOUT),
      '[..2026-02-06~]',
      'within',
      'day',
      '… to 2026-02-06'
    ],
    [
      'publication alone is no date',
      () => undatedClaim(on(2026, 2, 6)),
      '[..2026-02-06]',
      'undated',
      'day',
      '… to 2026-02-06'
    ],
    [
      'a whole month is that month',
      () => extentClaim({ from: on(2026, 2), to: on(2026, 3) }, 'month'),
      '2026-02',
      'unit',
      'month',
      '2026-02-01 to 2026-02-28'
    ],
    [
      'about a whole month',
      () => extentClaim({ from: on(2026, 2), to: on(2026, 3) }, 'month', ABOUT),
      '2026-02~',
      'unit',
      'month',
      '2026-02-01 to 2026-02-28'
    ],
    [
      'the rest of a month keeps its precision',
      () => extentClaim({ from: on(2026, 2, 6), to: on(2026, 3) }, 'month'),
      '[2026-02-06..2026-02-28]',
      'within',
      'month',
      '2026-02-06 to 2026-02-28'
    ],
    [
      'the beginning of a month does too',
      () => extentClaim({ from: on(2026, 2), to: on(2026, 2, 11) }, 'month', ABOUT),
      '[2026-02-01~..2026-02-10~]',
      'within',
      'month',
      '2026-02-01 to 2026-02-10'
    ]
  ]);

  test.each([
    [
      'is refused where nothing bounds it',
      { from: null, to: null },
      'withinClaim: wanted a bound, got none'
    ],
    [
      'is refused where the bounds leave none',
      { from: 5, to: 5 },
      'withinClaim: wanted from < to, got 5 and 5'
    ],
    [
      'is refused where they cross',
      { from: 6, to: 5 },
      'withinClaim: wanted from < to, got 6 and 5'
    ]
  ])('%s', (_, extent, message) => {
    expect(() => withinClaim(extent)).toThrow(message);
  });
});

describe('the hull of two dates', () => {
  const year = (of: number, sure = { approximate: false }) => unitClaim(on(of), 'year', sure);
  const someDays = withinClaim({ from: on(2024, 5, 3), to: on(2024, 5, 6) });
  const later = withinClaim({ from: on(2024, 7, 1), to: on(2024, 7, 9) });
  claims([
    [
      'two years',
      () => hullClaim(year(2024), year(2026)),
      '[2024..2026]',
      'within',
      'year',
      '2024-01-01 to 2026-12-31'
    ],
    [
      'in whatever order',
      () => hullClaim(year(2026), year(2024)),
      '[2024..2026]',
      'within',
      'year',
      '2024-01-01 to 2026-12-31'
    ],
    [
      'twice the same is that',
      () => hullClaim(year(2024), year(2024)),
      '2024',
      'unit',
      'year',
      '2024-01-01 to 2024-12-31'
    ],
    [
      'about the first of two',
      () => hullClaim(year(2024, ABOUT), year(2026)),
      '[2024~..2026]',
      'within',
      'year',
      '2024-01-01 to 2026-12-31'
    ],
    [
      'about the second of two',
      () => hullClaim(year(2024), year(2026, ABOUT)),
      '[2024..2026~]',
      'within',
      'year',
      '2024-01-01 to 2026-12-31'
    ],
    [
      'a year and a month are days',
      () => hullClaim(year(2024), unitClaim(on(2026, 2), 'month')),
      '[2024-01-01..2026-02-28]',
      'within',
      'day',
      '2024-01-01 to 2026-02-28'
    ],
    [
      'a month within a year ends with the year',
      () => hullClaim(unitClaim(on(2024, 2), 'month'), year(2024)),
      '[2024-01-01..2024-12-31]',
      'within',
      'day',
      '2024-01-01 to 2024-12-31'
    ],
    [
      'a day and some days',
      () => hullClaim(unitClaim(on(2024, 5, 1), 'day'), someDays),
      '[2024-05-01..2024-05-05]',
      'within',
      'day',
      '2024-05-01 to 2024-05-05'
    ],
    [
      'some days and a day',
      () => hullClaim(someDays, unitClaim(on(2024, 5, 9), 'day')),
      '[2024-05-03..2024-05-09]',
      'within',
      'day',
      '2024-05-03 to 2024-05-09'
    ],
    [
      'some days and others',
      () => hullClaim(later, someDays),
      '[2024-05-03..2024-07-08]',
      'within',
      'day',
      '2024-05-03 to 2024-07-08'
    ],
    [
      'two weeks stay weeks',
      () => hullClaim(unitClaim(on(2026, 2, 6), 'week'), unitClaim(on(2026, 2, 20), 'week')),
      '[2026-02-02..2026-02-22]',
      'within',
      'week',
      '2026-02-02 to 2026-02-22'
    ],
    [
      'nothing bounds the second from above',
      () => hullClaim(someDays, withinClaim({ from: on(2024, 6, 1), to: null })),
      '[2024-05-03..]',
      'within',
      'day',
      '2024-05-03 to …'
    ],
    [
      'nothing bounds the first from above',
      () => hullClaim(withinClaim({ from: on(2024, 4, 1), to: null }), someDays),
      '[2024-04-01..]',
      'within',
      'day',
      '2024-04-01 to …'
    ],
    [
      'nothing bounds the first from below',
      () => hullClaim(withinClaim({ from: null, to: on(2024, 5, 4) }), someDays),
      '[..2024-05-05]',
      'within',
      'day',
      '… to 2024-05-05'
    ],
    [
      'nothing bounds one from below',
      () => hullClaim(someDays, withinClaim({ from: null, to: on(2024, 5, 4) })),
      '[..2024-05-05]',
      'within',
      'day',
      '… to 2024-05-05'
    ]
  ]);
});

describe('what lasts', () => {
  const since = unitClaim(on(2022), 'year');
  const until = unitClaim(on(2026, 2, 6), 'day');
  claims([
    [
      'from a year to a day',
      () => lastingClaim(since, until),
      '2022/2026-02-06',
      'lasting',
      'year',
      '2022-01-01 to 2026-02-06'
    ],
    [
      'since a year',
      () => lastingClaim(since, null),
      '2022/..',
      'lasting',
      'year',
      '2022-01-01 to …'
    ],
    [
      'until a day',
      () => lastingClaim(null, until),
      '../2026-02-06',
      'lasting',
      'day',
      '… to 2026-02-06'
    ],
    [
      'since about a year',
      () => lastingClaim(unitClaim(on(2022), 'year', ABOUT), until),
      '2022~/2026-02-06',
      'lasting',
      'year',
      '2022-01-01 to 2026-02-06'
    ],
    [
      'until about a year',
      () => lastingClaim(since, unitClaim(on(2024), 'year', ABOUT)),
      '2022/2024~',
      'lasting',
      'year',
      '2022-01-01 to 2024-12-31'
    ],
    [
      'from the first of some days to the last of some',
      () =>
        lastingClaim(
          withinClaim({ from: on(2024, 5, 3), to: on(2024, 5, 6) }),
          withinClaim({ from: on(2024, 7, 1), to: on(2024, 7, 9) }, ABOUT)
        ),
      '2024-05-03/2024-07-08~',
      'lasting',
      'day',
      '2024-05-03 to 2024-07-08'
    ],
    [
      'until what nothing bounds from above',
      () => lastingClaim(since, withinClaim({ from: on(2024), to: null })),
      '2022/..',
      'lasting',
      'year',
      '2022-01-01 to …'
    ],
    [
      'from what nothing bounds from below',
      () => lastingClaim(withinClaim({ from: null, to: on(2024) }), until),
      '../2026-02-06',
      'lasting',
      'day',
      '… to 2026-02-06'
    ]
  ]);

  test('is refused where both ends are open', () => {
    expect(() => lastingClaim(null, null)).toThrow('lastingClaim: wanted a bound, got none');
  });
});

describe('a date that was written in EDTF', () => {
  const read = (edtf: string) => (): DateClaim => {
    const claim = claimOf(edtf);
    if (!claim.ok) throw new Error(claim.message);
    return claim.value;
  };
  claims([
    ['a year', read('2022'), '2022', 'unit', 'year', '2022-01-01 to 2022-12-31'],
    ['about a month', read('2022-03~'), '2022-03~', 'unit', 'month', '2022-03-01 to 2022-03-31'],
    [
      'one of two years',
      read('[2022..2024]'),
      '[2022..2024]',
      'within',
      'year',
      '2022-01-01 to 2024-12-31'
    ],
    [
      'no later than a month',
      read('[..2024-05]'),
      '[..2024-05]',
      'within',
      'month',
      '… to 2024-05-31'
    ],
    ['since about a year', read('2022~/..'), '2022~/..', 'lasting', 'year', '2022-01-01 to …'],
    [
      'until about a year',
      read('2020/2022~'),
      '2020/2022~',
      'lasting',
      'year',
      '2020-01-01 to 2022-12-31'
    ],
    ['always', read('../..'), '../..', 'lasting', 'day', '… to …']
  ]);

  test.each([
    ['next week', 'not-edtf'],
    ['2024/2022', 'edtf-order']
  ])('is refused: %s', (edtf, code) => {
    expect(claimOf(edtf)).toMatchObject({ ok: false, code });
  });
});
