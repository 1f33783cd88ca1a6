import { isRough } from '../modifiers.ts';
import { numberOf } from '../numbers.ts';
import { phrase } from '../phrase.ts';
import type { TimeRule } from '../rule.ts';
import { unitOf } from '../units.ts';

/** Distances from a point in time. */
export const OFFSETS: readonly TimeRule[] = [
  {
    id: 'ago',
    why: '“Two weeks ago” counts back from when it is said, and is as wide as the unit that it counts in.',
    near: 'unit',
    pattern: phrase(
      '(?:(?<roughly>{roughly}) )?(?<count>{count}|{vague})(?<half> and a half)?(?:[ -](?:more|full|short))?[ -](?<unit>{unit})(?<half2> and a half)?(?: or (?:so|more))?[ -](?<way>ago|from now)'
    ),
    examples: [
      {
        text: 'They met two weeks ago.',
        published: '2026-02-06',
        expect: [['two weeks ago', '2026-W04']]
      },
      {
        text: 'It closed about three years ago.',
        published: '2026-02-06',
        expect: [['about three years ago', '2023']]
      },
      {
        text: 'It ends five days from now.',
        published: '2026-02-06',
        expect: [['five days from now', '2026-02-11']]
      },
      {
        text: 'It closed several years ago.',
        published: '2026-02-06',
        expect: [['several years ago', 'PAST_REF']]
      },
      { text: 'It closed long ago after two weeks.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      const direction = match.group('way').toLowerCase() === 'ago' ? 'ago' : 'from-now';
      return offset(
        match.group,
        direction,
        isRough(match.group('roughly')) || / or (?:so|more)\b/i.test(match.exact)
      );
    }
  },
  {
    id: 'later',
    why: '“Three days later” and “a year earlier” count from what was told before.',
    near: 'unit',
    pattern: phrase(
      '(?:(?<roughly>{roughly}) )?(?<count>{count}|{vague})(?<half> and a half)?[ -](?<unit>{unit})(?<half2> and a half)?[ -](?<way>earlier|later|previously|afterwards?)'
    ),
    examples: [
      {
        text: 'It opened in 1990. Two years later it closed.',
        published: '2026-02-06',
        expect: [['Two years later', '1992']]
      },
      { text: 'Two years of later work followed.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      const way = match.group('way').toLowerCase();
      return offset(
        match.group,
        way === 'earlier' || way === 'previously' ? 'earlier' : 'later',
        isRough(match.group('roughly'))
      );
    }
  }
];

function offset(
  group: (name: string) => string,
  direction: 'ago' | 'from-now' | 'earlier' | 'later',
  approximate: boolean
) {
  const { unit, times } = unitOf(group('unit'));
  const half = group('half') + group('half2') === '' ? 0 : 0.5;
  const count = numberOf(group('count'));
  const amount = count === null ? null : (count + half) * times;
  return {
    type: 'DATE',
    meaning: { kind: 'offset', amount, unit, direction },
    approximate
  } as const;
}
