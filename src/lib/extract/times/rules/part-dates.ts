import { BACK_WORDS } from '../lexicon/tense-cues.ts';
import type { Which } from '../meaning.ts';
import { monthOf, phrase } from '../phrase.ts';
import { after, before, type Draft, type Match, type NoSuchDay, type TimeRule } from '../rule.ts';
import { calendarDraft } from './calendar-draft.ts';

/** Dates without their year, which the reference time has to give. */
export const PART_DATES: readonly TimeRule[] = [
  {
    id: 'month-of-year',
    why: '“June last year” is June of the year before the one in which it is said, “June of that year” of the one told.',
    near: 'month',
    pattern: phrase(
      String.raw`(?:{portion}[ -])?(?:(?<month>{month})(?: (?<day>{day-number}))?|(?<dayBefore>{day-number})(?: of)? (?<monthAfter>{month})),?(?: of)? (?<year>last|this|next|that(?: same)?|the same|the (?:following|next|previous)) year`
    ),
    examples: [
      {
        text: 'It closed in June last year.',
        published: '2026-02-06',
        expect: [['June last year', '2025-06']]
      },
      {
        text: 'It opens on May 3 this year.',
        published: '2026-02-06',
        expect: [['May 3 this year', '2026-05-03']]
      },
      {
        text: 'It opened on 3 May 1990 and closed in June of the same year.',
        published: '2026-02-06',
        expect: [['June of the same year', '1990-06']]
      },
      { text: 'Last year in June it closed.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      const month = monthOf(group('month') || group('monthAfter'));
      if (month === null) return null;
      const year = group('year').toLowerCase();
      return calendarDraft({
        month,
        day: group('day') || group('dayBefore'),
        yearShift: /last|previous/.test(year) ? -1 : /next|following/.test(year) ? 1 : 0,
        which: /^th/.test(year) && year !== 'this' ? 'told' : 'bare'
      });
    }
  },
  {
    id: 'month-day',
    why: 'A month and a day name one day of a year that the text leaves to its reader.',
    near: 'month',
    pattern: phrase(
      String.raw`(?:(?<weekday>{weekday}|{weekday-short}),? )?(?:(?:late|early) )?(?<month>{month}) (?<day>{day-number}|{day-word}(?! (?:quarter|half|term|time|place|round|week|day)|-))(?!,\d|\.\d|:\d| ?(?:%|percent|per cent|million|billion|[ap]\.?m\b))`
    ),
    examples: [
      { text: 'It opened March 4.', published: '2026-02-06', expect: [['March 4', '2025-03-04']] },
      {
        text: 'She resigned on Jan. 30.',
        published: '2026-02-06',
        expect: [['Jan. 30', '2026-01-30']]
      },
      {
        text: 'It will close on June 12.',
        published: '2026-02-06',
        expect: [['June 12', '2026-06-12']]
      },
      {
        text: 'It opened Wednesday, Feb. 11, to little applause.',
        published: '2026-02-06',
        expect: [['Wednesday, Feb. 11', '2026-02-11']]
      },
      { text: 'They may 12 times regret it.', published: '2026-02-06', expect: [] },
      { text: 'In May 12 percent said so.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => monthDay(group)
  },
  {
    id: 'day-month',
    why: 'A day and a month name one day of a year that the text leaves to its reader.',
    near: 'month',
    pattern: phrase(
      String.raw`(?:(?<weekday>{weekday}|{weekday-short}),? )?(?:the )?(?<day>{day-number})(?: of)? (?<month>{month})(?! {year})|(?<=\bon )the (?<alone>\d{1,2}(?:st|nd|rd|th))(?= (?:and|but|when|after|before|as|he|she|it|they|we|I|the)\b|[.,;:!?)”"]|$)`
    ),
    examples: [
      {
        text: 'She resigned on 30 January.',
        published: '2026-02-06',
        expect: [['30 January', '2026-01-30']]
      },
      {
        text: 'On the 2nd of February it rained.',
        published: '2026-02-06',
        expect: [['the 2nd of February', '2026-02-02']]
      },
      { text: 'Some 31 may follow.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      if (/(?:[$€£]|\d[.,])$/.test(before(match, 2))) return null;
      const alone = match.group('alone');
      return alone === '' ? monthDay(match.group) : calendarDraft({ day: alone });
    }
  },
  {
    id: 'which-month',
    why: '“Last”, “this” and “next” choose the month before, of or after the reference time.',
    near: 'month',
    pattern: phrase(
      String.raw`(?:{portion}[ -])?(?<which>last|next|this(?: past| coming)?|the following|the previous) (?<month>{month})(?! \d)`
    ),
    examples: [
      {
        text: 'It began last November.',
        published: '2026-02-06',
        expect: [['last November', '2025-11']]
      },
      {
        text: 'It starts next March.',
        published: '2026-02-06',
        expect: [['next March', '2026-03']]
      },
      { text: 'Last may be best.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      const month = monthOf(group('month'));
      if (month === null) return null;
      return calendarDraft({ month, which: whichOf(group('which')) });
    }
  },
  {
    id: 'bare-month',
    why: 'A month by itself is a month wide, in a year that the text leaves to its reader.',
    near: 'month',
    pattern: phrase(String.raw`(?:(?<portion>{portion})[ -](?:the month of )?)?(?<month>{month})`),
    examples: [
      {
        text: 'Prices rose in January.',
        published: '2026-02-06',
        expect: [['January', '2026-01']]
      },
      {
        text: 'It ended in late December.',
        published: '2026-02-06',
        expect: [['late December', '2025-12']]
      },
      {
        text: 'The March elections were free.',
        published: '2026-04-06',
        expect: [['March', '2026-03']]
      },
      { text: 'The March ended early.', published: '2026-02-06', expect: [] },
      { text: 'The May government fell.', published: '2026-02-06', expect: [] },
      { text: 'Theresa May resigned.', published: '2026-02-06', expect: [] },
      { text: 'The March on the capital drew thousands.', published: '2026-02-06', expect: [] },
      { text: 'May we come in?', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      const month = monthOf(match.group('month'));
      if (month === null || !isMonthHere(match)) return null;
      return calendarDraft({ month });
    }
  }
];

/** Month names that are words and names of people too stand for months only after words that lead to one. */
function isMonthHere(match: Match): boolean {
  if (match.group('portion') !== '') return true;
  const word = match.group('month');
  const isNameNext = /^\s+[A-Z][a-z]/.test(after(match, 6));
  if (/^(?:Jan|Jun|Mar|Dec|Apr|Sep|Oct|Nov)$/.test(word)) return !isNameNext;
  if (/^(?:April|June|August)$/.test(word))
    return !isNameNext || LEADS_TO_MONTH.test(before(match, 12));
  if (word !== 'May' && word !== 'March') return true;
  if (NEXT_MONTH.test(after(match, 16))) return true;
  if (word === 'March' && /^\s+(?:to|on|for|against|of)\b/.test(after(match, 10))) return false;
  if (OWNS.test(before(match, 8)) && isDescribed(after(match, 20))) return true;
  return LEADS_TO_MONTH.test(before(match, 12)) || JOINS_MONTHS.test(before(match, 12));
}

const NEXT_MONTH =
  /^\s+(?:to|and|or|through|until)\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const LEADS_TO_MONTH =
  /\b(?:in|since|until|till|by|last|next|this|early|late|mid|through|during|before|after|between|each|every)[\s-]+$/i;
const OWNS = /(?:^|\s)(?:the|an?|its|his|her|their|our|\S+['’]s)\s+$/i;

/** "The March accession": a noun that a month tells apart, unlike "the March ended" and "the May government". */
function isDescribed(words: string): boolean {
  const next = /^\s+([a-z]{3,})\b/.exec(words)?.[1] ?? '';
  return next !== '' && !NO_NOUN.test(next) && !BACK_WORDS.has(next);
}

const NO_NOUN =
  /ed$|^(?:and|but|for|from|with|that|which|who|through|past|will|would|could|can|may|into|against|after|before|when|has|outside|along|down|cabinet|government|administration|ministry|camp|team)$/;
const JOINS_MONTHS = /\b(?:from|of|to|and|or|for)\s+$/i;

export function whichOf(words: string): Which {
  const text = words.toLowerCase();
  if (/last|past|previous|recent/.test(text)) return 'last';
  if (/next|coming|following|upcoming/.test(text)) return 'next';
  return /this|current/.test(text) ? 'this' : 'bare';
}

function monthDay(group: Match['group']): Draft | NoSuchDay | null {
  const month = monthOf(group('month'));
  return month === null
    ? null
    : calendarDraft({ month, day: group('day'), weekday: group('weekday') });
}
