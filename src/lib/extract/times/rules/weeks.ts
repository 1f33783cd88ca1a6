import { calendarMeaning } from '../calendar-meaning.ts';
import type { WeekOfMeaning } from '../meaning.ts';
import { dayOfMonth, ordinalOf } from '../numbers.ts';
import { monthOf, phrase } from '../phrase.ts';
import type { TimeRule } from '../rule.ts';

/** Weeks named by a day or by their place in a month. */
export const WEEKS: readonly TimeRule[] = [
  {
    id: 'week-of',
    why: '“The week of March 6” is the calendar week of that day, “the last week of March” some days at the end of the month.',
    near: 'month',
    pattern: phrase(
      '(?:the )?(?:week (?:of|beginning|starting) (?:(?<month>{month}) (?<day>{day-number})|(?<dayBefore>{day-number}) (?<monthAfter>{month}))|(?<number>first|second|third|fourth|last|final) week (?:of|in) (?<whole>{month})(?! \\d{1,2}\\b))(?:,? (?<year>{year}))?'
    ),
    examples: [
      {
        text: 'A hearing is set for the week of March 6.',
        published: '2026-02-06',
        expect: [['the week of March 6', '2026-W10']]
      },
      {
        text: 'Sales rose in the last week of March 2025.',
        published: '2026-02-06',
        expect: [['the last week of March 2025', '2025-W13']]
      },
      { text: 'A week of March rain ended.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      const month = monthOf(group('month') || group('monthAfter') || group('whole'));
      if (month === null) return null;
      const words = group('day') || group('dayBefore');
      const day = words === '' ? null : dayOfMonth(words);
      const year = group('year') === '' ? null : Number(group('year'));
      const number = day === null ? numberOfWeek(group('number')) : null;
      return {
        type: 'DATE',
        meaning: { kind: 'week-of', date: calendarMeaning({ year, month, day }), number }
      };
    }
  }
];

function numberOfWeek(words: string): WeekOfMeaning['number'] {
  const number = ordinalOf(words);
  return number === 1 || number === 2 || number === 3 || number === 4 ? number : 'last';
}
