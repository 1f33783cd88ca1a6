import { HOLIDAY_NAMES, HOLIDAYS } from '../holidays.ts';
import { phrase } from '../phrase.ts';
import { after, before, type TimeRule } from '../rule.ts';
import { calendarDraft } from './calendar-draft.ts';
import { whichOf } from './part-dates.ts';

/** Named days. */
export const HOLIDAY_RULES: readonly TimeRule[] = [
  {
    id: 'holiday',
    why: 'A named day falls on one day of each year.',
    near: 'holiday',
    pattern: phrase(
      `(?:(?<which>last|next|this|this past|this coming) )?(?:the (?=Fourth))?(?<name>${HOLIDAY_NAMES})(?:,? (?<year>{year}))?`
    ),
    examples: [
      {
        text: 'It closed on Christmas Eve.',
        published: '2026-02-06',
        expect: [['Christmas Eve', '2025-12-24']]
      },
      {
        text: 'It closed last Thanksgiving.',
        published: '2026-02-06',
        expect: [['last Thanksgiving', '2025-11-27']]
      },
      {
        text: 'It closed on Good Friday 2024.',
        published: '2026-02-06',
        expect: [['Good Friday 2024', '2024-03-29']]
      },
      {
        text: 'Turnout on Election Day will be high.',
        published: '2026-10-06',
        expect: [['Election Day', '2026-11-03']]
      },
      { text: 'They sell Christmas trees.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      const name = match
        .group('name')
        .toLowerCase()
        .replaceAll(/\s+/g, ' ')
        .replace('’', "'")
        .replace(/^st /, 'st. ');
      if (!HOLIDAYS.has(name) || !/^[A-Z]/.test(match.group('name'))) return null;
      const canDescribe = /^(?:christmas|easter|thanksgiving|new year's)$/.test(name);
      const isLed =
        match.group('which') !== '' ||
        /\b(?:on|at|since|until|by|before|after|over)\s$/.test(before(match, 8));
      if (canDescribe && !isLed && DESCRIBES.test(after(match, 12))) return null;
      const year = match.group('year') === '' ? null : Number(match.group('year'));
      return {
        type: 'DATE',
        meaning: { kind: 'holiday', name, year, which: whichOf(match.group('which')) }
      };
    }
  },
  {
    id: 'nine-eleven',
    why: '“9/11” and “the Sept. 11 attacks” name 11 September 2001, whatever the year of the text.',
    near: ['number-date', 'month'],
    pattern: phrase(
      String.raw`9/11(?!/)|Sept(?:ember|\.)? 11(?:th)?(?=,? (?:terror(?:ist)? )?(?:attacks|hijack))`
    ),
    examples: [
      {
        text: 'Flights stopped after 9/11.',
        published: '2026-02-06',
        expect: [['9/11', '2001-09-11']]
      },
      {
        text: 'Flights stopped after the Sept. 11 terrorist attacks.',
        published: '2026-02-06',
        expect: [['Sept. 11', '2001-09-11']]
      },
      { text: 'The rate fell 9/110 of it on Sept. 11.', published: '2026-02-06', expect: [] }
    ],
    read: () => calendarDraft({ year: 2001, month: 9, day: '11' })
  }
];

/** A holiday's name before a noun describes it: “Christmas trees”. */
const DESCRIBES =
  /^ (?!is|was|will|and|or|in|on|at|to|this|last|next|with|by|for|when|as|after|before|holiday)[a-z]|^ [A-Z]/;
