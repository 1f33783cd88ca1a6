import { dayPartOf } from '../modifiers.ts';
import { phrase } from '../phrase.ts';
import type { TimeRule } from '../rule.ts';

/** Days named by where the writer stands: today, yesterday, last night. */
export const DEICTICS: readonly TimeRule[] = [
  {
    id: 'today',
    why: 'Today, yesterday and tomorrow count from the day on which they are said; the day before yesterday is two days back.',
    near: 'deictic',
    pattern: phrase(
      "(?:(?:early|late|later|earlier) )?(?:the day (?<side>before|after) )?(?<day>today(?!['’]s (?:\\w+ )?(?:youth|world|society|generation|children|women|men|families|computers|technology)\\b)|yesterday|tomorrow|tonight|tmrw?|tomo|tdy)(?: (?<part>{day-part}))?"
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
      { text: 'In today’s connected world few write.', published: '2026-02-06', expect: [] },
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
          from: 'here'
        },
        timeOfDay
      };
    }
  },
  {
    id: 'this-morning',
    why: '“This morning” is a part of the day on which it is said, “last night” of the day before, “the next morning” of the day after the one told.',
    near: 'day-part',
    pattern: phrase(
      '(?:(?:early|late|later|earlier) )?(?<which>this|last|that(?: same)?|the (?:next|following|same|previous)) (?<part>{day-part})'
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
      {
        text: 'It broke on May 3, 2019. The next morning it was mended.',
        published: '2026-02-06',
        expect: [['The next morning', '2019-05-04TMO']]
      },
      { text: 'Mornings like this are rare.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => ({
      type: 'TIME',
      meaning: {
        kind: 'day-shift',
        days: nightsAway(group('which')),
        from: /\bth(?:at|e)\b/i.test(group('which')) ? 'told' : 'here'
      },
      timeOfDay: dayPartOf(group('part'))
    })
  }
];

function nightsAway(which: string): number {
  return /next|following/i.test(which) ? 1 : /last|previous/i.test(which) ? -1 : 0;
}

function daysAway(word: string): number {
  return word === 'yesterday' ? -1 : /^tom|^tmr/.test(word) ? 1 : 0;
}
