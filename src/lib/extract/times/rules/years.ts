import { portionOf } from '../modifiers.ts';
import { numberOf, ordinalOf } from '../numbers.ts';
import { phrase } from '../phrase.ts';
import { after, before, type Match, type TimeRule } from '../rule.ts';

/** Years, decades and centuries. */
export const YEARS: readonly TimeRule[] = [
  {
    id: 'year-bc',
    why: 'A number before BC is a year before the common era.',
    near: 'year',
    pattern: phrase(String.raw`(?:(?<portion>{portion})[ -])?(?<year>\d{1,4}) (?:BCE?|B\.C\.)`),
    examples: [
      { text: 'Athens fell in 404 BC.', published: '2026-02-06', expect: [['404 BC', 'BC0404']] },
      { text: 'The BC 404 model.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => year(1 - Number(group('year')), group('portion'))
  },
  {
    id: 'year-bc-range',
    why: 'In “499 to 493 BC” both numbers are years before the common era.',
    near: 'year',
    pattern: phrase(String.raw`(?<year>\d{1,4})(?=(?:[-–]| to | and |, )\d{1,4} (?:BCE?|B\.C\.))`),
    examples: [
      {
        text: 'It lasted from 499 to 493 BC.',
        published: '2026-02-06',
        expect: [['499', 'BC0499']]
      },
      { text: 'The BC 499 to 493 model.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => year(1 - Number(group('year')), '')
  },
  {
    id: 'year-range-end',
    why: 'Two figures after a year and a dash are a later year of the same century.',
    near: 'year',
    pattern: phrase(String.raw`(?<=(?<!\d)(?<first>{year})[-–])(?<year>\d\d)(?![-–]\d)`),
    examples: [
      { text: 'The 1997-98 season was cold.', published: '2026-02-06', expect: [['98', '1998']] },
      { text: 'Dial 1997-18.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      const first = Number(group('first'));
      const last = Math.floor(first / 100) * 100 + Number(group('year'));
      return last > first ? year(last, '') : null;
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
      if (/thousand/i.test(match.exact)) return /year/i.test(match.exact) ? year(2000, '') : null;
      const rest = numberOf(`${match.group('tens')} ${match.group('ones')}`.trim());
      return rest === null ? null : year(1900 + rest, '');
    }
  },
  {
    id: 'century',
    why: 'A numbered century is a hundred years wide.',
    near: 'unit',
    pattern: phrase(
      String.raw`(?:the )?(?:(?<portion>early|late|mid|middle)[ -])?(?:the )?(?<ordinal>{ordinal})[ -]century`
    ),
    examples: [
      {
        text: 'It dates from the 12th century.',
        published: '2026-02-06',
        expect: [['the 12th century', '11']]
      },
      { text: 'A century later it burned.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      const ordinal = ordinalOf(group('ordinal'));
      if (ordinal === null || ordinal > 21) return null;
      const meaning = { kind: 'years', unit: 'century', first: (ordinal - 1) * 100 } as const;
      return { type: 'DATE', meaning, portion: portionOf(group('portion')) };
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
      year((Number(group('year')) > 40 ? 1900 : 2000) + Number(group('year')), '')
  },
  {
    id: 'decade',
    why: 'A year with an s is the ten years that begin with it.',
    near: 'year',
    pattern: phrase(
      String.raw`(?:(?:the )?(?<portion>(?:early|mid|late|middle)(?:-to-late)?)[ -]|the )?(?<decade>(?:1\d|20)\d0)['’]?s`
    ),
    examples: [
      { text: 'It boomed in the 1970s.', published: '2026-02-06', expect: [['the 1970s', '197']] },
      {
        text: 'By the late 1990s it was gone.',
        published: '2026-02-06',
        expect: [['the late 1990s', '199']]
      },
      { text: 'About 1970 shops closed.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => decade(Number(group('decade')), group('portion'))
  },
  {
    id: 'short-decade',
    why: 'Two figures with an s after “the” are a decade of the twentieth century.',
    near: 'decade',
    pattern: phrase(
      String.raw`the (?:(?<portion>(?:early|mid|late))[ -])?['’‘]?(?<decade>[2-9]0)['’]?s`
    ),
    examples: [
      { text: 'Music of the ’80s sells.', published: '2026-02-06', expect: [['the ’80s', '198']] },
      { text: 'She is in her 80s.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => decade(1900 + Number(group('decade')), group('portion'))
  },
  {
    id: 'decade-in-words',
    why: 'The nineties and their like are decades of the twentieth century.',
    near: 'decade',
    pattern: phrase(
      String.raw`the (?:(?<portion>(?:early|mid|late))[ -])?(?:nineteen[ -])?(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`
    ),
    examples: [
      {
        text: 'The house dates from the sixties.',
        published: '2026-02-06',
        expect: [['the sixties', '196']]
      },
      { text: 'He is in his sixties.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) =>
      decade(1900 + (DECADES.indexOf(group('decade').toLowerCase()) + 2) * 10, group('portion'))
  },
  {
    id: 'year',
    why: 'Four figures that nothing counts or measures are a year, and a year wide.',
    near: 'year',
    pattern: phrase(
      String.raw`(?:(?<portion>{portion})[ -])?(?:(?<about>about|around|circa) )?(?:(?:fiscal|calendar)(?: year)? |the year )?(?<year>{year})`
    ),
    examples: [
      { text: 'The war began in 2022.', published: '2026-02-06', expect: [['2022', '2022']] },
      {
        text: 'It closed in early 1993.',
        published: '2026-02-06',
        expect: [['early 1993', '1993']]
      },
      { text: 'About 2,000 people and 1500 soldiers came.', published: '2026-02-06', expect: [] },
      { text: 'It cost $1999 a head.', published: '2026-02-06', expect: [] }
    ],
    read: (match) =>
      isYearHere(match)
        ? year(Number(match.group('year')), match.group('portion'), match.group('about') !== '')
        : null
  }
];

const DECADES = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties'
];

const COUNTED =
  /^(?:[.,]\d|\d|\s?%|[/:]\d|-\w+-|\s+(?:people|points|miles|men|women|children|jobs|employees|workers|troops|dollars|euros|shares|pounds|members|seats|feet|meters|metres|kilometers|kilometres|km|tons|tonnes|soldiers|others|refugees|votes|homes|houses|patients|students|hours|years|days|times|yen|francs|acres|hectares|civilians|prisoners|aircraft|tanks|cars|rpm|pages|civilian|percent)\b)/i;

function isYearHere(match: Match): boolean {
  const value = Number(match.group('year'));
  if (value < 1000 || value > 2100) return false;
  if (COUNTED.test(after(match, 20))) return false;
  const start = before(match, 24);
  if (
    /(?:[\d.,/:$€£#-]|\bNo\.\s?|\b(?:flight|highway|route|page|room|article|resolution|about the|some|nearly|over|than|rs\.?|us\$)\s)$/i.test(
      start
    ) &&
    !/\d{4}[-–/]$/.test(start) &&
    !/\bmid-$/i.test(start) &&
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

function year(value: number, portion: string, approximate = false) {
  const meaning = {
    kind: 'calendar',
    year: value,
    month: null,
    day: null,
    yearShift: null,
    which: 'bare'
  } as const;
  return { type: 'DATE', meaning, portion: portionOf(portion), approximate } as const;
}

function decade(first: number, portion: string) {
  return {
    type: 'DATE',
    meaning: { kind: 'years', unit: 'decade', first },
    portion: portionOf(portion)
  } as const;
}
