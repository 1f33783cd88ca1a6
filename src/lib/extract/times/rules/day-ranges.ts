import { monthOf, phrase } from '../phrase.ts';
import type { TimeRule } from '../rule.ts';
import { calendarDraft } from './calendar-draft.ts';

/** Days of a range that share the month, and the year, of the other end. */
export const DAY_RANGES: readonly TimeRule[] = [
  {
    id: 'day-of-range',
    why: 'In “3 to 5 March” and “March 3–5” both days belong to the month, and to the year if one follows.',
    near: 'month',
    pattern: phrase(
      String.raw`(?=\d)(?<=(?<monthBefore>{month}) \d{1,2}(?: ?[-–] ?| to | and |, ))(?<last>{day-number})(?! ?(?:{month}|percent|%|[ap]\.?m\b)|,\d|\.\d|:\d)(?:,? (?<lastYear>{year}))?|(?=\d)(?<first>{day-number})(?=(?: ?[-–] ?| to | and |, ){day-number} (?<monthAfter>{month})(?:,? (?<firstYear>{year}))?)|(?<month>{month}) (?<day>{day-number})(?=(?: ?[-–] ?| to | and )\d{1,2},? (?<year>{year}))`
    ),
    examples: [
      {
        text: 'They met on January 12–15, 2019.',
        published: '2026-02-06',
        expect: [
          ['January 12', '2019-01-12'],
          ['15, 2019', '2019-01-15']
        ]
      },
      {
        text: 'They met from 3 to 5 March 2019.',
        published: '2026-02-06',
        expect: [['3', '2019-03-03']]
      },
      { text: 'In March 3 to 5 percent left.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      const month = monthOf(group('monthBefore') || group('monthAfter') || group('month'));
      const day = group('last') || group('first') || group('day');
      const year = group('lastYear') || group('firstYear') || group('year');
      if (month === null) return null;
      return calendarDraft({ year: year === '' ? null : Number(year), month, day });
    }
  }
];
