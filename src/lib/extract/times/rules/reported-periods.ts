import type { Meaning } from '../meaning.ts';
import { monthOf, phrase } from '../phrase.ts';
import type { Draft, TimeRule } from '../rule.ts';
import { calendarDraft } from './calendar-draft.ts';

/** Periods as companies and statistics offices report on them. */
export const REPORTED_PERIODS: readonly TimeRule[] = [
  {
    id: 'quarter-ended',
    why: 'A quarter that ended with a quarter of the calendar is that quarter; with another day it only says how long.',
    near: 'unit',
    pattern: phrase(
      '(?:the|its|their) (?:fiscal )?quarter(?= (?:that )?(?:ended|ending) (?<month>{month}) (?<day>{day-number})(?:,? (?<year>{year}))?)'
    ),
    examples: [
      {
        text: 'Profit fell in the quarter ended Sept. 30.',
        published: '2026-02-06',
        expect: [['the quarter', '2025-Q3']]
      },
      {
        text: 'Profit fell in the quarter ended Aug. 26, 2025.',
        published: '2026-02-06',
        expect: [['the quarter', 'P1Q']]
      },
      { text: 'The quarter ended well.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      const month = monthOf(group('month'));
      if (month === null) return null;
      const day = Number.parseInt(group('day'), 10);
      const year = group('year') === '' ? null : Number(group('year'));
      return endedQuarter(year, month, day);
    }
  },
  {
    id: 'year-ended',
    why: 'A year that ended on some day says how long, and its dates only with that day.',
    near: 'unit',
    pattern: phrase('the (?:full |fiscal )?year(?= (?:that )?(?:ended|ending)(?! well))'),
    examples: [
      {
        text: 'Profit rose in the year ended March 31.',
        published: '2026-02-06',
        expect: [['the year', 'P1Y']]
      },
      { text: 'The year of the flood came.', published: '2026-02-06', expect: [] }
    ],
    read: () => ({
      type: 'DURATION',
      meaning: { kind: 'duration', amount: 1, unit: 'year' }
    })
  },
  {
    id: 'latest-quarter',
    why: '“The latest quarter” and “the latest period” are the last whole quarter, or the one told before.',
    near: 'unit',
    pattern: phrase('the (?:latest|most recent|just-ended) (?:fiscal )?quarter|the latest period'),
    examples: [
      {
        text: 'It lost money in the latest quarter.',
        published: '2026-02-06',
        expect: [['the latest quarter', '2025-Q4']]
      },
      { text: 'The latest quarterly report is out.', published: '2026-02-06', expect: [] }
    ],
    read: () => ({
      type: 'DATE',
      meaning: { kind: 'unit-shift', unit: 'quarter', shift: 0, from: 'either' }
    })
  },
  {
    id: 'year-ago-period',
    why: '“The year-earlier quarter” and “the same month last year” are the one told before, a year back.',
    near: 'unit',
    pattern: phrase(
      '(?:the |a )?(?:comparable |same )?(?:year-(?:ago|earlier)|prior[- ]year)(?! (?:\\w+ )?(?:months|third|second|first|fourth))(?: (?:quarter|period|month))?|(?:the )?(?:same|comparable|corresponding|like) (?:period|month|quarter|week|time|season)(?: (?:of|in))? (?:(?:a|the|one) year (?:earlier|ago|before)|(?:the )?last year|the (?:previous|prior|preceding) year)|the (?:period|month|quarter) a year (?:ago|earlier)'
    ),
    examples: [
      {
        text: 'Sales rose in the third quarter of 2025. In the year-earlier quarter they fell.',
        published: '2026-02-06',
        expect: [['the year-earlier quarter', '2024-Q3']]
      },
      {
        text: 'Sales rose in January from the same month last year.',
        published: '2026-02-06',
        expect: [['the same month last year', '2025-01']]
      },
      { text: 'A year ago it fell.', published: '2026-02-06', expect: [] }
    ],
    read: ({ exact }) => ({ type: 'DATE', meaning: yearBack(exact) })
  },
  {
    id: 'year-end',
    why: '“Year-end” is about the last day of a year, which the reference time has to give.',
    near: 'unit',
    pattern: phrase("(?:the )?(?:year[- ]end|year['’]s end)"),
    examples: [
      {
        text: 'It will close by year-end.',
        published: '2026-02-06',
        expect: [['year-end', '2026-12-31']]
      },
      { text: 'By the end of it they left.', published: '2026-02-06', expect: [] }
    ],
    read: () => calendarDraft({ month: 12, day: '31', approximate: true })
  }
];

/** A named unit is the same one of the year before; a mere period is what was told, a year back. */
function yearBack(words: string): Meaning {
  const unit = /\b(?:quarter|month)\b/i.exec(words)?.[0].toLowerCase();
  if (unit === 'quarter') return { kind: 'unit-shift', unit, shift: -4, from: 'either' };
  if (unit === 'month') return { kind: 'unit-shift', unit, shift: -12, from: 'either' };
  return { kind: 'offset', amount: 1, unit: 'year', direction: 'earlier' };
}

/** Quarters end in the last week of a quarter of the calendar, or in the first of the next. */
function endedQuarter(year: number | null, month: number, day: number): Draft {
  const last = day <= 7 ? month - 1 : month;
  if (last < 1 || last % 3 !== 0 || (day > 7 && day < 24))
    return { type: 'DURATION', meaning: { kind: 'duration', amount: 1, unit: 'quarter' } };
  return {
    type: 'DATE',
    meaning: {
      kind: 'part-of-year',
      unit: 'quarter',
      number: last / 3,
      year,
      yearShift: null,
      which: 'bare'
    },
    approximate: day < 28
  };
}
