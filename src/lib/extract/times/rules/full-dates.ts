import { monthOf, phrase } from '../phrase.ts';
import type { Draft, Match, NoSuchDay, TimeRule } from '../rule.ts';
import { calendarDraft } from './calendar-draft.ts';

/** Dates written out with their year, in every order that English news uses. */
export const FULL_DATES: readonly TimeRule[] = [
  {
    id: 'month-day-year',
    why: 'A month, a day and a year name one day of the calendar.',
    near: 'month',
    pattern: phrase(
      String.raw`(?:{weekday},? |{weekday-short},? )?(?<month>{month}) (?<day>{day-number}|{day-word}),? (?<year>{year})`
    ),
    examples: [
      {
        text: 'It opened on March 4, 1998.',
        published: '2026-02-06',
        expect: [['March 4, 1998', '1998-03-04']]
      },
      {
        text: 'The vote was held Sunday, Sept. 28, 2014, in the capital.',
        published: '2026-02-06',
        expect: [['Sunday, Sept. 28, 2014', '2014-09-28']]
      },
      { text: 'The form lists Feb. 30, 2014.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => writtenDay(group)
  },
  {
    id: 'day-month-year',
    why: 'A day, a month and a year name one day of the calendar.',
    near: 'month',
    pattern: phrase(
      String.raw`(?:{weekday},? |{weekday-short},? )?(?:the )?(?<day>{day-number})(?: of)?[ -](?<month>{month}),?[ -](?<year>{year})`
    ),
    examples: [
      {
        text: 'Signed on 4 March 1998 in Rome.',
        published: '2026-02-06',
        expect: [['4 March 1998', '1998-03-04']]
      },
      {
        text: 'On the 21st of June, 2003, it burned down.',
        published: '2026-02-06',
        expect: [['the 21st of June, 2003', '2003-06-21']]
      },
      {
        text: 'It has 31 rooms and in April 2003 it reopened.',
        published: '2026-02-06',
        expect: []
      }
    ],
    read: ({ group }) => writtenDay(group)
  },
  {
    id: 'date-in-figures',
    why: 'Figures with hyphens in ISO order are a date, and so are figures with slashes; where both orders are possible, the text’s other dates decide, and without them either day is meant.',
    near: 'number-date',
    pattern: phrase(
      String.raw`(?<iso>{year})-(?<month>\d\d)-(?<day>\d\d)(?:T\d\d:\d\d)?|(?<a>\d{1,2})/(?<b>\d{1,2})/(?<year>\d{4}|\d\d)`
    ),
    examples: [
      {
        text: 'Filed 11/02/1989 by wire.',
        published: '2026-02-06',
        expect: [['11/02/1989', '1989-11-02']]
      },
      {
        text: 'Filed 25/12/98 by wire.',
        published: '2026-02-06',
        expect: [['25/12/98', '1998-12-25']]
      },
      { text: 'The score was 25/45/98.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      if (group('iso') !== '') {
        const month = Number(group('month'));
        return isMonth(month)
          ? calendarDraft({ year: Number(group('iso')), month, day: group('day') })
          : null;
      }
      const [a, b] = [Number(group('a')), Number(group('b'))];
      const year = fullYear(group('year'));
      if (isMonth(a) && isMonth(b) && a !== b)
        return { type: 'DATE', meaning: { kind: 'figures', first: a, second: b, year } };
      if (isMonth(a)) return calendarDraft({ year, month: a, day: group('b') });
      return isMonth(b) ? calendarDraft({ year, month: b, day: group('a') }) : null;
    }
  },
  {
    id: 'month-year',
    why: 'A month with its year is a month wide.',
    near: 'month',
    pattern: phrase(String.raw`(?:{portion}[ -])?(?<month>{month}),?(?: of)? (?<year>{year})`),
    examples: [
      {
        text: 'It fell in August 2008.',
        published: '2026-02-06',
        expect: [['August 2008', '2008-08']]
      },
      {
        text: 'By late May 1999 it was over.',
        published: '2026-02-06',
        expect: [['late May 1999', '1999-05']]
      },
      { text: 'They may 1999 times over regret it.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      const month = monthOf(group('month'));
      const year = Number(group('year'));
      return month === null ? null : calendarDraft({ year, month });
    }
  }
];

function writtenDay(group: Match['group']): Draft | NoSuchDay | null {
  const month = monthOf(group('month'));
  if (month === null) return null;
  return calendarDraft({ year: Number(group('year')), month, day: group('day') });
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

/** Two figures stand for 1941 to 2040. */
function fullYear(words: string): number {
  const year = Number(words);
  return words.length > 2 ? year : year > 40 ? 1900 + year : 2000 + year;
}
