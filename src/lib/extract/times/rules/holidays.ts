import { HOLIDAYS } from '../holidays.ts';
import { phrase } from '../phrase.ts';
import { after, before, type TimeRule } from '../rule.ts';
import { whichOf } from './part-dates.ts';

/** Named days. */
export const HOLIDAY_RULES: readonly TimeRule[] = [
  {
    id: 'holiday',
    why: 'A named day falls on one day of each year.',
    near: 'holiday',
    pattern: phrase(
      String.raw`(?:(?<which>last|next|this|this past|this coming) )?(?<name>Christmas(?: Day| Eve)?|Boxing Day|New Year['’]s(?: Day| Eve)?|Valentine['’]s Day|Halloween|Independence Day|Veterans Day|Bastille Day|Thanksgiving(?: Day)?|Memorial Day|Labor Day|Martin Luther King Day|Presidents['’] Day|Easter(?: Sunday| Monday)?|Good Friday)(?:,? (?<year>{year}))?`
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
      { text: 'They sell Christmas trees.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      const name = match.group('name').toLowerCase().replace('’', "'");
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
  }
];

/** A holiday's name before a noun describes it: “Christmas trees”. */
const DESCRIBES =
  /^ (?!is|was|will|and|or|in|on|at|to|this|last|next|with|by|for|when|as|after|before|holiday)[a-z]|^ Island|^ Party/;
