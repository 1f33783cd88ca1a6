import { dayPartOf } from '../modifiers.ts';
import { phrase, weekdayOfName } from '../phrase.ts';
import type { Draft, Match, TimeRule } from '../rule.ts';
import type { Which } from '../meaning.ts';
import { whichOf } from './part-dates.ts';

/** Days of the week. */
export const WEEKDAY_RULES: readonly TimeRule[] = [
  {
    id: 'plural-weekday',
    why: 'A weekday in the plural recurs every week.',
    near: 'weekday',
    pattern: phrase(
      String.raw`(?:(?:every|each) (?<one>{weekday})|(?<many>{weekday})s)(?: (?<part>{day-part})s?)?|(?<nights>{weekday}) (?<parts>mornings|afternoons|evenings|nights)`
    ),
    examples: [
      {
        text: 'The court sits on Mondays.',
        published: '2026-02-06',
        expect: [['Mondays', 'XXXX-WXX-1']]
      },
      {
        text: 'They meet every Friday.',
        published: '2026-02-06',
        expect: [['every Friday', 'XXXX-WXX-5']]
      },
      { text: 'Monday’s session was short.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      const day = weekdayOfName(group('one') || group('many') || group('nights'));
      const part = dayPartOf(group('part') || group('parts'));
      const letters = part?.kind === 'part' ? `T${part.part}` : '';
      return { type: 'SET', meaning: { kind: 'set', value: `XXXX-WXX-${String(day)}${letters}` } };
    }
  },
  {
    id: 'which-weekday',
    why: '“Last” and “next” choose the weekday before or after the reference time.',
    near: 'weekday',
    pattern: phrase(
      String.raw`(?:(?<weeks>a week (?:ago|from)|a week earlier) |(?<which>last|next|this(?: past| coming)?|the (?:following|previous|next)|the) )(?<weekday>{weekday}|{weekday-short})(?: (?:early|late))?(?: (?<part>{day-part}))?|(?<ofWeek>next|last|this) week (?<after>{weekday})|(?<before>{weekday}) (?:of )?(?<thatWeek>next|last|this) week`
    ),
    examples: [
      {
        text: 'They met last Friday.',
        published: '2026-02-06',
        expect: [['last Friday', '2026-01-30']]
      },
      {
        text: 'They meet next Tuesday.',
        published: '2026-02-06',
        expect: [['next Tuesday', '2026-02-10']]
      },
      {
        text: 'They meet Monday next week, and met last week Thursday.',
        published: '2026-02-06',
        expect: [
          ['Monday next week', '2026-02-09'],
          ['last week Thursday', '2026-01-29']
        ]
      },
      { text: 'The last train on Friday left.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      const week = (match.group('ofWeek') || match.group('thatWeek')).toLowerCase();
      if (week !== '')
        return weekday(match, 'this', week === 'next' ? 1 : week === 'last' ? -1 : 0);
      const which = match.group('which').toLowerCase();
      if (which === 'the' || /^(?:mon|wed|sat|sun)\b/.test(match.group('weekday'))) return null;
      const weeks = match.group('weeks').toLowerCase();
      if (weeks !== '')
        return weekday(match, /from/.test(weeks) ? 'next' : 'last', /from/.test(weeks) ? 1 : -1);
      return weekday(match, whichOf(which), 0);
    }
  },
  {
    id: 'weekday',
    why: 'A bare weekday in news is the day of publication or the last such day before it, a later one only under words that look ahead.',
    near: 'weekday',
    pattern: phrase(
      String.raw`(?:(?:early|late|later|earlier)(?: on)? )?(?<weekday>{weekday})(?:,? (?:early |late )?(?<part>{day-part}))?`
    ),
    examples: [
      {
        text: 'She resigned Tuesday.',
        published: '2026-02-06',
        expect: [['Tuesday', '2026-02-03']]
      },
      {
        text: 'She resigned on Friday.',
        published: '2026-02-06',
        expect: [['Friday', '2026-02-06']]
      },
      {
        text: 'She will resign on Tuesday.',
        published: '2026-02-06',
        expect: [['Tuesday', '2026-02-10']]
      },
      {
        text: 'Police came Thursday night.',
        published: '2026-02-06',
        expect: [['Thursday night', '2026-02-05']]
      },
      {
        text: 'Police came Thursday evening.',
        published: '2026-02-06',
        expect: [['Thursday evening', '2026-02-05TEV']]
      },
      { text: 'The Sunday Herald said so.', published: '2026-02-06', expect: [] },
      { text: 'The man called friday ran.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      if (!/^[A-Z]/.test(match.group('weekday'))) return null;
      return weekday(match, 'bare', 0);
    }
  }
];

function weekday(match: Match, which: Which, weeks: number): Draft | null {
  const name = match.group('weekday') || match.group('after') || match.group('before');
  const number = weekdayOfName(name);
  if (number === null) return null;
  const timeOfDay = dayPartOf(match.group('part'));
  return {
    type: timeOfDay === null ? 'DATE' : 'TIME',
    meaning: { kind: 'weekday', weekday: number, which, weeks },
    timeOfDay
  };
}
