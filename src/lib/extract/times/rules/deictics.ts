import { dayPartOf, portionOf } from '../modifiers.ts';
import { phrase } from '../phrase.ts';
import type { TimeRule } from '../rule.ts';

/** Days named by where the writer stands: today, yesterday, last night. */
export const DEICTICS: readonly TimeRule[] = [
  {
    id: 'today',
    why: 'Today, yesterday and tomorrow count from the day on which they are said; the day before yesterday is two days back.',
    near: 'deictic',
    pattern: phrase(
      '(?:(?<portion>early|late|later|earlier) )?(?:the day (?<side>before|after) )?(?<day>today|yesterday|tomorrow|tonight)(?: (?<part>{day-part}))?'
    ),
    examples: [
      {
        text: 'He spoke yesterday.',
        published: '2026-02-06',
        expect: [['yesterday', '2026-02-05']]
      },
      {
        text: 'The vote is tomorrow morning.',
        published: '2026-02-06',
        expect: [['tomorrow morning', '2026-02-07TMO']]
      },
      {
        text: 'They play tonight.',
        published: '2026-02-06',
        expect: [['tonight', '2026-02-06TNI']]
      },
      {
        text: 'It rained the day before yesterday.',
        published: '2026-02-06',
        expect: [['the day before yesterday', '2026-02-04']]
      },
      { text: 'USA Today reported it.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      const word = match.group('day').toLowerCase();
      const timeOfDay = word === 'tonight' ? dayPartOf('night') : dayPartOf(match.group('part'));
      return {
        type: timeOfDay === null ? 'DATE' : 'TIME',
        meaning: {
          kind: 'day-shift',
          days: daysAway(word) + (match.group('side') === '' ? 0 : daysAway(word)),
          anaphoric: false
        },
        timeOfDay,
        portion: portionOf(match.group('portion'))
      };
    }
  },
  {
    id: 'this-morning',
    why: '“This morning” is a part of the day on which it is said, “last night” of the day before.',
    near: 'day-part',
    pattern: phrase(
      '(?:(?<portion>early|late|later|earlier) )?(?<which>this|last) (?<part>{day-part})'
    ),
    examples: [
      {
        text: 'It broke last night.',
        published: '2026-02-06',
        expect: [['last night', '2026-02-05TNI']]
      },
      {
        text: 'It broke this morning.',
        published: '2026-02-06',
        expect: [['this morning', '2026-02-06TMO']]
      },
      { text: 'Mornings like this are rare.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => ({
      type: 'TIME',
      meaning: {
        kind: 'day-shift',
        days: group('which').toLowerCase() === 'last' ? -1 : 0,
        anaphoric: false
      },
      timeOfDay: dayPartOf(group('part')),
      portion: portionOf(group('portion'))
    })
  }
];

function daysAway(word: string): number {
  return word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0;
}
