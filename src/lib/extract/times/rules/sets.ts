import { MONTHS, SEASONS } from '../lexicon/names.ts';
import { numberOf, ordinalOf } from '../numbers.ts';
import { dayPartOf } from '../modifiers.ts';
import { phrase } from '../phrase.ts';
import { after, before, type TimeRule } from '../rule.ts';
import { twoDigits } from '#lib/time/edtf-write.ts';
import { durationValue, unitOf } from '../units.ts';

/** What recurs. */
export const SETS: readonly TimeRule[] = [
  {
    id: 'every-unit',
    why: '“Every two weeks” says how often.',
    near: 'set',
    pattern: phrase(
      '(?:every|each) (?:(?:single|other|(?<count>{count})|(?<ordinal>{ordinal})) )?(?<unit>day|week|weekend|month|quarter|year|decade|hour|minute|days|weeks|months|years|hours|minutes)'
    ),
    examples: [
      {
        text: 'They meet every two weeks.',
        published: '2026-02-06',
        expect: [['every two weeks', 'P2W']]
      },
      { text: 'It floods each year.', published: '2026-02-06', expect: [['each year', 'P1Y']] },
      { text: 'Each yearling was sold.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group, exact }) => {
      const { unit } = unitOf(group('unit'));
      const other = /\bother\b/i.test(exact) ? 2 : 1;
      const amount = numberOf(group('count')) || (ordinalOf(group('ordinal')) ?? other);
      return { type: 'SET', meaning: { kind: 'set', value: durationValue(amount, unit) } };
    }
  },
  {
    id: 'every-season',
    why: '“Every summer” and “each July” recur by the calendar.',
    near: 'set',
    pattern: phrase('(?:every|each) (?:(?<season>{season})|(?<month>{month})|(?<part>{day-part}))'),
    examples: [
      {
        text: 'It floods every spring.',
        published: '2026-02-06',
        expect: [['every spring', 'XXXX-SP']]
      },
      { text: 'It opens each July.', published: '2026-02-06', expect: [['each July', 'XXXX-07']] },
      { text: 'Everyspring is a brand.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      const season = SEASONS.get(group('season').toLowerCase());
      const month = MONTHS.get(group('month').toLowerCase().replace('.', ''));
      const part = dayPartOf(group('part'));
      const value =
        season !== undefined
          ? `XXXX-${SEASON_LETTERS[season - 1] ?? ''}`
          : month !== undefined
            ? `XXXX-${twoDigits(month)}`
            : `XXXX-XX-XXT${part?.kind === 'part' ? part.part : ''}`;
      return { type: 'SET', meaning: { kind: 'set', value } };
    }
  },
  {
    id: 'rate',
    why: '“Twice a week” and “five dollars a month” say how often.',
    near: 'unit',
    pattern: phrase(
      '(?:(?<per>per)|an?) (?<unit>day|week|month|quarter|year|decade|hour|minute|second)(?! (?:ago|earlier|later|after|before|and|old|from))'
    ),
    examples: [
      { text: 'They meet twice a week.', published: '2026-02-06', expect: [['a week', 'P1W']] },
      {
        text: 'It makes 300 tons per year.',
        published: '2026-02-06',
        expect: [['per year', 'P1Y']]
      },
      {
        text: 'It is open 24 hours a day, seven days a week.',
        published: '2026-02-06',
        expect: []
      },
      { text: 'A year passed.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      const rated = before(match, 28);
      if (match.group('per') === '' && !RATED.test(rated)) return null;
      if (ALWAYS.test(rated)) return null;
      return {
        type: 'SET',
        meaning: { kind: 'set', value: durationValue(1, unitOf(match.group('unit')).unit) }
      };
    }
  },
  {
    id: 'daily',
    why: '“Daily” and its like say how often.',
    near: 'set',
    pattern: phrase('(?<often>daily|nightly|weekly|biweekly|monthly|annually|yearly|hourly)'),
    examples: [
      { text: 'Trains run daily.', published: '2026-02-06', expect: [['daily', 'P1D']] },
      { text: 'It hit daily sales.', published: '2026-02-06', expect: [['daily', 'P1D']] },
      { text: 'The Daily Herald said so.', published: '2026-02-06', expect: [] },
      { text: 'The party daily Volksblatt said so.', published: '2026-02-06', expect: [] },
      { text: 'A Bern weekly reported the talks.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      const word = match.group('often');
      if (PAPER.test(after(match, 20))) return null;
      if (/^[A-Z]/.test(word) && !/(?:^|[.!?]["”’]?\s+|\n)$/.test(before(match, 4))) return null;
      const value = OFTEN.get(word.toLowerCase());
      return value === undefined ? null : { type: 'SET', meaning: { kind: 'set', value } };
    }
  }
];

const SEASON_LETTERS = ['SP', 'SU', 'FA', 'WI'];

const RATED =
  /(?:\b(?:times|once|twice|cents|dollars|euros|pounds|tons|tonnes|barrels|percent|points|people|hours|days|miles|gallons|units|copies|shares?|cars|vehicles)|[$€£]?\d[\d.,]*(?: (?:million|billion|trillion|thousand|hundred))?|%)\s+$/i;

/** What follows a paper that comes out daily, and no act that recurs. */
const PAPER = /^(?:\s+(?:newspaper\s+)?["“‘'`]{0,2}[A-Z]|\s+(?:said|says|wrote|writes|reported)\b)/;

/** "24 hours a day, seven days a week" says that it never ends. */
const ALWAYS = /\b(?:(?:24|twenty-four) hours|(?:7|seven) days)\s$/i;

const OFTEN: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['hourly', 'PT1H']
]);
