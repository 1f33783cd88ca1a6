import { portionOf } from '../modifiers.ts';
import { phrase } from '../phrase.ts';
import type { TimeRule } from '../rule.ts';
import { unitOf } from '../units.ts';

/** Calendar units named by their place beside the reference's own: last week, this year, that month. */
export const UNIT_SHIFTS: readonly TimeRule[] = [
  {
    id: 'last-this-next-unit',
    why: '“Last week” is the whole calendar week before the one in which it is said; so for months and years.',
    near: 'unit',
    pattern: phrase(
      '(?:(?<portion>{portion})[ -])?(?<which>last|this(?: past| coming)?|next|the (?:coming|current|upcoming)|current) (?:fiscal |calendar )?(?<unit>week|weekend|month|quarter|year|decade|century)(?!-)'
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
        unit: unitOf(group('unit')).unit,
        shift: shiftOf(group('which')),
        anaphoric: false
      },
      portion: portionOf(group('portion'))
    })
  },
  {
    id: 'same-unit',
    why: '“That year” and “the same month” are those of the time told before, “the following year” the one after it.',
    near: 'unit',
    pattern: phrase(
      '(?:(?<portion>{portion})[ -])?(?<which>that(?: same)?|(?:the |that )?same|the (?:previous|following|preceding|next|prior)) (?<unit>day|week|weekend|month|year|decade|century)(?!-)'
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
      { text: 'The next week-long strike hurt.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      const { unit } = unitOf(group('unit'));
      const shift = shiftOf(group('which'));
      return {
        type: 'DATE',
        meaning:
          unit === 'day'
            ? { kind: 'day-shift', days: shift, anaphoric: true }
            : { kind: 'unit-shift', unit, shift, anaphoric: true },
        portion: portionOf(group('portion'))
      };
    }
  }
];

function shiftOf(words: string): number {
  const text = words.toLowerCase();
  if (/last|past|previous|preceding|prior/.test(text)) return -1;
  return /next|coming|following/.test(text) ? 1 : 0;
}
