import { dayPartOf } from '../modifiers.ts';
import { monthOf, phrase } from '../phrase.ts';
import { after, before, NO_SUCH_DAY, type TimeRule } from '../rule.ts';
import { calendarDraft } from './calendar-draft.ts';

/** A part of a day that is written out after it. */
export const PARTS_OF_DAYS: readonly TimeRule[] = [
  {
    id: 'part-of-day',
    why: '“The night of 8 February” is a part of that day.',
    near: 'day-part',
    pattern: phrase(
      '(?:(?:early|late|later) (?:in|on) )?the (?:(?:early|late|mid)[- ])?(?<part>{day-part})(?: hours)? of (?:(?<weekday>{weekday}),? )?(?:(?<month>{month}) (?<day>{day-number})|(?<dayBefore>{day-number})(?: of)? (?<monthAfter>{month}))(?:,? (?<year>{year}))?'
    ),
    examples: [
      {
        text: 'It sailed on the night of 8 February 1904.',
        published: '2026-02-06',
        expect: [['the night of 8 February 1904', '1904-02-08TNI']]
      },
      {
        text: 'It sailed early in the morning of Jan. 30.',
        published: '2026-02-06',
        expect: [['early in the morning of Jan. 30', '2026-01-30TMO']]
      },
      { text: 'It sailed on the night of the storm.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      const month = monthOf(group('month') || group('monthAfter'));
      if (month === null) return null;
      const day = group('day') || group('dayBefore');
      const year = group('year') === '' ? null : Number(group('year'));
      const draft = calendarDraft({ year, month, day, weekday: group('weekday') });
      return draft === NO_SUCH_DAY
        ? draft
        : { ...draft, type: 'TIME', timeOfDay: dayPartOf(group('part')) };
    }
  }
];

/** The night that ends on the day on which it is said. */
export const OVERNIGHT: readonly TimeRule[] = [
  {
    id: 'overnight',
    why: '“Overnight” is the night that ends on the day on which it is said.',
    near: 'deictic',
    pattern: phrase('overnight'),
    examples: [
      {
        text: 'Rebels struck overnight.',
        published: '2026-02-06',
        expect: [['overnight', '2026-02-05TNI']]
      },
      { text: 'They stayed overnight.', published: '2026-02-06', expect: [] },
      { text: 'It was an overnight success.', published: '2026-02-06', expect: [] }
    ],
    read: (match) =>
      STAYED.test(before(match, 12)) || SUCCESS.test(after(match, 14))
        ? null
        : { type: 'TIME', meaning: { kind: 'overnight' }, timeOfDay: dayPartOf('night') }
  }
];

/** Words before “overnight” that say how long, or how quickly. */
const STAYED = /\b(?:stay(?:s|ed|ing)?|an|of|that|almost|virtually|nearly|sleep|slept)\s$/i;
/** What is called overnight whenever it happens. */
const SUCCESS =
  /^\s(?:success|sensation|stay|bag|confine|shift|flight|trip|train|bus|guest|camp|rates?|on\b)/;
