import { describe, expect, it } from 'vitest';
import {
  lastingClaim,
  undatedClaim,
  unitClaim,
  withinClaim,
  type DateClaim
} from '#lib/time/date-claim.ts';
import { dateWords, dayWords, widthNote } from '#lib/time/date-words.ts';
import { dayNumber } from '#lib/time/day-number.ts';

const on = (year: number, month = 1, day = 1) => dayNumber(year, month, day);
const about = { approximate: true };

const cases: readonly (readonly [DateClaim, long: string, short: string, note: string | null])[] = [
  [unitClaim(on(2022), 'year'), '2022', '2022', 'year only'],
  [unitClaim(on(2022), 'year', about), 'about 2022', 'about 2022', 'year only'],
  [unitClaim(on(2026, 2, 3), 'day'), 'Tue 3 Feb 2026', '3 Feb 2026', null],
  [unitClaim(on(2026, 2, 3), 'day', about), 'about Tue 3 Feb 2026', 'about 3 Feb 2026', null],
  [unitClaim(on(2026, 2), 'month'), 'February 2026', 'Feb 2026', 'month only'],
  [unitClaim(on(2026, 4), 'season'), 'spring 2026', 'spring 2026', 'season only'],
  [unitClaim(on(2026, 4), 'quarter'), 'the second quarter of 2026', 'Q2 2026', 'quarter only'],
  [unitClaim(on(2026, 8), 'half'), 'the second half of 2026', 'H2 2026', 'half only'],
  [unitClaim(on(1994), 'decade'), 'the 1990s', 'the 1990s', 'decade only'],
  [unitClaim(on(1994), 'century'), 'the 20th century', 'the 20th century', 'century only'],
  [unitClaim(on(1094), 'century'), 'the 11th century', 'the 11th century', 'century only'],
  [unitClaim(on(2094), 'century'), 'the 21st century', 'the 21st century', 'century only'],
  [unitClaim(on(-43, 3, 15), 'year'), '44 BC', '44 BC', 'year only'],
  [unitClaim(on(2026, 1, 20), 'week'), 'the week of 19 Jan 2026', 'week of 19 Jan 2026', null],
  [
    unitClaim(on(2026, 1, 20), 'week', about),
    'about the week of 19 Jan 2026',
    'about week of 19 Jan 2026',
    null
  ],
  [
    withinClaim({ from: on(2026, 2, 4), to: on(2026, 2, 7) }),
    'some day between Wed 4 and Fri 6 Feb 2026',
    '4–6 Feb 2026',
    null
  ],
  [
    withinClaim({ from: on(2026, 1, 30), to: on(2026, 2, 7) }),
    'some day between Fri 30 Jan and Fri 6 Feb 2026',
    '30 Jan–6 Feb 2026',
    null
  ],
  [
    withinClaim({ from: on(2025, 12, 30), to: on(2026, 1, 3) }),
    'some day between Tue 30 Dec 2025 and Fri 2 Jan 2026',
    '30 Dec 2025–2 Jan 2026',
    null
  ],
  [
    withinClaim({ from: on(2026, 1, 21), to: on(2026, 1, 24) }, about),
    'about 21–23 Jan 2026',
    'about 21–23 Jan 2026',
    null
  ],
  [
    withinClaim({ from: null, to: on(2026, 2, 7) }),
    'on or before 6 Feb 2026',
    'on or before 6 Feb 2026',
    null
  ],
  [
    withinClaim({ from: on(2026, 2, 4), to: null }),
    'on or after 4 Feb 2026',
    'on or after 4 Feb 2026',
    null
  ],
  [undatedClaim(on(2026, 2, 6)), 'No date given', 'No date given', null],
  [lastingClaim(unitClaim(on(2022), 'year'), null), 'since 2022', 'since 2022', null],
  [
    lastingClaim(unitClaim(on(2022), 'year', about), null),
    'since about 2022',
    'since about 2022',
    null
  ],
  [
    lastingClaim(null, unitClaim(on(2026, 2, 6), 'day')),
    'until Fri 6 Feb 2026',
    'until 6 Feb 2026',
    null
  ],
  [
    lastingClaim(unitClaim(on(2022), 'year'), unitClaim(on(2024), 'year')),
    'from 2022 to 2024',
    '2022–2024',
    null
  ],
  [
    lastingClaim(unitClaim(on(2026, 2, 3), 'day'), unitClaim(on(2026, 2, 5), 'day')),
    'from Tue 3 to Thu 5 Feb 2026',
    '3–5 Feb 2026',
    null
  ]
];

describe('an event date in words', () => {
  it.each(cases.map(([date, ...words]) => [date.edtf, date, ...words] as const))(
    '%s',
    (_, date, long, short, note) => {
      expect(dateWords(date, 'long')).toBe(long);
      expect(dateWords(date, 'short')).toBe(short);
      expect(widthNote(date)).toBe(note);
    }
  );

  it('names a day of publication', () => {
    expect(dayWords(on(2026, 2, 6), 'long')).toBe('Fri 6 Feb 2026');
    expect(dayWords(on(2026, 2, 6), 'short')).toBe('6 Feb 2026');
  });
});
