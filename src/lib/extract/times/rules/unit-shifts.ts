import { phrase } from '../phrase.ts';
import { after, type TimeRule } from '../rule.ts';
import { unitOf } from '../units.ts';

/** Calendar units named by their place beside the reference's own: last week, this year, that month. */
export const UNIT_SHIFTS: readonly TimeRule[] = [
  {
    id: 'same-unit',
    why: '“That year” and “the same month” are those of the time told before, “the following year” the one after it.',
    near: 'unit',
    pattern: phrase(
      '(?:{portion}[ -])?(?<which>that(?: same)?|(?:the |that )?same|the (?:previous|following|preceding|next|prior)) (?<unit>day|week|weekend|month|quarter|year|decade|century)(?!-)|the (?<back>year|month|week|day) (?:(?:previous|prior)|(?:before|(?<on>after))(?=[.,;:!?)”"]|$))'
    ),
    examples: [
      {
        text: 'It closed in 1990. The following year it burned.',
        published: '2026-02-06',
        expect: [['The following year', '1991']]
      },
      {
        text: 'It closed in May 1990. Later that month it burned.',
        published: '2026-02-06',
        expect: [['Later that month', '1990-05']]
      },
      {
        text: 'It closed on 3 May 1990. The day before, it burned.',
        published: '2026-02-06',
        expect: [['The day before', '1990-05-02']]
      },
      {
        text: 'It closed in May 1990. It burned that same day.',
        published: '2026-02-06',
        expect: [['that same day', '1990-05-XX']]
      },
      { text: 'The next week-long strike hurt.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      const { unit } = unitOf(group('unit') || group('back'));
      const shift = group('back') === '' ? shiftOf(group('which')) : group('on') === '' ? -1 : 1;
      return {
        type: 'DATE',
        meaning:
          unit === 'day'
            ? { kind: 'day-shift', days: shift, from: 'told' }
            : { kind: 'unit-shift', unit, shift, from: 'told' }
      };
    }
  },
  {
    id: 'last-this-next-unit',
    why: '“Last week” is the whole calendar week before the one in which it is said; so for months and years.',
    near: 'unit',
    pattern: phrase(
      '(?:{portion}[ -])?(?<which>last|this(?: past| coming)?|next|the (?:coming|current|upcoming)|current) (?:fiscal |calendar )?(?<unit>week|weekend|month|quarter|year|decade|century)(?!-)|this (?<slip>years)(?= [a-z])'
    ),
    examples: [
      { text: 'They met last week.', published: '2026-02-06', expect: [['last week', '2026-W05']] },
      { text: 'Taxes rise next year.', published: '2026-02-06', expect: [['next year', '2027']] },
      {
        text: 'Earlier this month it snowed.',
        published: '2026-02-06',
        expect: [['Earlier this month', '2026-02']]
      },
      { text: 'This week-long strike hurt.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => ({
      type: 'DATE',
      meaning: {
        kind: 'unit-shift',
        unit: unitOf(group('unit') || group('slip')).unit,
        shift: shiftOf(group('which')),
        from: 'here'
      }
    })
  },
  {
    id: 'the-unit',
    why: '“For the quarter” and “the end of the year” speak of the unit told before, or of the one that is being reported on.',
    near: 'unit',
    pattern: phrase(
      "(?:(?:(?<within>(?:early|late|later|earlier) in)|{portion}) (?=the )|(?<=(?:^|\\W)(?:in|for|during|over|throughout|of|from|(?:end|start|open|finish|clos|began|begin)(?:e|s|ed|es|ing)?) ))the (?:full |fiscal )?(?<unit>day|week|month|quarter|year)(?![-’'])"
    ),
    examples: [
      {
        text: 'It fell 3 percent for the year.',
        published: '2026-02-06',
        expect: [['the year', '2026']]
      },
      {
        text: 'It closes at the end of the month.',
        published: '2026-02-06',
        expect: [['the end of the month', '2026-02']]
      },
      { text: 'She is the woman of the year-long tour.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      const { group } = match;
      if (group('within') === '' && SAYS_WHICH.test(after(match, 14))) return null;
      const { unit } = unitOf(group('unit'));
      const meaning =
        unit === 'day'
          ? ({ kind: 'day-shift', days: 0, from: 'either' } as const)
          : ({ kind: 'unit-shift', unit, shift: 0, from: 'either' } as const);
      return { type: 'DATE', meaning };
    }
  },
  {
    id: 'the-weekend',
    why: '“Over the weekend” is the weekend before the day on which it is said, or the one that it falls in.',
    near: 'unit',
    pattern: phrase('the (?:past |long |holiday )?weekend(?! (?:of|before|after))'),
    examples: [
      {
        text: 'It rained over the weekend.',
        published: '2026-02-06',
        expect: [['the weekend', '2026-W05-WE']]
      },
      { text: 'The weekender said so.', published: '2026-02-06', expect: [] }
    ],
    read: () => ({
      type: 'DATE',
      meaning: { kind: 'unit-shift', unit: 'weekend', shift: 0, from: 'either' }
    })
  },
  {
    id: 'past-unit',
    why: '“The past year” is the year up to the day on which it is said.',
    near: 'unit',
    pattern: phrase('(?:the )?past (?<unit>week|month|year|decade|century)(?!-)'),
    examples: [
      {
        text: 'It grew over the past year.',
        published: '2026-02-06',
        expect: [['the past year', '2025']]
      },
      { text: 'It ran past yearlings.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => ({
      type: 'DATE',
      meaning: { kind: 'past-unit', unit: unitOf(group('unit')).unit }
    })
  }
];

/** Words after a unit that say which one is meant: "the day of the vote". */
const SAYS_WHICH =
  /^\s(?:of|to(?!\s[$£€\d])|for|in|after|before|that|when|two|since|ahead|earlier|later|ended|ending)(?!\w)/i;

function shiftOf(words: string): number {
  const text = words.toLowerCase();
  if (/last|past|previous|preceding|prior/.test(text)) return -1;
  return /next|coming|following/.test(text) ? 1 : 0;
}
