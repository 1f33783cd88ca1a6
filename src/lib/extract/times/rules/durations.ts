import { isRough } from '../modifiers.ts';
import { numberOf, ordinalOf } from '../numbers.ts';
import { phrase } from '../phrase.ts';
import { after, before, type Draft, type Match, type TimeRule } from '../rule.ts';
import { unitOf } from '../units.ts';

/** How long something lasts. */
export const DURATIONS: readonly TimeRule[] = [
  {
    id: 'period-in-a-row',
    why: '“Its fifth year” and “the third straight day” are places in a row of units, and date nothing.',
    near: 'unit',
    pattern: phrase(
      '(?:(?:its|his|her|their|our|my|the|a) (?<row>{ordinal}) (?:consecutive|straight|successive|running|full) |(?:its|his|her|their|our|my) (?<own>{ordinal}) )(?<unit>day|week|month|year|decade)(?!-)'
    ),
    examples: [
      {
        text: 'The strike is nearing its fifth year.',
        published: '2026-02-06',
        expect: [['its fifth year', 'P5Y']]
      },
      {
        text: 'Shares fell for the third straight day.',
        published: '2026-02-06',
        expect: [['the third straight day', 'P3D']]
      },
      { text: 'The first day was dull.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      const ordinal = ordinalOf(group('row') || group('own'));
      if (ordinal === null) return null;
      return {
        type: 'DURATION',
        meaning: { kind: 'ordinal', ordinal, unit: unitOf(group('unit')).unit }
      };
    }
  },
  {
    id: 'unit-long',
    why: '“A year-long trial” lasts a year, and a “decades-long” one some decades.',
    near: 'unit',
    pattern: phrase(
      '(?<!-)(?<unit>days?|weeks?|months?|years?|decades?|centur(?:y|ies)|hours?)-long'
    ),
    examples: [
      {
        text: 'A year-long trial ended.',
        published: '2026-02-06',
        expect: [['year-long', 'P1Y']]
      },
      {
        text: 'A decades-long feud ended.',
        published: '2026-02-06',
        expect: [['decades-long', 'PXDE']]
      },
      {
        text: 'Their third day-long meeting ended.',
        published: '2026-02-06',
        expect: [['day-long', 'P1D']]
      },
      { text: 'All day long they sat.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      const { unit } = unitOf(group('unit'));
      const amount = /s$/i.test(group('unit')) ? null : 1;
      return { type: 'DURATION', meaning: { kind: 'duration', amount, unit } };
    }
  },
  {
    id: 'counted-duration',
    why: 'A number of units says how long, not when.',
    near: 'unit',
    pattern: phrase(
      '(?:(?:{roughly}|(?:the |its |their |his |her )?(?:first|last|past|next|previous|coming|final|latest)|another|the|an additional) )?(?:(?<roughly>{roughly}) )?(?<count>{count}|{vague})(?<half> and a half)?(?:[ -](?:consecutive|straight|successive|full|more|additional|calendar|business|trading|fiscal|long|short|whole|single))?(?<joint>[ -])(?<unit>{unit})(?<half2> and a half)?(?: or (?:so|more))?(?:-long)?|(?<=between )(?<low>{count})(?= and {count}[ -](?<lowUnit>{unit}))'
    ),
    examples: [
      {
        text: 'The talks took two weeks.',
        published: '2026-02-06',
        expect: [['two weeks', 'P2W']]
      },
      { text: 'A 30-year loan helps.', published: '2026-02-06', expect: [['30-year', 'P30Y']] },
      {
        text: 'It lasted nearly a year and a half.',
        published: '2026-02-06',
        expect: [['nearly a year and a half', 'P1Y6M']]
      },
      {
        text: 'Over the past several months it grew.',
        published: '2026-02-06',
        expect: [['the past several months', 'PXM']]
      },
      {
        text: 'It takes between 60 and 90 days.',
        published: '2026-02-06',
        expect: [
          ['60', 'P60D'],
          ['90 days', 'P90D']
        ]
      },
      {
        text: 'It is open 24 hours a day, seven days a week.',
        published: '2026-02-06',
        expect: []
      },
      { text: 'A 14-year-old boy won.', published: '2026-02-06', expect: [] },
      {
        text: 'She finished a second ahead, in a quarter of it.',
        published: '2026-02-06',
        expect: []
      }
    ],
    read: readCounted
  },
  {
    id: 'bare-units',
    why: 'Units without a number say that something lasted, not how long.',
    near: 'unit',
    pattern: phrase(
      '(?:(?:many|more|whole) )?(?<unit>years|decades|centuries|months|weeks|days|hours|minutes)|(?<=over )the (?<over>years|decades|centuries)|(?<=in )the (?<then>years|decades|months|weeks|days)(?= that followed)'
    ),
    examples: [
      { text: 'They argued for years.', published: '2026-02-06', expect: [['years', 'PXY']] },
      {
        text: 'Over the years it grew.',
        published: '2026-02-06',
        expect: [['the years', 'PXY']]
      },
      {
        text: 'It grew in the weeks that followed.',
        published: '2026-02-06',
        expect: [['the weeks', 'PXW']]
      },
      {
        text: 'They struck just minutes apart; it is a matter of days.',
        published: '2026-02-06',
        expect: []
      },
      { text: 'The leap years were odd.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      const over = match.group('over') || match.group('then');
      const led = before(match, 12);
      if (over === '' && (!LASTS.test(led) || /\bmatter of\s$/i.test(led))) return null;
      if (/^ apart\b/.test(after(match, 6))) return null;
      const { unit } = unitOf(over || match.group('unit'));
      return { type: 'DURATION', meaning: { kind: 'duration', amount: null, unit } };
    }
  }
];

/** Words that something lasts after; minutes pass, but nothing is argued over minutes. */
const LASTS =
  /\b(?:for|in|take|takes|took|after|over|of|within|spent|lasted|last|several|and|or|just|follows|followed|following)\s$/i;
/** "24 hours a day, seven days a week" is always, and no length of time. */
const AROUND_THE_CLOCK = /^(?:(?:24|twenty-four) hour an? day|(?:7|seven) day an? week)\b/i;
const ARTICLE = /^an?$/i;
const RATE =
  /(?:[\d.]|times|once|twice|million|billion|thousand|hundred|dollars?|percent|cents|pounds|tons|barrels|%|people|hours|days)\s+$/i;

function readCounted(match: Match): Draft | null {
  const { group } = match;
  const count = group('count') || group('low');
  const { unit, times } = unitOf(group('unit') || group('lowUnit'));
  if (ARTICLE.test(count)) {
    if (['second', 'quarter', 'weekend'].includes(unit) && group('half2') === '') return null;
    if (RATE.test(before(match, 12)) && match.exact === `${count} ${group('unit')}`) return null;
    if (/^night/i.test(group('unit'))) return null;
  }
  if (unit === 'second' && !/s$/i.test(group('unit'))) return null;
  if (unit === 'weekend') return null;
  if (AROUND_THE_CLOCK.test(`${count} ${unit}${after(match, 8)}`)) return null;
  if (unit === 'quarter' && (group('joint') === '-' || / of\b/.test(after(match, 3)))) return null;
  const half = group('half') + group('half2') === '' ? 0 : 0.5;
  const number = numberOf(count);
  const amount = number === null ? null : (number + half) * times;
  const approximate = isRough(group('roughly')) || / or (?:so|more)\b/i.test(match.exact);
  return { type: 'DURATION', meaning: { kind: 'duration', amount, unit }, approximate };
}
