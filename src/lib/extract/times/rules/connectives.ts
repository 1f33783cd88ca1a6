import type { Rule } from '#lib/extract/rule.ts';
import type { TimeUnit } from '../meaning.ts';
import { numberOf } from '../numbers.ts';
import { phrase } from '../phrase.ts';
import type { Match } from '../rule.ts';
import type { AnchorMention, DayOffset } from '../time-mention.ts';
import { unitOf } from '../units.ts';

/** What a connective says; where it stands is the finder's business. */
export type AnchorDraft = Pick<AnchorMention, 'relation' | 'since' | 'offset' | 'vague'>;

/** One text, and the connectives found in it: the words and how they date what they connect. */
export interface AnchorExample {
  readonly text: string;
  readonly expect: readonly (readonly [words: string, draft: AnchorDraft])[];
}

export interface AnchorRule extends Rule {
  /** Made by `phrase`; ends right before the anchor. */
  readonly pattern: RegExp;
  readonly examples: readonly AnchorExample[];
  /** `null` where the words connect no times after all. */
  readonly read: (match: Match) => AnchorDraft | null;
}

const SINCE = '(?:(?<since>(?:ever )?since) )?';

/** Connectives that date one event by another, most telling first. */
export const CONNECTIVES: readonly AnchorRule[] = [
  {
    id: 'counted-after',
    why: '“Two weeks before the vote” counts from the other event, and is no sharper than its unit.',
    pattern: phrase(
      `${SINCE}(?<roughly>{roughly} )?(?<count>{count}|the) (?<unit>{unit}) (?<relation>after|before|following|prior to)`
    ),
    examples: [
      {
        text: 'She left two days after the vote.',
        expect: [
          [
            'two days after',
            { relation: 'after', since: false, offset: { minDays: 2, maxDays: 2 }, vague: null }
          ]
        ]
      },
      {
        text: 'He spoke the day before the vote.',
        expect: [
          [
            'the day before',
            { relation: 'before', since: false, offset: { minDays: 1, maxDays: 1 }, vague: null }
          ]
        ]
      },
      { text: 'Two days of talks followed.', expect: [] }
    ],
    read: ({ group }) => {
      const count = group('count').toLowerCase();
      const amount = count === 'the' ? 1 : numberOf(count);
      const { unit, times } = unitOf(group('unit'));
      if (amount === null) return null;
      const offset = daysApart(amount * times, unit, group('roughly') !== '');
      return {
        relation: relationOf(group('relation')),
        since: group('since') !== '',
        offset,
        vague: null
      };
    }
  },
  {
    id: 'units-after',
    why: '“Days after the visit” is at least one unit after it, and no more is said.',
    pattern: phrase(
      `${SINCE}(?:(?:just|only|mere|a few|several|some|a couple of) ){0,2}(?<unit>hours|days|weeks|months|years|decades) (?<relation>after|before|following|prior to)`
    ),
    examples: [
      {
        text: 'He resigned just weeks after the vote.',
        expect: [
          [
            'just weeks after',
            {
              relation: 'after',
              since: false,
              offset: { minDays: 7, maxDays: null },
              vague: 'weeks'
            }
          ]
        ]
      },
      {
        text: 'Those days before cars are gone.',
        expect: [
          [
            'days before',
            {
              relation: 'before',
              since: false,
              offset: { minDays: 1, maxDays: null },
              vague: 'days'
            }
          ]
        ]
      },
      { text: 'Weeks went by.', expect: [] }
    ],
    read: ({ group }) => {
      const vague = vagueOf(group('unit'));
      const offset = { minDays: MIN_DAYS[vague], maxDays: null };
      return {
        relation: relationOf(group('relation')),
        since: group('since') !== '',
        offset,
        vague
      };
    }
  },
  {
    id: 'shortly-after',
    why: '“Shortly after” is near the other event, without a distance.',
    pattern: phrase(
      `${SINCE}(?:shortly|soon|immediately|right|just|moments|minutes|not long) (?<relation>after|before|following|prior to)`
    ),
    examples: [
      {
        text: 'They have not met since shortly after the war began.',
        expect: [
          [
            'since shortly after',
            { relation: 'after', since: true, offset: null, vague: 'shortly' }
          ]
        ]
      },
      { text: 'He spoke just once.', expect: [] }
    ],
    read: ({ group }) => ({
      relation: relationOf(group('relation')),
      since: group('since') !== '',
      offset: null,
      vague: 'shortly'
    })
  },
  {
    id: 'since-until',
    why: '“Since the invasion” begins with the other event, “until the vote” ends with it.',
    pattern: phrase(
      '(?<relation>(?:ever )?since|until|till)(?! (?:then|now|recently|last|this|next))'
    ),
    examples: [
      {
        text: 'Nobody has slept since the quake.',
        expect: [['since', { relation: 'since', since: false, offset: null, vague: null }]]
      },
      { text: 'Since then it has rained.', expect: [] }
    ],
    read: ({ group }) => ({
      relation: relationOf(group('relation')),
      since: false,
      offset: null,
      vague: null
    })
  },
  {
    id: 'after-before',
    why: '“After the vote” and “ahead of the vote” say which came first, and no more.',
    pattern: phrase(
      "(?<relation>after|before|following|prior to|ahead of|in the wake of|in the run-up to)(?! (?:all|then|that|long|him|her|them|us|me|you|it)(?![\\w’']))(?= [\\w“\"‘'])"
    ),
    examples: [
      {
        text: 'Shares fell after the vote.',
        expect: [['after', { relation: 'after', since: false, offset: null, vague: null }]]
      },
      {
        text: 'They met ahead of the summit.',
        expect: [['ahead of', { relation: 'before', since: false, offset: null, vague: null }]]
      },
      { text: 'It was, after all, a draw.', expect: [] },
      { text: 'The park is named after the mayor.', expect: [] }
    ],
    read: (match) => {
      const before = match.text.slice(Math.max(0, match.start - 12), match.start);
      if (
        /\b(?:look(?:s|ed|ing)?|named|ask(?:s|ed)?|takes?|took|the|day|year|a|are|is)\s$/i.test(
          before
        )
      )
        return null;
      return {
        relation: relationOf(match.group('relation')),
        since: false,
        offset: null,
        vague: null
      };
    }
  }
];

function relationOf(words: string): AnchorDraft['relation'] {
  const text = words.toLowerCase();
  if (text.endsWith('since')) return 'since';
  if (/^(?:until|till)/.test(text)) return 'until';
  return /^(?:after|following|in the wake)/.test(text) ? 'after' : 'before';
}

const MIN_DAYS = { hours: 0, days: 1, weeks: 7, months: 28, years: 365 } as const;

function vagueOf(unit: string): keyof typeof MIN_DAYS {
  const text = unit.toLowerCase();
  return text === 'hours' || text === 'days' || text === 'weeks' || text === 'months'
    ? text
    : 'years';
}

const DAYS_IN: Readonly<Record<TimeUnit, number>> = {
  second: 0,
  minute: 0,
  hour: 1 / 24,
  day: 1,
  week: 7,
  weekend: 7,
  month: 30.44,
  quarter: 91.3,
  half: 182.6,
  year: 365.25,
  decade: 3652.5,
  century: 36_525
};

/** A counted distance in days, half a unit wide on either side for what is longer than a day. */
function daysApart(amount: number, unit: TimeUnit, isRough: boolean): DayOffset {
  const size = DAYS_IN[unit];
  const slack = size > 1 ? size / 2 : isRough ? 1 : 0;
  return {
    minDays: Math.max(0, Math.ceil(amount * size - slack)),
    maxDays: Math.floor(amount * size + slack) + (size < 1 && amount > 0 ? 1 : 0)
  };
}
