import { describe, expect, test } from 'vitest';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { checkExtraction } from '#lib/story/truth.ts';
import { firstArticle, rowsOf } from '../../support/first-story.ts';

const ORIGINAL = firstArticle();

/** Makes the replacements in one pass, so that names can trade places; fails where one is not there. */
function replaced(text: string, pairs: readonly (readonly [string, string])[]): string {
  for (const [from] of pairs) if (!text.includes(from)) throw new Error(`not in the text: ${from}`);
  const names = new Map(pairs);
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    longestFirst.map((name) => name.replace(/[[\]().?|]/g, '\\$&')).join('|'),
    'g'
  );
  return text.replace(pattern, (found) => names.get(found) ?? found);
}

/** Events as "date | kind | who", in alphabetical order: the text's order may change, the events may not. */
function essence(text: string, published = ORIGINAL.published, zone = ORIGINAL.zone): string[] {
  const extraction = extractArticle({ ...ORIGINAL, text, published, zone });
  expect(checkExtraction(extraction)).toEqual([]);
  return rowsOf(extraction)
    .map(({ date, kind, who, sources, quotes }) => {
      const said = kind === 'quote' ? 'statement' : kind;
      const words = quotes.map((quote) => quote.replace(/[“”‘’"'«»]/g, '')).sort();
      return [date, said, [...who].sort().join(' + '), sources.join(' + '), ...words].join(' | ');
    })
    .sort();
}

const EXPECTED = essence(ORIGINAL.text);

/** The rows with other names in them, in alphabetical order again. */
function renamed(rows: readonly string[], pairs: readonly (readonly [string, string])[]): string[] {
  return replaced(rows.join('\n'), pairs)
    .split('\n')
    .map((row) => {
      const [date, kind, who = '', sources, ...quotes] = row.split(' | ');
      return [date, kind, who.split(' + ').sort().join(' + '), sources, ...quotes.sort()].join(
        ' | '
      );
    })
    .sort();
}

/** The day of that name on or before another day, by plain arithmetic on UTC days. */
function lastNamed(weekday: number, published: string): string {
  const day = new Date(`${published}T00:00:00Z`);
  while (day.getUTCDay() !== weekday) day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

describe('the first story moved to another day', () => {
  test.each([
    {
      published: '2026-02-06',
      zone: 'Pacific/Auckland',
      visit: 2,
      office: 3,
      spokesman: 4,
      year: '2022'
    },
    {
      published: '2031-05-30',
      zone: 'America/Los_Angeles',
      visit: 2,
      office: 3,
      spokesman: 4,
      year: '2014'
    },
    {
      published: '2024-03-02',
      zone: 'Asia/Tokyo',
      visit: 3,
      office: 4,
      spokesman: 5,
      year: '2019'
    },
    { published: '2000-01-01', zone: 'UTC', visit: 1, office: 2, spokesman: 5, year: '1996' },
    {
      published: '2027-12-31',
      zone: 'Europe/Paris',
      visit: 0,
      office: 1,
      spokesman: 3,
      year: '2025'
    }
  ])(
    'dates every event from $published in $zone',
    ({ published, zone, visit, office, spokesman, year }) => {
      const text = replaced(ORIGINAL.text, [
        ['2026-02-06', published],
        ['Tuesday', NAMES[visit] ?? ''],
        ['Wednesday', NAMES[office] ?? ''],
        ['Thursday', NAMES[spokesman] ?? ''],
        ['in 2022', `in ${year}`]
      ]);
      const day = lastNamed(visit, published);
      const after = shifted(day, 1);
      const dates = renamed(EXPECTED, [
        ['2026-02-06', published],
        ['2026-02-05', lastNamed(spokesman, published)],
        ['[2026-02-04', `[${after}`],
        ['2026-02-04 |', `${lastNamed(office, published)} |`],
        ['2026-02-03', day],
        ['2026-01-21', shifted(after, -14)],
        ['2026-01-23', shifted(published, -14)],
        ['2022', year]
      ]);
      expect(essence(text, published, zone)).toEqual(dates);
    }
  );
});

describe('the first story told of others', () => {
  test('follows when every name, place, state and outlet is another', () => {
    const others = [
      ['Emmanuel', 'Pedro'],
      ['Macron', 'Castellar'],
      ['Vladimir', 'Harold'],
      ['Putin', 'Whitcombe'],
      ['Sergey', 'Edmund'],
      ['Lavrov', 'Ashdown'],
      ['Dmitry', 'Miles'],
      ['Peskov', 'Thornbury'],
      ['Yury', 'Giles'],
      ['Ushakov', 'Pemberton'],
      ['Bonne', 'Ruiz'],
      ['Tatiana', 'Helga'],
      ['Stanovaya', 'Brandt'],
      ['Zelenskyy', 'Hansen'],
      ['POLITICO', 'REUTERS'],
      ['RT', 'BBC'],
      ['Kremlin', 'Downing Street'],
      ['Moscow', 'London'],
      ['PARIS', 'MADRID'],
      ['French', 'Spanish'],
      ['Russian', 'British'],
      ['Russia', 'Britain'],
      ['Ukraine', 'Norway'],
      ['United States', 'Netherlands']
    ] as const;
    const inText = others.filter(([name]) => ORIGINAL.text.includes(name));
    const inRows = others.filter(([name]) => EXPECTED.join('\n').includes(name));
    expect(essence(replaced(ORIGINAL.text, inText))).toEqual(renamed(EXPECTED, inRows));
  });

  test('follows when the two sides trade places', () => {
    const trade = [
      ['France', 'Russia'],
      ['French', 'Russian'],
      ['Russian', 'French'],
      ['Russia', 'France'],
      ['Moscow', 'Paris'],
      ['PARIS', 'MOSCOW'],
      ['the Kremlin', 'the Élysée'],
      ['Kremlin', 'Élysée']
    ] as const;
    const text = replaced(
      ORIGINAL.text,
      trade.filter(([name]) => ORIGINAL.text.includes(name))
    );
    const inRows = trade.filter(([name]) => EXPECTED.join('\n').includes(name));
    expect(essence(text)).toEqual(renamed(EXPECTED, inRows));
  });
});

describe('the first story in other marks', () => {
  test.each([
    ['straight marks', '"', '"', "'"],
    ['guillemets', '«', '»', '’'],
    ['straight marks and curly apostrophes', '"', '"', '’']
  ])('has the same events with %s', (_, open, close, apostrophe) => {
    const text = ORIGINAL.text
      .replaceAll('“', open)
      .replaceAll('”', close)
      .replaceAll('’', apostrophe);
    const rows = EXPECTED.map((row) => row.replaceAll('’', apostrophe === "'" ? "'" : '’'));
    const plain = (row: string): string => row.replace(/[’']/g, '');
    expect(essence(text).map(plain).sort()).toEqual(rows.map(plain).sort());
  });
});

describe('the first story in another order and in other words', () => {
  const paragraphs = ORIGINAL.text.trim().split('\n\n');
  const reordered = (...order: number[]): string =>
    order.map((at) => paragraphs[at] ?? '').join('\n\n');

  test.each([
    ['the analyst before the interview', [0, 1, 9, 2, 3, 4, 5, 6, 7, 8]],
    ['Macron before the diplomats', [0, 1, 2, 3, 7, 4, 5, 6, 8, 9]],
    ['the interview last', [0, 1, 4, 5, 6, 7, 8, 9, 2, 3]]
  ])('has the same events with %s', (_, order) => {
    expect(order).toHaveLength(paragraphs.length);
    expect(essence(reordered(...order))).toEqual(EXPECTED);
  });

  test.each([
    [
      'a passive visit',
      'Bonne visited the Russian capital Tuesday to lay',
      'the Russian capital was visited by Bonne on Tuesday to lay'
    ],
    [
      'a passive refusal',
      'French officials declined to confirm or deny Bonne’s visit.',
      'Bonne’s visit was neither confirmed nor denied by French officials.'
    ],
    [
      'the cue before a full quote',
      /“(French President[^”]*),” Russia’s Foreign Minister Sergey Lavrov said in an interview with state media outlet RT\./,
      'In an interview with state media outlet RT, Russia’s Foreign Minister Sergey Lavrov said: “$1,”'
    ],
    ['the cue before a long quote', /“(You know[^”]*),” Lavrov said\./, 'Lavrov said: “$1,”'],
    ['an inverted cue', ',” Lavrov said.', ',” said Lavrov.'],
    ['the day first', 'Macron had said Tuesday that', 'On Tuesday, Macron had said that'],
    [
      'the spokesman’s post after his name',
      'Kremlin spokesperson Dmitry Peskov did the same Thursday',
      'Dmitry Peskov, the Kremlin spokesperson, did the same on Thursday'
    ],
    [
      'the source first',
      'One of the diplomats said Bonne met with',
      'According to one of the diplomats, Bonne met with'
    ],
    [
      'the source last',
      'Two EU diplomats, granted anonymity to speak candidly about the delicate talks, confirmed to POLITICO that Bonne visited the Russian capital Tuesday to lay the groundwork for Putin and Macron to resume speaking with each other.',
      'Bonne visited the Russian capital Tuesday to lay the groundwork for Putin and Macron to resume speaking with each other, two EU diplomats confirmed to POLITICO.'
    ],
    [
      'a refusal in other words',
      'French officials declined to confirm or deny Bonne’s visit',
      'French officials would neither confirm nor deny Bonne’s visit'
    ],
    ['another verb of doing the same', 'did the same Thursday', 'did likewise on Thursday'],
    [
      'another verb of going',
      'Bonne visited the Russian capital Tuesday',
      'Bonne went to Moscow Tuesday'
    ],
    ['a plain verb for the sources', 'confirmed to POLITICO that', 'told POLITICO that'],
    [
      'the medium first',
      'Prominent Russia analyst Tatiana Stanovaya wrote in a post on X that',
      'In a post on X, prominent Russia analyst Tatiana Stanovaya wrote that'
    ],
    ['talks that continue', 'the United States drag on and', 'the United States continue and'],
    ['the day after the verb', 'his office Wednesday said that', 'his office said Wednesday that'],
    ['a month and a day', 'Macron had said Tuesday that', 'Macron had said on Feb. 3 that'],
    ['a day and a month', 'capital Tuesday to lay', 'capital on 3 February to lay'],
    ['a pronoun for the speaker', 'ones,” Lavrov said.', 'ones,” he said.'],
    [
      'a passive judgement',
      'Russia’s top diplomat slammed French efforts to resuscitate dialogue between Emmanuel Macron and Vladimir Putin as “pathetic” just',
      'French efforts to resuscitate dialogue between Emmanuel Macron and Vladimir Putin were slammed as “pathetic” by Russia’s top diplomat just'
    ],
    [
      'the invasion told by a verb',
      'since shortly after Russia’s full-scale invasion of Ukraine in 2022',
      'since soon after Russia invaded Ukraine in 2022'
    ],
    [
      'the invasion as its own sentence',
      'The leaders have not spoken directly since shortly after Russia’s full-scale invasion of Ukraine in 2022.',
      'The leaders have not spoken directly with each other since shortly after the full-scale invasion of Ukraine by Russia in 2022.'
    ]
  ])('has the same events with %s', (_, from, to) => {
    const text = ORIGINAL.text.replace(from, to);
    expect(text).not.toBe(ORIGINAL.text);
    expect(essence(text).map(withoutCase)).toEqual(EXPECTED.map(withoutCase));
  });

  test.each([
    ['just days after', 'two days after', '2026-02-05', '2026-01-22~'],
    [
      'about two weeks ago',
      'about three weeks ago',
      '[2026-02-04..2026-02-06]',
      '[2026-01-14~..2026-01-16~]'
    ]
  ])('counts on from %j to %j', (from, to, interview, promise) => {
    const rows = rowsOf(
      extractArticle({ ...ORIGINAL, text: replaced(ORIGINAL.text, [[from, to]]) })
    );
    const dates = (sources: string): string[] =>
      rows.filter((row) => row.sources.join() === sources).map(({ date }) => date);
    expect([dates('RT'), dates('Sergey Lavrov')]).toEqual([[interview], [promise]]);
  });

  /** "Two EU diplomats" opens one telling and ends another. */
  const withoutCase = (row: string): string => row.replaceAll('Two EU', 'two EU');
});
