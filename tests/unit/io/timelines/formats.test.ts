import { describe, expect, test } from 'vitest';
import { fromICalendar } from '#lib/io/timelines/from-icalendar.ts';
import { fromMarkwhen } from '#lib/io/timelines/from-markwhen.ts';
import { fromSheet } from '#lib/io/timelines/from-sheet.ts';
import { fromTable } from '#lib/io/timelines/from-table.ts';
import type { ReadTimeline } from '#lib/io/timelines/read-timeline.ts';

function told({ events }: ReadTimeline): readonly (readonly unknown[])[] {
  return events.map(({ row, title, date, dated, lane }) => [row, title, date, dated, lane]);
}

function reasons({ problems }: ReadTimeline): readonly string[] {
  return problems.map(({ at, why, isLeftOut }) => `${at}${isLeftOut ? ' (out)' : ''}: ${why}`);
}

describe('a sheet of TimelineJS', () => {
  const HEADER =
    'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Type,Group';

  test('has its title, events, eras and groups; rows are counted below the names', () => {
    const read = fromSheet(
      'bridge.csv',
      [
        HEADER,
        ',,,,,,,,,The bridge,<p>From bank to bank.</p>,,,,title,',
        '"1,066",10,14,,,,,,,A battle,,,,,,',
        ',,,,,,,,,,,,,,,',
        '1963,8,9,2:30 PM,,,,,,It opens,"As <a href=""https://a.example"">told</a>",https://a.example/p.jpg,<b>C</b>,Caption,,Works',
        '1950,,,,1970,,,,,Steel,,,,,era,'
      ].join('\n')
    );
    expect([read.title, read.standfirst]).toEqual(['The bridge', 'From bank to bank.']);
    expect(told(read)).toEqual([
      [2, 'A battle', '1066-10-14', null, ''],
      [4, 'It opens', '1963-08-09', '1963-8-9 14:30', 'Works']
    ]);
    expect(read.events[1]).toMatchObject({
      description: 'As told (https://a.example)',
      medium: { url: 'https://a.example/p.jpg', credit: 'C', caption: 'Caption' }
    });
    expect(read.eras.map(({ title, date }) => [title, date])).toEqual([['Steel', '1950/1970']]);
    expect(read.problems).toEqual([]);
  });

  test('leaves out rows that are no events, and says why', () => {
    const read = fromSheet(
      'bridge.csv',
      [
        HEADER,
        '1963,,,,,,,,,Fine,,,,,,',
        'soon,,,,,,,,,A,,,,,,',
        '1963,2,30,,,,,,,B,,,,,,',
        ',,,14:00,,,,,,C,,,,,,',
        '1963,,,late,,,,,,D,,,,,,',
        ',,,,,,,,,E,,,,,,',
        '1963,,,,1960,,,,,F,,,,,,'
      ].join('\n')
    );
    expect(read.events).toHaveLength(1);
    expect(reasons(read)).toEqual([
      'row 2 (out): the year is “soon”; wanted a whole number',
      'row 3 (out): there is no day 30 in month 2 of that year',
      'row 4 (out): “14:00” is a time without a year; wanted both',
      'row 5 (out): “late” is no time of day; wanted one such as 14:30',
      'row 6 (out): it has no date; wanted a start_date with a year',
      'row 7 (out): it ends (1960) before it begins (1963)'
    ]);
  });

  test('may be of the first version, with dates in one column', () => {
    const read = fromSheet(
      'old.csv',
      'Start Date,End Date,Headline,Tag\n8/9/1963,,It opens,Works\n2/1963,3/1963,Tests,\n-44,,Caesar,\nlong ago,,No,'
    );
    expect(told(read)).toEqual([
      [1, 'It opens', '1963-08-09', null, 'Works'],
      [2, 'Tests', '1963-02/1963-03', null, ''],
      [3, 'Caesar', '-0043', null, '']
    ]);
    expect(reasons(read)).toEqual([
      'row 4 (out): “long ago” is no date; wanted a year, month/year or month/day/year'
    ]);
  });
});

describe('a table of dated events', () => {
  test('has its columns guessed; a date is as wide as its cell', () => {
    const read = fromTable(
      'works.csv',
      [
        'Date,End,What,Who,Description,Link,media url,media caption',
        '2022-03-04,,It opens,City,All came.,https://a.example,https://a.example/p.jpg,A pier',
        '3 May 2022,5 May 2022,Repairs,City,,,,',
        '2022-01-02T23:30:00-05:00,,Late,State,,,,',
        '2022~,,About then,,,,,',
        'Y-13799999999,,A beginning,,,,,',
        "'=1+1,,Formula,,,,,",
        '44 BC,,Caesar,,,javascript:alert(1),,'
      ].join('\n')
    );
    expect(told(read)).toEqual([
      [1, 'It opens', '2022-03-04', null, 'City'],
      [2, 'Repairs', '2022-05-03/2022-05-05', '3 May 2022 – 5 May 2022', 'City'],
      [3, 'Late', '2022-01-02', '2022-01-02T23:30:00-05:00', 'State'],
      [4, 'About then', '2022~', null, ''],
      [5, 'A beginning', 'Y-13799999999', null, ''],
      [7, 'Caesar', '-0043', '44 BC', '']
    ]);
    expect(read.events[0]).toMatchObject({
      description: 'All came.',
      url: 'https://a.example',
      medium: { url: 'https://a.example/p.jpg', caption: 'A pier' }
    });
    expect(reasons(read)).toEqual([
      'row 6 (out): “=1+1” is no date that is read',
      'row 7: its address is left out; wanted one that runs nothing'
    ]);
  });

  test.each([
    ['a,b\nx,y', /no column of dates is found among a, b; “Open data” lets you say/u],
    ['date,n\n2022,3', /no column of titles is found/u],
    ['date,title', /has no rows/u],
    ['', /has no rows/u]
  ])('is not %j', (written, message) => {
    expect(() => fromTable('a.csv', written)).toThrow(message);
  });
});

describe('a calendar', () => {
  const calendar = (...lines: readonly string[]): string =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Bridge', ...lines, 'END:VCALENDAR'].join(
      '\r\n'
    );
  const entry = (...lines: readonly string[]): string =>
    ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

  test('has days, ranges and clock times with their zone; nothing is counted out', () => {
    const read = fromICalendar(
      'bridge.ics',
      calendar(
        entry('DTSTART;VALUE=DATE:20220304', 'SUMMARY:It opens', 'CATEGORIES:Works,More'),
        entry('DTSTART;VALUE=DATE:20220304', 'DTEND;VALUE=DATE:20220305', 'SUMMARY:One day'),
        entry('DTSTART;VALUE=DATE:20220101', 'DTEND;VALUE=DATE:20230101', 'SUMMARY:A year of it'),
        entry(
          'DTSTART;TZID=Europe/Zurich:20220304T143000',
          'DURATION:PT2H',
          'SUMMARY:Talks',
          'RRULE:FREQ=SECONDLY;COUNT=1000000000',
          'DESCRIPTION:One\\, two\\nthree',
          'LOCATION:Bern'
        ),
        entry('DTSTART:20220304T220000Z', 'DTEND:20220305T000000Z', 'SUMMARY:Until midnight')
      )
    );
    expect(read.title).toBe('Bridge');
    expect(told(read)).toEqual([
      [1, 'It opens', '2022-03-04', null, 'Works'],
      [2, 'One day', '2022-03-04', null, ''],
      [3, 'A year of it', '2022-01-01/2022-12-31', null, ''],
      [4, 'Talks', '2022-03-04', '2022-03-04 14:30 – 2022-03-04 16:30 Europe/Zurich', ''],
      [5, 'Until midnight', '2022-03-04', '2022-03-04 22:00 – 2022-03-05 00:00 UTC', '']
    ]);
    expect(read.events[3]?.description).toBe('One, two\nthree\n\nBern');
    expect(reasons(read)).toEqual(['event 4: it repeats, and stands here once, at its first time']);
  });

  test('leaves out what has no day, one that does not exist, and what has no name', () => {
    const read = fromICalendar(
      'bridge.ics',
      calendar(
        entry(
          'DTSTART;VALUE=DATE:20220304',
          'SUMMARY:<script>alert(1)</script>',
          'URL:javascript:x'
        ),
        entry('DTSTART;VALUE=DATE:20221345', 'SUMMARY:A'),
        entry('SUMMARY:B'),
        entry('DTSTART;VALUE=DATE:20220304'),
        entry('DTSTART:whenever', 'SUMMARY:C')
      )
    );
    expect(told(read)).toEqual([[1, '<script>alert(1)</script>', '2022-03-04', null, '']]);
    expect(reasons(read)).toEqual([
      'event 1: its address is left out; wanted one that runs nothing',
      'event 2 (out): its DTSTART is a day that does not exist',
      'event 3 (out): it has no day; wanted a DTSTART',
      'event 4 (out): it has no summary; wanted one',
      expect.stringMatching(/^event 5 \(out\): it cannot be read \(/u)
    ]);
  });

  test('that is cut off is refused', () => {
    expect(() => fromICalendar('a.ics', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2022')).toThrow(
      /^a.ics is cut off or broken \(/u
    );
  });
});

describe('a Markwhen timeline', () => {
  const TEXT = `---
title: A bridge
description: From bank to bank
---

1950: Plans

# Works

1963-08: It opens #opening
With [a paper](https://a.example/b) on it.
![A pier](https://a.example/p.png)
> Quoted

## Later

Feb 2026 - 2027: Repairs
12/25/2020 10:00am: Bells
44 BC: Caesar
now: Today
3 days: After it
2022-02-30: No such day
2025-01-01 every week for 3 weeks: Checks
`;

  test('has the lanes of its sections; rows are lines; what counts from today is left out', () => {
    const read = fromMarkwhen('bridge.mw', TEXT);
    expect([read.title, read.standfirst]).toEqual(['A bridge', 'From bank to bank']);
    expect(told(read)).toEqual([
      [6, 'Plans', '1950', null, ''],
      [10, 'It opens', '1963-08', null, 'Works'],
      [17, 'Repairs', '2026-02/2027', 'Feb 2026 - 2027', 'Later'],
      [18, 'Bells', '2020-12-25', '12/25/2020 10:00am', 'Later'],
      [19, 'Caesar', '-0043', '44 BC', 'Later'],
      [23, 'Checks', '2025-01-01', null, 'Later']
    ]);
    expect(read.events[1]).toMatchObject({
      description: 'With a paper (https://a.example/b) on it.\nQuoted',
      medium: { url: 'https://a.example/p.png', caption: 'A pier' }
    });
    expect(reasons(read)).toEqual([
      'line 20 (out): “now” is no date of its own',
      'line 21 (out): “3 days” is no date of its own',
      'line 22 (out): “2022-02-30” is no date of its own',
      'line 23: Markwhen says “Cannot parse recurrence”'
    ]);
  });

  test('with the zone that its header names has the same days', () => {
    const read = fromMarkwhen(
      'zoned.mw',
      'title: Zoned\ntimezone: America/New_York\n\nJul 2020: A month\n2020-07-04: A day\n'
    );
    expect(read.events.map(({ date }) => date)).toEqual(['2020-07', '2020-07-04']);
  });
});
