import { numberOf } from '../numbers.ts';
import { phrase } from '../phrase.ts';
import { after, before, type Match, type TimeRule } from '../rule.ts';
import { calendarDraft } from './calendar-draft.ts';

/** Years. */
export const YEARS: readonly TimeRule[] = [
  {
    id: 'year-range-end',
    why: 'Two figures after a year and a dash are a later year of the same century.',
    near: 'year',
    pattern: phrase(String.raw`(?<=(?<!\d)(?<first>{year})(?<sign>[-–/]))(?<year>\d\d)(?![-–/]\d)`),
    examples: [
      { text: 'The 1997-98 season was cold.', published: '2026-02-06', expect: [['98', '1998']] },
      { text: 'Dial 1997-18.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      const first = Number(group('first'));
      const last = Math.floor(first / 100) * 100 + Number(group('year'));
      const isRange = group('sign') === '/' ? last === first + 1 : last > first;
      return isRange ? calendarDraft({ year: last }) : null;
    }
  },
  {
    id: 'year-in-words',
    why: '“Nineteen ninety-six” is a year.',
    near: 'year',
    pattern: phrase(
      String.raw`nineteen[ -](?:hundred|(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?<ones>one|two|three|four|five|six|seven|eight|nine))?)|(?:the year )?two thousand(?! \w+s\b)`
    ),
    examples: [
      {
        text: 'It closed in nineteen ninety-six.',
        published: '2026-02-06',
        expect: [['nineteen ninety-six', '1996']]
      },
      { text: 'Some two thousand people came.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      if (/thousand/i.test(match.exact))
        return /year/i.test(match.exact) ? calendarDraft({ year: 2000 }) : null;
      const rest = numberOf(`${match.group('tens')} ${match.group('ones')}`.trim());
      return rest === null ? null : calendarDraft({ year: 1900 + rest });
    }
  },
  {
    id: 'short-year',
    why: 'An apostrophe and two figures after “in” or “since” are a year.',
    near: 'decade',
    pattern: phrase(
      String.raw`(?<=(?:in|since|of|by|and|summer|spring|winter|fall) )['’‘](?<year>\d\d)(?!['’]?s)`
    ),
    examples: [
      { text: 'It closed in ’82.', published: '2026-02-06', expect: [['’82', '1982']] },
      { text: 'She is ’82 of them.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) =>
      calendarDraft({ year: (Number(group('year')) > 40 ? 1900 : 2000) + Number(group('year')) })
  },
  {
    id: 'year',
    why: 'Four figures that nothing counts or measures, or figures before BC, are a year, and a year wide.',
    near: 'year',
    pattern: phrase(
      String.raw`(?:(?<portion>{portion})[ -])?(?:(?<about>about|around|circa) )?(?:(?<bc>\d{1,4})(?: BCE?| B\.C\.|(?=(?:[-–]| to | and )\d{1,4} (?:BC|B\.C)))|(?:(?:(?<fiscal>fiscal)|calendar)(?: year)? |(?<fy>FY) ?|the year )?(?<year>{year}))`
    ),
    examples: [
      { text: 'The war began in 2022.', published: '2026-02-06', expect: [['2022', '2022']] },
      {
        text: 'It closed in early 1993.',
        published: '2026-02-06',
        expect: [['early 1993', '1993']]
      },
      {
        text: 'Athens fell in 404 BC, after a war from 431 to 404 BC.',
        published: '2026-02-06',
        expect: [
          ['404 BC', 'BC0404'],
          ['431', 'BC0431'],
          ['404 BC', 'BC0404']
        ]
      },
      { text: 'About 2,000 people and 1500 soldiers came.', published: '2026-02-06', expect: [] },
      { text: 'It cost $1999 a head.', published: '2026-02-06', expect: [] },
      {
        text: 'Call 555 1984, or write to 1968 Harbour Road.',
        published: '2026-02-06',
        expect: []
      },
      { text: 'The deed is of 12 Bahman 1404.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      const { group } = match;
      const said = {
        approximate: group('about') + group('fiscal') + group('fy') !== ''
      };
      if (group('bc') !== '') return calendarDraft({ ...said, year: 1 - Number(group('bc')) });
      return isYearHere(match) ? calendarDraft({ ...said, year: Number(group('year')) }) : null;
    }
  }
];

const COUNTED =
  /^(?:[.,]\d|\d|\s?%|[/:]\d|-\w+-|\s+(?:people|points|miles|men|women|children|jobs|employees|workers|troops|dollars|euros|shares|pounds|members|seats|feet|meters|metres|kilometers|kilometres|km|tons|tonnes|soldiers|others|refugees|votes|homes|houses|patients|students|hours|years|days|times|yen|francs|acres|hectares|civilians|prisoners|aircraft|tanks|cars|rpm|pages|civilian|percent|index)\b)/i;

/** “555 1984”, “022 1987 2014”: figures in a row are a number to call. */
const IN_A_NUMBER = /^ \d{3,4}\b(?! (?:BC|AD|CE)\b)/;
const IN_A_STREET =
  /^ (?:[A-Z][a-z]+ ){1,2}(?:Road|Street|Avenue|Lane|Drive|Boulevard|Square|Terrace|Rd|St|Ave|Blvd)\b/;
/** Years that are counted from another beginning than ours. */
const OTHER_CALENDAR =
  /\b(?:Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand|Muharram|Safar|Rajab|Sha[’']?ban|Ramadan|Shawwal|(?:Iranian|Persian|Islamic|Hijri|Jewish|Hebrew|Buddhist|Ethiopian|Coptic)(?: calendar)? year|AH)\s$/;

/** “2012/13”: the slash leads to the year after. */
function isSeason(year: number, next: string): boolean {
  return Number(/^\/(\d\d)(?!\d)/.exec(next)?.[1] ?? Number.NaN) === (year + 1) % 100;
}

function isYearHere(match: Match): boolean {
  const value = Number(match.group('year'));
  if (value < 1000 || value > 2100) return false;
  if (COUNTED.test(after(match, 20)) && !isSeason(value, after(match, 4))) return false;
  const start = before(match, 24);
  if (OTHER_CALENDAR.test(start) || /\d $/.test(start)) return false;
  if (IN_A_NUMBER.test(after(match, 10)) || IN_A_STREET.test(after(match, 40))) return false;
  if (
    /(?:[\d.,/:$€£#-]|\bNo\.\s?|\b(?:flight|highway|route|page|room|article|resolution|about the|some|nearly|over|than|rs\.?|us\$)\s)$/i.test(
      start
    ) &&
    !/\d{4}[-–/]$/.test(start) &&
    !/\b(?:mid|pre|post)-$/i.test(start) &&
    !/^ ?[-–] ?\d{4}\b/.test(after(match, 8))
  )
    return false;
  const plain = match.group('portion') === '' && match.exact.length === 4;
  return !(
    plain &&
    value < 1400 &&
    !/\b(?:in|of|since|until|by|from|between|before|after|and|to)\s$/i.test(start)
  );
}
