// What we write, read by those who have not written it.
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { flat, parse as parseMarkwhen } from '@markwhen/parser';
import { marked } from 'marked';
import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotations } from '#lib/io/export/annotations.ts';
import { defuseCell, originalCell } from '#lib/io/export/csv.ts';
import type { Exporter } from '#lib/io/export/exporter.ts';
import { FORMATS } from '#lib/io/export/formats.ts';
import { harmlessLine, harmlessText } from '#lib/io/export/harmless.ts';
import { iCalendar } from '#lib/io/export/icalendar.ts';
import { jsonLd } from '#lib/io/export/jsonld.ts';
import { markdown } from '#lib/io/export/markdown.ts';
import { markwhen } from '#lib/io/export/markwhen.ts';
import { table } from '#lib/io/export/table.ts';
import { timelineJs } from '#lib/io/export/timelinejs.ts';
import { fullStory } from '../../../support/a-full-story.ts';
import { anyDatedStory } from '../../../support/any-dated-story.ts';

const { story } = fullStory;
const SAME_CASES = { seed: 9, numRuns: 40 };
const ADDRESS = 'https://a.example/stories/talks/';

function written(exporter: Exporter): string {
  return exporter.write(fullStory, { address: ADDRESS }).text;
}

describe.each(FORMATS)('a story as $id', ({ load }) => {
  test('is the same each time, well-formed, and says who has looked', async () => {
    const exporter = await load();
    const { text } = exporter.write(fullStory, { address: ADDRESS });
    expect(exporter.write(fullStory, { address: ADDRESS }).text).toBe(text);
    expect(text.isWellFormed()).toBe(true);
    // Lines of calendars are folded, and their commas marked.
    const plain = text.replace(/\r\n /gu, '').replaceAll('\\,', ',');
    expect(plain).toMatch(/Checked by Cy Ng on 2024-05-10|"by":"Cy Ng"/u);
  });

  test('says on whose word it stands', async () => {
    const { text } = (await load()).write(fullStory, { address: null });
    expect(text.replace(/\r\n /gu, '')).toMatch(/Bob Öz|"bob"/u);
  });
});

describe('the calendar, read by ical.js', () => {
  const calendar = new ICAL.Component(ICAL.parse(written(iCalendar)) as unknown[]);
  const entries = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
  const of = (uid: string): ICAL.Event | undefined =>
    entries.find((entry) => entry.uid === `${uid}@talks.dateline`);

  test.each([
    ['meeting-1', '2024-05-06', '2024-05-07', 'When: Mon 6 May 2024'],
    ['quote-2', '2024-05-06', '2024-05-07', 'When: about Mon 6 May 2024'],
    ['action-3', '2022-01-01', '2023-01-01', 'When: 2022, EDTF 2022'],
    ['other-4', '2024-05-04', '2024-05-07', 'When: some day between Sat 4 and Mon 6 May 2024'],
    ['other-5', '2023-03-01', '2023-06-01', 'When: spring 2023'],
    ['other-6', '2024-05-07', '2024-05-09', 'When: since Tue 7 May 2024'],
    ['other-7', '2024-05-01', '2024-05-04', 'When: from Wed 1 to Fri 3 May 2024']
  ])('has %s as whole days from %s to before %s, and says what is known', (id, from, to, when) => {
    const entry = of(id);
    expect(entry?.startDate.isDate).toBe(true);
    expect([String(entry?.startDate), String(entry?.endDate)]).toEqual([from, to]);
    expect(entry?.description).toContain(when);
  });

  test('leaves out what it has no day for, and keeps words as they are', () => {
    expect(entries).toHaveLength(7);
    expect(of('action-3')?.summary).toBe(
      '<script>alert(1)</script> & *2022* was [far](javascript:x)'
    );
    expect(of('meeting-1')?.description).toMatch(/^They met by the lake\.\n\n2022: and so on\n/u);
  });

  test('has the same UIDs when titles change', () => {
    const events = story.events.map((event) => ({ ...event, title: `New: ${event.title}` }));
    const again = iCalendar.write({ ...fullStory, story: { ...story, events } }, { address: null });
    const uids = (text: string): readonly string[] => text.match(/^UID:.*$/gmu) ?? [];
    expect(uids(again.text)).toEqual(uids(written(iCalendar)));
  });

  test('has no line of more than 76 octets, as ical.js folds them, and no control character', () => {
    fc.assert(
      fc.property(anyDatedStory, (document) => {
        const { text } = iCalendar.write(document, { address: null });
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(76);
        expect(text.replace(/\r\n/gu, '')).not.toMatch(/(?!\t)\p{Cc}/u);
      }),
      SAME_CASES
    );
  });
});

describe('the linked data, expanded by a JSON-LD processor', () => {
  /** What our terms mean, without the network: schema.org's own context maps them so. */
  const context = {
    '@context': {
      '@vocab': 'https://schema.org/',
      url: { '@type': '@id' },
      startDate: { '@type': 'Date' },
      endDate: { '@type': 'Date' },
      datePublished: { '@type': 'Date' }
    }
  };
  const asked: string[] = [];
  const expanded = jsonld.expand(JSON.parse(written(jsonLd)) as jsonld.JsonLdDocument, {
    documentLoader: (url) => {
      asked.push(url);
      return Promise.resolve({ documentUrl: url, document: context });
    }
  });
  type Node = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  const nodes = async (type: string): Promise<readonly Node[]> => {
    const graph = (await expanded) as unknown as readonly Node[];
    const all = graph.flatMap((node) => (node['@graph'] as readonly Node[] | undefined) ?? [node]);
    return all.filter((node) =>
      (node['@type'] as readonly unknown[] | undefined)?.includes(`https://schema.org/${type}`)
    );
  };

  test('asks for no context but that of schema.org', async () => {
    await expanded;
    expect(new Set(asked)).toEqual(new Set(['https://schema.org/']));
  });

  test.each([
    ['NewsArticle', 1],
    ['Event', 9],
    ['Claim', 9],
    ['Quotation', 1],
    ['Person', 1],
    ['Organization', 1]
  ])('has each %s', async (type, count) => {
    expect(await nodes(type)).toHaveLength(count);
  });

  test('says dates as ISO 8601 where that can say them, else in EDTF', async () => {
    const dates = (await nodes('Event')).map((node) => node['https://schema.org/startDate']?.[0]);
    const edtf = 'http://id.loc.gov/datatypes/edtf';
    const iso = 'https://schema.org/Date';
    expect(dates.map((date) => [date?.['@value'], date?.['@type']])).toEqual([
      ['2024-05-06', iso],
      ['2024-05-06~', edtf],
      ['2022', iso],
      ['[2024-05-04..2024-05-06]', edtf],
      ['2023-21', edtf],
      ['2024-05-07/..', edtf],
      ['2024-05-01', iso],
      ['-0043-03-15', edtf],
      ['[..2024-05-08]', edtf]
    ]);
  });

  test('links each to what it names', async () => {
    const graph = JSON.stringify(await expanded);
    const links = [...graph.matchAll(/\{"@id":"([^"]+)"\}/gu)].map((match) => match[1]);
    const own = links.filter((link) => link?.startsWith(ADDRESS));
    expect(own.length).toBeGreaterThan(30);
    for (const link of own) expect(graph).toContain(`{"@id":"${link ?? ''}","@type"`);
  });
});

describe('the annotations', () => {
  interface Selector {
    readonly type: string;
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
    readonly start: number;
    readonly end: number;
  }
  interface Annotation {
    readonly id: string;
    readonly body: { readonly value: string };
    readonly target: { readonly source: string; readonly selector: readonly [Selector, Selector] };
  }
  const { first, total } = JSON.parse(written(annotations)) as {
    readonly first: { readonly items: readonly Annotation[] };
    readonly total: number;
  };
  const text = story.sources[0]?.article.text ?? '';
  const points = Array.from(text);

  test('are one for each piece of evidence that is words', () => {
    const spans = story.events.flatMap(({ evidence }) =>
      evidence.filter(({ type }) => type === 'span')
    );
    expect(first.items).toHaveLength(spans.length);
    expect(total).toBe(spans.length);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(spans.length);
  });

  test.each(first.items)('say where “$target.selector.0.exact” stands, in code points', (item) => {
    const [quote, position] = item.target.selector;
    expect([quote.type, position.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
    expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
    expect(points.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true);
    expect(points.slice(position.end).join('').startsWith(quote.suffix)).toBe(true);
    expect(item.body.value).toContain('On the word of:');
    expect(item.target.source).toBe('https://a.example/talks?a=1&b=2');
  });

  test('count code points, not UTF-16 units, behind characters of two', () => {
    const roth = first.items.find(({ target }) =>
      target.selector[0].exact.startsWith('Ann Roth met')
    );
    expect(text.indexOf('Ann Roth met')).toBe(12);
    expect(roth?.target.selector[1].start).toBe(10);
  });
});

describe('the chronology, read as Markdown', () => {
  test('has no markup of the story’s own words', () => {
    fc.assert(
      fc.property(anyDatedStory, (document) => {
        const { text } = markdown.write(document, { address: null });
        // Footnotes are GitHub's; what reads only CommonMark takes them for links.
        const plain = text.replace(/^\[\^\d+\]: /gmu, '- ').replace(/\[\^\d+\]/gu, '');
        const html = marked.parse(plain, { async: false });
        const tags = new Set([...html.matchAll(/<\/?([a-z]\w*)/giu)].map((match) => match[1]));
        const known = [
          'h1',
          'h2',
          'p',
          'em',
          'strong',
          'code',
          'blockquote',
          'ul',
          'li',
          'br',
          'a'
        ];
        for (const tag of tags) expect(known).toContain(tag);
        const links = [...html.matchAll(/href="([^"]*)"/giu)].map((match) => match[1]);
        for (const link of links) expect(link).toMatch(/^https?:/iu);
      }),
      SAME_CASES
    );
  });

  test('has a footnote for every mark, and a mark for every footnote', () => {
    const text = written(markdown);
    const marks = [...text.matchAll(/\[\^(\d+)\](?!:)/gu)].map((match) => match[1]);
    const notes = [...text.matchAll(/^\[\^(\d+)\]:/gmu)].map((match) => match[1]);
    expect(marks).toEqual(notes);
    expect(text).toContain('## No date given');
    expect(text).toContain(
      '\\<script\\>alert(1)\\</script\\> \\& \\*2022\\* was \\[far\\](javascript:x)'
    );
  });
});

describe('the table, read by papaparse', () => {
  const { data, errors } = Papa.parse<Record<string, string>>(
    written(table)
      .replace(/^\ufeff/u, '')
      .trimEnd(),
    { header: true }
  );

  test('has one row an event and no fault', () => {
    expect(errors).toEqual([]);
    expect(data.map((row) => originalCell(row['title'] ?? ''))).toEqual(
      story.events.map(({ title }) => title)
    );
    expect(data.map((row) => originalCell(row['date'] ?? ''))).toEqual(
      story.events.map(({ date }) => date.edtf)
    );
  });

  test('has no cell that a spreadsheet runs, and gives every cell back', () => {
    const risky = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc
        .tuple(
          fc.constantFrom('=', '+', '-', '@', "'", "'=", '\t', '\r', '＝', '-1', '+1.5'),
          fc.string({ maxLength: 5 })
        )
        .map(([a, b]) => a + b)
    );
    fc.assert(
      fc.property(risky, (cell) => {
        const defused = defuseCell(cell);
        expect(originalCell(defused)).toBe(cell);
        if (!/^[-+]?\d+(?:\.\d+)?$/u.test(cell))
          expect(defused).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }),
      { seed: 10, numRuns: 500 }
    );
  });

  test('is as RFC 4180 has it: CRLF between rows, quotes doubled', () => {
    expect(written(table).split('\r\n')[0]).toMatch(/^\ufeffdate,earliest,latest,/u);
    expect(written(table)).toContain(
      '"=HYPERLINK(""x"") is <b>bold</b> & 2022 was far"'.replace('"=', '"\'=')
    );
  });
});

describe('Markwhen, read by its own parser', () => {
  test('has each event with its day, and no event of the words', () => {
    const read = parseMarkwhen(written(markwhen));
    const events = flat(read.events);
    expect(events).toHaveLength(7);
    expect(read.parseMessages).toEqual([]);
    expect(events.map(({ properties }) => (properties as { id: string }).id).toSorted()).toEqual([
      'action-3',
      'meeting-1',
      'other-4',
      'other-5',
      'other-6',
      'other-7',
      'quote-2'
    ]);
  });
});

describe('TimelineJS', () => {
  test('gets no markup of the story’s own words', () => {
    fc.assert(
      fc.property(anyDatedStory, (document) => {
        const { text } = timelineJs.write(document, { address: null });
        // Alternative words are set as a property, where nothing is markup.
        const { title, events } = JSON.parse(text, (key, value: unknown) =>
          key === 'alt' ? '' : value
        ) as { title: object; events: readonly object[] };
        const html = JSON.stringify([title, events]);
        const tags = new Set([...html.matchAll(/<\/?([a-z]\w*)/giu)].map((match) => match[1]));
        for (const tag of tags) expect(['p', 'b', 'br']).toContain(tag);
      }),
      SAME_CASES
    );
  });
});

describe('harmless words', () => {
  test.each([
    ['two\r\nlines\u2028more', 'two\nlines\nmore', 'two lines more'],
    ['a\u0000b\u001b[31m', 'ab[31m', 'ab[31m'],
    ['\ud83d half', '\ufffd half', '\ufffd half'],
    ['\u202eback', '\u202eback\u202c', '\u202eback\u202c'],
    ['\u2067a\u202bb', '\u2067a\u202bb\u202c\u2069', '\u2067a\u202bb\u202c\u2069'],
    ['\u202bclosed\u202c', '\u202bclosed\u202c', '\u202bclosed\u202c']
  ])('of %j are %j, in one line %j', (words, text, line) => {
    expect(harmlessText(words)).toBe(text);
    expect(harmlessLine(words)).toBe(line);
  });
});
