import { describe, expect, it } from 'vitest';
import { Firings } from '#lib/extract/rule.ts';
import { findTimes } from '#lib/extract/times/find-times.ts';
import { publicationTime } from '#lib/extract/times/reference-time.ts';
import { resolveTimes } from '#lib/extract/times/resolve-times.ts';
import { extentOf } from '#lib/time/edtf-extent.ts';
import { validatePublished } from '#lib/time/published-day.ts';

type Read = readonly (readonly [words: string, value: string, edtf: string | null])[];

/** A Friday. */
const FRIDAY = '2026-02-06';

function read(text: string, published = FRIDAY): Read {
  const day = validatePublished(published);
  if (!day.ok) throw new Error(day.message);
  const firings = new Firings();
  const { mentions } = findTimes(text, firings);
  const resolved = resolveTimes(text, mentions, {
    published: publicationTime(day.value),
    firings
  });
  return mentions.map(({ exact, start, end }, at) => {
    expect(text.slice(start, end)).toBe(exact);
    const { value = '', date = null } = resolved[at] ?? {};
    if (date !== null) expect(extentOf(date.edtf)).toEqual({ ok: true, value: date.extent });
    return [exact, value, date?.edtf ?? null];
  });
}

/** Cases of one kind: the sentence, and all that is read from it, in order. */
function reads(kind: string, cases: readonly (readonly [text: string, expected: Read])[]): void {
  describe(kind, () => {
    it.each(cases)('%s', (text, expected) => {
      expect(read(text)).toEqual(expected);
    });
  });
}

reads('weekdays: the day of publication or before, later only under words that look ahead', [
  ['Roth resigned Tuesday.', [['Tuesday', '2026-02-03', '2026-02-03']]],
  ['Roth resigned Friday.', [['Friday', '2026-02-06', '2026-02-06']]],
  ['On Monday, Roth is to resign.', [['Monday', '2026-02-09', '2026-02-09']]],
  ['On Monday, Alfred and Roth are to meet.', [['Monday', '2026-02-09', '2026-02-09']]],
  ['Roth will visit the United States Monday.', [['Monday', '2026-02-09', '2026-02-09']]],
  ['Roth announced the plan Monday.', [['Monday', '2026-02-02', '2026-02-02']]],
  ['Fees will be paid Monday.', [['Monday', '2026-02-09', '2026-02-09']]],
  ['Roth came late Thursday night.', [['late Thursday night', '2026-02-05', '2026-02-05']]],
  ['Roth came this Sat with Hale.', [['this Sat', '2026-02-07', '2026-02-07']]],
  ['They meet Monday next week.', [['Monday next week', '2026-02-09', '2026-02-09']]],
  ['They met Tuesday of last week.', [['Tuesday of last week', '2026-01-27', '2026-01-27']]],
  ['Roth came Thursday evening.', [['Thursday evening', '2026-02-05TEV', '2026-02-05']]],
  ['The Sunday Herald printed it, and they wed.', []]
]);

reads('years, decades and centuries', [
  ['It closed in 1987.', [['1987', '1987', '1987']]],
  ['It closed in fiscal 1987.', [['fiscal 1987', '1987', '1987~']]],
  ['The post-1987 rules stayed.', [['1987', '1987', '1987']]],
  ['It boomed in the mid-1970s.', [['the mid-1970s', '197', '197X']]],
  ['It dates from the late 19th century.', [['the late 19th century', '18', '18XX']]],
  ['It fell under 2000 votes; the Index 2000 index did not.', []],
  ['It cost $1999 and 1500 shares.', []]
]);

reads('seasons, quarters and halves', [
  ['It closed last summer.', [['last summer', '2025-SU', '2025-22']]],
  ['It closed in the spring of 2014.', [['the spring of 2014', '2014-SP', '2014-21']]],
  ['Sales fell in the third quarter.', [['the third quarter', '2025-Q3', '2025-35']]],
  ['They rose in the latter half of 2008.', [['the latter half of 2008', '2008-H2', '2008-41']]],
  ['It fell in the fiscal third quarter.', [['the fiscal third quarter', '2025-Q3', '2025-35~']]],
  [
    'It fell in the quarter ended Sept. 30.',
    [
      ['the quarter', '2025-Q3', '2025-35'],
      ['Sept. 30', '2025-09-30', '2025-09-30']
    ]
  ],
  [
    'It lost money in the third quarter of 2025, and more a year earlier.',
    [
      ['the third quarter of 2025', '2025-Q3', '2025-35'],
      ['a year earlier', '2024-Q3', '2024-35']
    ]
  ],
  ['Sales fell in Q3 2019.', [['Q3 2019', '2019-Q3', '2019-35']]],
  ['Prices fall in Paris; three-quarters of them spring back.', []]
]);

reads('how long, and how often: no date', [
  ['They argued for two weeks.', [['two weeks', 'P2W', null]]],
  ['It took 2 1/2 years.', [['2 1/2 years', 'P2Y6M', null]]],
  ['A year-long trial ended.', [['year-long', 'P1Y', null]]],
  ['Over the years it grew.', [['the years', 'PXY', null]]],
  ['It rose in the past three months.', [['the past three months', 'P3M', null]]],
  ['It was the worst single-day fall.', [['single-day', 'P1D', null]]],
  ['They meet every other week.', [['every other week', 'P2W', null]]],
  ['They meet on Mondays.', [['Mondays', 'XXXX-WXX-1', null]]],
  ['It is nearing its fifth year.', [['its fifth year', 'P5Y', null]]],
  ['A 14-year-old boy won.', []]
]);

reads('clocks and parts of the day', [
  ['It struck at 16:08 UTC.', [['16:08 UTC', '2026-02-06T16:08', '2026-02-06']]],
  ['It struck at 3 a.m. Tuesday.', [['3 a.m. Tuesday', '2026-02-03T03:00', '2026-02-03']]],
  [
    'It struck at 10:35 a.m. (0735 GMT) Tuesday.',
    [
      ['10:35 a.m.', '2026-02-03T10:35', '2026-02-03'],
      ['0735 GMT', '2026-02-03T07:35', '2026-02-03'],
      ['Tuesday', '2026-02-03', '2026-02-03']
    ]
  ],
  ['It struck at 4 in the morning.', [['4 in the morning', '2026-02-06T04:00', '2026-02-06']]],
  [
    'It sailed on the night of 8 February 1904.',
    [['the night of 8 February 1904', '1904-02-08TNI', '1904-02-08']]
  ],
  ['Rebels struck overnight.', [['overnight', '2026-02-05TNI', '[2026-02-05..2026-02-06]']]],
  ['The score was 11:10 at half-time.', []]
]);

reads('ranges and lists that share a month or a year', [
  [
    'It ran from March to May 2014.',
    [
      ['March', '2014-03', '2014-03'],
      ['May 2014', '2014-05', '2014-05']
    ]
  ],
  [
    'It ran from December to March 1945.',
    [
      ['December', '1944-12', '1944-12'],
      ['March 1945', '1945-03', '1945-03']
    ]
  ],
  [
    'It met in June, July and August 1957.',
    [
      ['June', '1957-06', '1957-06'],
      ['July', '1957-07', '1957-07'],
      ['August 1957', '1957-08', '1957-08']
    ]
  ],
  [
    'It met between 3 and 5 March 2019.',
    [
      ['3', '2019-03-03', '2019-03-03'],
      ['5 March 2019', '2019-03-05', '2019-03-05']
    ]
  ],
  [
    'In the 2014–16 season it lost.',
    [
      ['2014', '2014', '2014'],
      ['16', '2016', '2016']
    ]
  ],
  [
    'In the 2012/13 season it won.',
    [
      ['2012', '2012', '2012'],
      ['13', '2013', '2013']
    ]
  ],
  [
    'It closed in January, and in May 2014 it burned.',
    [
      ['January', '2026-01', '2026-01'],
      ['May 2014', '2014-05', '2014-05']
    ]
  ]
]);

reads('weeks, portions and units beside', [
  ['They met last week.', [['last week', '2026-W05', '[2026-01-26..2026-02-01]']]],
  [
    'A hearing is set for the week of March 9.',
    [['the week of March 9', '2026-W11', '[2026-03-09..2026-03-15]']]
  ],
  [
    'Sales rose in the last week of March 2025.',
    [['the last week of March 2025', '2025-W13', '[2025-03-22..2025-03-31]']]
  ],
  ['They met in early January.', [['early January', '2026-01', '2026-01']]],
  ['They met earlier this year.', [['earlier this year', '2026', '2026']]],
  ['It grew over the past year.', [['the past year', '2025', '[2025-02-06..2026-02-06]']]],
  ['It will close by year-end.', [['year-end', '2026-12-31', '2026-12-31~']]],
  [
    'They met late in the day Tuesday.',
    [
      ['late in the day', '2026-02-06', '2026-02-06'],
      ['Tuesday', '2026-02-03', '2026-02-03']
    ]
  ],
  ['The day of the vote came.', []]
]);

reads('distances: as wide as their unit', [
  ['They met two days ago.', [['two days ago', '2026-02-04', '2026-02-04']]],
  [
    'Fans filled the hall this weekend.',
    [['this weekend', '2026-W05-WE', '[2026-01-31..2026-02-01]']]
  ],
  [
    'The town will vote this weekend.',
    [['this weekend', '2026-W06-WE', '[2026-02-07..2026-02-08]']]
  ],
  [
    'Ostrava lost on Wednesday. “We saw a poor match today,” said Roth.',
    [
      ['Wednesday', '2026-02-04', '2026-02-04'],
      ['today', '2026-02-04', '2026-02-04']
    ]
  ],
  [
    'Ostrava lost on Wednesday. Roth resigned today.',
    [
      ['Wednesday', '2026-02-04', '2026-02-04'],
      ['today', '2026-02-06', '2026-02-06']
    ]
  ],
  [
    'Ostrava lost on Wednesday in the 2026 cup. In the last match of the day, Brno won.',
    [
      ['Wednesday', '2026-02-04', '2026-02-04'],
      ['2026', '2026', '2026'],
      ['the day', '2026-02-04', '2026-02-04']
    ]
  ],
  ['They met two weeks ago.', [['two weeks ago', '2026-W04', '[2026-01-19..2026-01-25]']]],
  ['They met three years ago.', [['three years ago', '2023', '2023~']]],
  ['They met several years ago.', [['several years ago', 'PAST_REF', null]]],
  ['They meet five days from now.', [['five days from now', '2026-02-11', '2026-02-11']]],
  [
    'It opened on 3 May 1990. Two days later it burned.',
    [
      ['3 May 1990', '1990-05-03', '1990-05-03'],
      ['Two days later', '1990-05-05', '1990-05-05']
    ]
  ]
]);

reads('what counts from a time told: no date where none is told', [
  ['The next day Roth left.', [['The next day', '2026-02-07', null]]],
  ['Roth left that month.', [['that month', '2026-02', null]]],
  ['Roth left two weeks later.', [['two weeks later', '2026-W08', null]]],
  [
    'Roth came on Tuesday. The next day she left.',
    [
      ['Tuesday', '2026-02-03', '2026-02-03'],
      ['The next day', '2026-02-04', '2026-02-04']
    ]
  ],
  [
    'Roth came on Tuesday. The day before, she slept.',
    [
      ['Tuesday', '2026-02-03', '2026-02-03'],
      ['The day before', '2026-02-02', '2026-02-02']
    ]
  ],
  [
    'Roth came in May 2019.\n\nThe following month she left.',
    [
      ['May 2019', '2019-05', '2019-05'],
      ['The following month', '2019-06', '2019-06']
    ]
  ],
  [
    'It was founded in 1990. It will close in the next month.',
    [
      ['1990', '1990', '1990'],
      ['the next month', '2026-03', null]
    ]
  ]
]);

reads('named days', [
  ['It closed on Christmas Eve.', [['Christmas Eve', '2025-12-24', '2025-12-24']]],
  ['It will open on Palm Sunday.', [['Palm Sunday', '2026-03-29', '2026-03-29']]],
  ['It rained on the Fourth of July.', [['the Fourth of July', '2025-07-04', '2025-07-04']]],
  ['Flights stopped after 9/11.', [['9/11', '2001-09-11', '2001-09-11']]],
  ['The Easter Rising failed, and Christmas trees sold.', []]
]);

reads('points in time without a date', [
  ['It is now open.', [['now', 'PRESENT_REF', null]]],
  ['It recently closed.', [['recently', 'PAST_REF', null]]],
  ['It will open soon.', [['soon', 'FUTURE_REF', null]]],
  ['It may change in the long term.', [['the long term', 'FUTURE_REF', null]]],
  ['It soon closed.', []]
]);

reads('orders of day, month and year', [
  ['It opened on 6 February 2019.', [['6 February 2019', '2019-02-06', '2019-02-06']]],
  ['It opened on Feb. 6th, 2019.', [['Feb. 6th, 2019', '2019-02-06', '2019-02-06']]],
  [
    'It opened on the 6th of February, 2019.',
    [['the 6th of February, 2019', '2019-02-06', '2019-02-06']]
  ],
  ['It opened on March eighth.', [['March eighth', '2025-03-08', '2025-03-08']]],
  ['It opened on 2019-02-06.', [['2019-02-06', '2019-02-06', '2019-02-06']]],
  ['It opened on 25/12/98.', [['25/12/98', '1998-12-25', '1998-12-25']]],
  [
    'It opened on 6/2/19 and closed on 25/12/20.',
    [
      ['6/2/19', '2019-02-06', '2019-02-06'],
      ['25/12/20', '2020-12-25', '2020-12-25']
    ]
  ],
  [
    'It opened on 6/2/19 and closed on December 25.',
    [
      ['6/2/19', '2019-06-02', '2019-06-02'],
      ['December 25', '2019-12-25', '2019-12-25']
    ]
  ],
  ['It opened on 6/2/19.', [['6/2/19', '2019-06-02', '[2019-02-06..2019-06-02]']]],
  [
    'They met in May 2019 and signed on the 15th.',
    [
      ['May 2019', '2019-05', '2019-05'],
      ['the 15th', '2019-05-15', '2019-05-15']
    ]
  ]
]);

reads('days that the calendar does not have: kept as text', [
  ['It opened on 31 February 2019.', []],
  ['It opened on Feb. 30.', []],
  ['It opened on 2019-02-31 or 31/06/2019.', []],
  ['It opened on 29 February.', [['29 February', '2024-02-29', '2024-02-29']]],
  ['It opened on 29 February last year.', [['29 February last year', 'XXXX-XX-XX', null]]]
]);

describe('an impossible day', () => {
  it('is noted with the reason', () => {
    const { discards } = findTimes('It opened on 31 February 2019.', new Firings());
    expect(discards).toMatchObject([
      {
        action: 'dropped',
        words: { exact: '31 February 2019' },
        why: 'The calendar has no “31 February 2019”.'
      }
    ]);
  });
});

describe('the dateline of a text', () => {
  const told = 'Roth resigned yesterday, Hale said.';

  it('is what relative words count from, where it is another day than publication', () => {
    expect(read(`OSLO, Feb. 5 (Wire) -- ${told}`).at(-1)).toEqual([
      'yesterday',
      '2026-02-04',
      '2026-02-04'
    ]);
  });

  it('may stand in a line of its own', () => {
    expect(read(`A visit to Oslo\n\nThursday, February 5, 2026\n\n${told}`).at(-1)?.[1]).toBe(
      '2026-02-04'
    );
  });

  it('is none where it is far from publication, or in a sentence', () => {
    expect(read(`OSLO, Jan. 5 (Wire) -- ${told}`).at(-1)?.[1]).toBe('2026-02-05');
    expect(read(`Roth came on Feb. 5 with Hale. ${told}`).at(-1)?.[1]).toBe('2026-02-05');
  });
});

describe('a history', () => {
  const years = 'It was built in 1911, 1912, 1913, 1914, 1915, 1916, 1917 and 1918.';

  it.each([
    ['The war began in May 1939. The next month they left.', 'The next month', '1939-06'],
    ['The war began in December 1939. In January they left.', 'January', '1940-01'],
    ['The war began in November 1939. By July they had left.', 'July', '1939-07'],
    ['The war began in 1939. They left in March of the following year.', 'March of', '1940-03'],
    ['The war began in 1939. They left in the autumn.', 'the autumn', '1939-FA'],
    ['The war began on 12 May 1939. On Sunday they left.', 'Sunday', '1939-05-07'],
    ['The war began in 1939. Last year they had left.', 'Last year', '1938']
  ])('counts on from what it told: %s', (text, words, value) => {
    const found = read(`${text} ${years}`, '2009-12-19').find(([exact]) => exact.startsWith(words));
    expect(found?.[1]).toBe(value);
  });

  it('is no text that speaks of its own day', () => {
    const today = 'Roth came Tuesday, left Wednesday and came back this week.';
    expect(
      read(`The war began in 1939. ${years} ${today}`)
        .slice(-3)
        .map(([, value]) => value)
    ).toEqual(['2026-02-03', '2026-02-04', '2026-W06']);
  });
});

describe('publication long ago or far ahead', () => {
  const text =
    'They met Tuesday, last week, three years ago, in the past century, in June, on Good Friday, next quarter and in 1850.';

  it.each(['0001-01-01', '0999-07-01', '1599-12-31', '2101-01-01', '9999-12-31'])(
    'reads every date or none: %s',
    (published) => {
      expect(read(text, published)).toHaveLength(8);
    }
  );
});

reads('a date that only says which one is meant moves no story back, one that tells a story does', [
  [
    'He was tried for the Dec. 21, 1988, bombing of a train. He left in January.',
    [
      ['Dec. 21, 1988', '1988-12-21', '1988-12-21'],
      ['January', '2026-01', '2026-01']
    ]
  ],
  [
    'He bombed a train on Dec. 21, 1988. He left in January.',
    [
      ['Dec. 21, 1988', '1988-12-21', '1988-12-21'],
      ['January', '1989-01', '1989-01']
    ]
  ]
]);

reads('“that same day” of a month that was told is some day of it', [
  [
    'He left in May 1990. It closed that same day.',
    [
      ['May 1990', '1990-05', '1990-05'],
      ['that same day', '1990-05-XX', '[1990-05-01..1990-05-31]']
    ]
  ]
]);
