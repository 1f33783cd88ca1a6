import { SEASONS } from '../lexicon/names.ts';
import { ordinalOf } from '../numbers.ts';
import { phrase } from '../phrase.ts';
import { after, before, type Draft, type TimeRule } from '../rule.ts';
import { whichOf } from './part-dates.ts';
import type { Which } from '../meaning.ts';

/** Seasons, quarters and halves. */
export const PARTS_OF_YEAR: readonly TimeRule[] = [
  {
    id: 'season-year',
    why: 'A season with its year is a season wide.',
    near: 'season',
    pattern: phrase(
      '(?:(?:the )?(?:early|late|mid)[ -]|the )?(?<season>{season})(?: of|,)? (?<year>{year})'
    ),
    examples: [
      {
        text: 'In the summer of 1999 it closed.',
        published: '2026-02-06',
        expect: [['the summer of 1999', '1999-SU']]
      },
      { text: 'Prices fall 1999 times.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      const { group } = match;
      if (
        group('season').toLowerCase() === 'fall' &&
        !/\bof\b|^the\b/i.test(match.exact) &&
        !/^F|\b(?:in|since|by)\s$/.test(before(match, 6) || match.exact)
      )
        return null;
      return season(group('season'), Number(group('year')), 'bare');
    }
  },
  {
    id: 'which-season',
    why: '“Last summer” is the summer before the reference time.',
    near: 'season',
    pattern: phrase(
      '(?:(?:early|late|later|earlier|mid)[ -])?(?<which>last|next|this(?: past| coming)?|the (?:following|previous|next|coming|past)) (?<season>{season})'
    ),
    examples: [
      {
        text: 'It closed last summer.',
        published: '2026-02-06',
        expect: [['last summer', '2025-SU']]
      },
      { text: 'It opens next fall.', published: '2026-02-06', expect: [['next fall', '2026-FA']] },
      { text: 'The last springs broke.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => season(group('season'), null, whichOf(group('which')))
  },
  {
    id: 'bare-season',
    why: 'A season after “in” or “the” is a season wide, in a year that the text leaves to its reader.',
    near: 'season',
    pattern: phrase('(?:(?:the )?(?:early|late|mid)[ -]|the )?(?<season>{season})'),
    examples: [
      {
        text: 'It closed in the summer.',
        published: '2026-02-06',
        expect: [['the summer', '2025-SU']]
      },
      { text: 'Prices fall often.', published: '2026-02-06', expect: [] },
      { text: 'The Fall of Rome sells.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      const name = match.group('season');
      const isPlain = /^(?:summer|winter|autumn)$/.test(name) || /^the /i.test(match.exact);
      if (!isPlain && !LEADS_TO_SEASON.test(before(match, 12))) return null;
      if (/^(?:fall|spring)$/i.test(name) && VERB_AFTER.test(after(match, 8))) return null;
      return season(name, null, 'bare');
    }
  },
  {
    id: 'quarter',
    why: 'A numbered quarter or half is that part of a year.',
    near: ['unit', 'year'],
    needs: /quarter|half|[qh][1-4]/i,
    pattern: phrase(
      "(?:(?:the|its|their|his) )?(?:(?<shift>this|last|next) year['’]s |(?<back>year-(?:ago|earlier)|prior[- ]year) |(?<lead>{year}) )?(?:fiscal[ -])?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th|last|final|latter)[ -](?:fiscal[ -])?(?<unit>quarter|half)(?: of)?(?: (?:fiscal )?(?:(?<year>{year})|(?<shift2>this|last|next) year|(?<the>the year)))?|(?<letter>[QH])(?<figure>[1-4]) (?:of )?(?<letterYear>{year})"
    ),
    examples: [
      {
        text: 'Sales fell in the third quarter.',
        published: '2026-02-06',
        expect: [['the third quarter', '2025-Q3']]
      },
      {
        text: 'Sales fell in the second half of 2019.',
        published: '2026-02-06',
        expect: [['the second half of 2019', '2019-H2']]
      },
      {
        text: 'Sales fell in Q3 2019.',
        published: '2026-02-06',
        expect: [['Q3 2019', '2019-Q3']]
      },
      { text: 'He scored in the second half.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      const { group } = match;
      const isHalf = /half/i.test(group('unit')) || /h/i.test(group('letter'));
      const unit = isHalf ? 'half' : 'quarter';
      const said = group('year') || group('lead') || group('letterYear');
      const shift =
        group('back') === '' ? (group('shift') || group('shift2')).toLowerCase() : 'last';
      const last = /^(?:last|final|latter)$/i.test(group('ordinal'));
      const number = last
        ? unit === 'half'
          ? 2
          : 4
        : (ordinalOf(group('ordinal')) ?? Number(group('figure')));
      if (unit === 'half' && said === '' && shift === '' && group('the') === '') return null;
      if (last && said === '' && shift === '') return null;
      if (unit === 'half' && number > 2) return null;
      const yearShift =
        shift === 'last'
          ? -1
          : shift === 'next'
            ? 1
            : shift === 'this' || group('the') !== ''
              ? 0
              : null;
      const year = said === '' ? null : Number(said);
      return {
        type: 'DATE',
        meaning: { kind: 'part-of-year', unit, number, year, yearShift, which: 'bare' },
        approximate: /\bfiscal\b/i.test(match.exact)
      };
    }
  }
];

/** Where “fall” and “spring” are no seasons: “the fall of”, “spring from”. */
const VERB_AFTER = /^ (?:in|of|from|to|below|short|back|out)\b/i;

const LEADS_TO_SEASON =
  /\b(?:in|since|by|during|until|over|through|throughout|from|of|that same|that|and)\s$/i;

function season(word: string, year: number | null, which: Which): Draft | null {
  const number = SEASONS.get(word.toLowerCase());
  if (number === undefined) return null;
  const meaning = {
    kind: 'part-of-year',
    unit: 'season',
    number,
    year,
    yearShift: null,
    which
  } as const;
  return { type: 'DATE', meaning };
}
