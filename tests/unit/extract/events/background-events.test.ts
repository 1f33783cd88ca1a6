import { describe, expect, test } from 'vitest';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { anArticle } from '../../../support/articles.ts';

/** "date | modality | words" of every event but the publication, read from an article of Friday 2026-02-06. */
function read(text: string): string[] {
  return extractArticle(anArticle({ text })).events.flatMap(
    ({ kind, date, modality, evidence: [first] }) =>
      kind === 'publication' || first?.type !== 'span'
        ? []
        : [`${date.edtf} | ${modality} | ${first.exact}`]
  );
}

describe('what came of it', () => {
  test.each([
    [
      'Anna Roth founded the firm in 1990, becoming its head in 1995.',
      ['1990', '1995'],
      'becoming its head in 1995'
    ],
    [
      'Chile sold the mine in 1990, forcing Peru to close its port in 1991.',
      ['1990', '1991'],
      'forcing Peru to close its port in 1991'
    ]
  ])('has a date of its own: %s', (text, dates, words) => {
    const rows = read(text);
    expect(rows.map((row) => row.split(' | ')[0])).toEqual(dates);
    expect(rows.at(-1)).toContain(words);
  });

  test.each([
    'Anna Roth founded the firm, becoming its head in 1995.',
    'Anna Roth founded the firm in 1990, saying it would close in 1995.',
    'Anna Roth founded the firm in 1990, ending the 1989 dispute.'
  ])('is no event apart: %s', (text) => {
    expect(read(text)).toHaveLength(1);
  });
});

describe('what a noun is described by', () => {
  test.each([
    ['The suit, filed in 2003, is long.', '2003 | asserted | The suit, filed in 2003'],
    [
      'Chile has a policy dating back to the 1990s.',
      '199X | asserted | a policy dating back to the 1990s'
    ]
  ])('is told with its date: %s', (text, row) => {
    expect(read(text)).toEqual([row]);
  });
});

describe('what opens a sentence with a participle', () => {
  test.each([
    ['Born in Oslo in 1960, Anna Roth studied in Rome.', ['1960', '[..2026-02-06]']],
    ['Originally built in Rome in 1990, the mill was sold on Tuesday.', ['1990', '2026-02-03']],
    ['Elected in 2014, in 2016 Hale closed the port.', ['2014', '2016']],
    ['Founded in 1990 by Paul Hale, the firm closed two plants.', ['1990', '[..2026-02-06]']],
    ['After leaving Rome in 2014, Paul Hale bought a ship.', ['[..2026-02-06]']],
    ['Before joining the firm in 2014, Paul Hale sold ships.', ['[..2026-02-06]']]
  ])('does not date what is told behind it: %s', (text, dates) => {
    expect(read(text).map((row) => row.split(' | ')[0])).toEqual(dates);
  });

  test.each([
    ['Speaking on Tuesday, Anna Roth said the port was closed.', '2026-02-03'],
    ['Asked on Tuesday about the port, Anna Roth said it was closed.', '2026-02-03'],
    ['Published on Tuesday, the report said the port was closed.', '2026-02-03'],
    ['After leaving Rome on Tuesday, Paul Hale bought a ship.', '2026-02-03']
  ])('dates what is told of the same time: %s', (text, date) => {
    expect(read(text)[0]?.split(' | ')[0]).toBe(date);
  });

  test('tells what happened to whom, with its date', () => {
    expect(read('Elected in 2014, the mayor closed the port.')[0]).toBe(
      '2014 | asserted | Elected in 2014, the mayor'
    );
    expect(read('Anna Roth is late. Elected in 2014, she closed the port.')[0]).toBe(
      '2014 | asserted | Elected in 2014'
    );
  });
});

describe('how things stood', () => {
  test.each([
    ['As of Tuesday the site was open again.', '2026-02-03'],
    ['By the end of the day Tuesday the site was not loading.', '[..2026-02-03]'],
    ['The market has seen investors leave since 2024.', '2024/..'],
    ['Chile saw its exports fall in 2024.', '2024']
  ])('%s', (text, date) => {
    expect(read(text).map((row) => row.split(' | ')[0])).toEqual([date]);
  });

  test.each(['The site was not open on Tuesday.', 'They saw a film in 2024.'])(
    'is no event: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    }
  );

  test('is told in the words of the text where something was not so', () => {
    const { events } = extractArticle(anArticle({ text: 'On Tuesday the site was not loading.' }));
    expect(events.map(({ title }) => title)).toContain('On Tuesday the site was not loading');
  });

  test('goes on where a clause sets it against the news', () => {
    expect(read('While Peru is selling its mines, Chile closed the port on Tuesday.')).toEqual([
      '2026-02-03 | asserted | Chile closed the port on Tuesday',
      '/.. | ongoing | Peru is selling its mines'
    ]);
  });
});

test('what is one of several has a date of its own, not that of what is told', () => {
  expect(read('Chile banned the ships after many losses, including two wrecks last year.')).toEqual(
    [
      '[..2026-02-06] | asserted | Chile banned the ships after many losses, including two wrecks last year'
    ]
  );
});

test('what is said to have been on a day dates the content, not the saying', () => {
  expect(read('Anna Roth said that, in 2019, Paul Hale sold the port.')).toEqual([
    '2019 | reported | in 2019, Paul Hale sold the port',
    '[..2026-02-06] | asserted | Anna Roth said that, in 2019, Paul Hale sold the port'
  ]);
});

test.each([
  [
    'On Monday, Chile beat Peru; Rome beat Brno; and Roth left.',
    ['2026-02-02', '2026-02-02~', '2026-02-02~']
  ],
  ['Chile beat Peru on Monday; Rome beat Brno.', ['2026-02-02', '[..2026-02-06]']]
])('a date that opens a list is of all of it: %s', (text, dates) => {
  expect(read(text).map((row) => row.split(' | ')[0])).toEqual(dates);
});

test.each([
  ['A woman dating Otto since 2014 left on Tuesday.', '2026-02-03'],
  ['A teacher living in Rome in 1990 sold the ship.', '[..2026-02-06]'],
  ['The ship, carrying ore since 2019, sank on Tuesday.', '2026-02-03'],
  ['A driver leaving Rome on Monday was arrested on Tuesday.', '2026-02-03'],
  ['A bus carrying guests on Monday crashed.', '2026-02-02']
])('a date of what its subject is doing is its own only where no other is: %s', (text, date) => {
  expect(read(text).map((row) => row.split(' | ')[0])).toEqual([date]);
});

test.each([
  ['Chile sold the mine, losing money on a loan in 2008.', '[..2026-02-06]'],
  ['Many songs had been sold since the launch in 2003.', '[..2026-02-06]'],
  ['Chile recovered after the fall in 2008.', '[..2026-02-06]'],
  ['Police arrested Anna Roth after a raid on Tuesday.', '2026-02-03']
])('a date of something else beside it is not its own: %s', (text, date) => {
  expect(read(text)[0]?.split(' | ')[0]).toBe(date);
});

describe('what stands before a relative clause', () => {
  test('dates the verb behind it, and what it tells aside dates nothing', () => {
    expect(read('On Tuesday Anna Roth, who left the firm in 2003, opened a shop.')).toEqual([
      '2003 | asserted | left the firm in 2003',
      '2026-02-03 | asserted | On Tuesday Anna Roth, who left the firm in 2003, opened a shop'
    ]);
  });

  test('is no occasion of it', () => {
    expect(read('Anna Roth, who left the firm in 2003, opened a shop.')).toEqual([
      '2003 | asserted | left the firm in 2003',
      '[..2026-02-06] | asserted | Anna Roth, who left the firm in 2003, opened a shop'
    ]);
  });
});

describe('the same act told again', () => {
  test('is one where a further verb names whom it was done to', () => {
    const text =
      'Anna Roth, a teacher, was arrested by police.\n\nPolice arrested and charged Anna Roth on Tuesday.';
    expect(read(text)).toHaveLength(1);
  });

  test('lends its date to what was done simultaneously, however far off it was told', () => {
    const text =
      'Anna Roth filed a suit in Rome in 2003.\n\nIt is long.\n\nIt is dull.\n\nA like suit was filed simultaneously in Chile.';
    expect(read(text).map((row) => row.split(' | ')[0])).toEqual(['2003', '2003~']);
  });
});

describe('what nobody known says', () => {
  test.each([
    ['Some drivers reported that the road was closed.', 'reported'],
    ['A post said that the road was closed.', 'reported'],
    ['Two diplomats said that the road was closed.', 'asserted'],
    ['Anna Roth said that the road was closed.', 'asserted']
  ])('%s', (text, modality) => {
    expect(read(text)[0]?.split(' | ')[1]).toBe(modality);
  });

  test('is not laid to those who stand in the words before the verb', () => {
    const [event] = extractArticle(
      anArticle({ text: 'Pictures of the boys held by police were sold on Tuesday.' })
    ).events;
    expect(event?.actors.map(({ role }) => role)).not.toContain('agent');
  });
});
