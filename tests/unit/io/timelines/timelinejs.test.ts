import { describe, expect, test } from 'vitest';
import { fromTimelineJs } from '#lib/io/timelines/from-timelinejs.ts';

function read(file: unknown) {
  return fromTimelineJs('bridge.json', JSON.stringify(file));
}

function slide(start_date: object, rest: object = {}): object {
  return { start_date, text: { headline: 'The bridge opens', text: '' }, ...rest };
}

describe('a timeline of TimelineJS', () => {
  const dates: readonly (readonly [
    what: string,
    slide: object,
    edtf: string,
    dated: string | null
  ])[] = [
    ['a year', slide({ year: '1963' }), '1963', null],
    ['a month', slide({ year: 1963, month: '8', day: '' }), '1963-08', null],
    ['a day', slide({ year: '622', month: '08', day: '09' }), '0622-08-09', null],
    ['a year BC, as TimelineJS shows it', slide({ year: '-500' }), '-0499', null],
    ['a very distant year', slide({ year: '-13800000000' }), 'Y-13799999999', '-13800000000'],
    [
      'a clock time, which stays in words',
      slide({ year: '1969', month: '7', day: '20', hour: '20', minute: '17', second: '' }),
      '1969-07-20',
      '1969-7-20 20:17'
    ],
    [
      'a beginning and an end',
      slide({ year: '602' }, { end_date: { year: '629' } }),
      '0602/0629',
      null
    ],
    [
      'an end that is the beginning',
      slide({ year: '1978' }, { end_date: { year: '1978' } }),
      '1978',
      null
    ],
    [
      'words to show in place of the date',
      slide({ year: '1978' }, { display_date: 'one summer <i>long ago</i>' }),
      '1978',
      'one summer long ago'
    ],
    [
      'words of the beginning alone',
      slide({ year: '1978', display_date: 'spring' }, { end_date: { year: '1979' } }),
      '1978/1979',
      'spring – 1979'
    ],
    ['a day without its month', slide({ year: '1978', day: '3' }), '1978', '1978-3']
  ];
  test.each(dates)('has %s', (_, event, edtf, dated) => {
    const { events, problems } = read({ events: [event] });
    expect(problems).toEqual([]);
    expect(events.map((each) => [each.date, each.dated])).toEqual([[edtf, dated]]);
  });

  const refused: readonly (readonly [slide: unknown, why: string])[] = [
    [slide({ year: '1963', month: '13' }), 'there is no month 13; wanted 1 to 12'],
    [slide({ year: '1963', month: '2', day: '31' }), 'there is no day 31 in month 2 of that year'],
    [slide({ year: 'soon' }), 'the year is “soon”; wanted a whole number'],
    [slide({ month: '3' }), 'the date has no year; wanted one'],
    [{ text: { headline: 'Some day' } }, 'it has no date; wanted a start_date with a year'],
    [
      slide({ year: '1990' }, { end_date: { year: '1980' } }),
      'it ends (1980) before it begins (1990)'
    ],
    [
      slide({ year: '-99999999999999999999' }),
      'the year -100000000000000000000 is beyond what is read'
    ],
    ['a slide', '“a slide” is no slide; wanted an object'],
    [null, '“null” is no slide; wanted an object']
  ];
  test.each(refused)('leaves out %j and says why', (event, why) => {
    const { events, problems } = read({ events: [slide({ year: '1963' }), event] });
    expect(events).toHaveLength(1);
    expect(problems).toEqual([{ at: 'event 2', why, isLeftOut: true }]);
  });

  test('has words without markup: links keep their address, and nothing that runs is kept', () => {
    const text = {
      headline: 'The bridge<br/>opens &amp; closes',
      text: '<p>As <a href="https://a.example/b">the paper</a> has it.</p><script>alert(1)</script><p onclick="x()">Twice. <a href="javascript:alert(1)">here</a> <img src="https://a.example/p.png" alt="A pier" onerror="x()"></p>'
    };
    const [event] = read({ events: [{ start_date: { year: '1963' }, text }] }).events;
    expect(event?.title).toBe('The bridge opens & closes');
    expect(event?.description).toBe(
      'As the paper (https://a.example/b) has it.\n\nTwice. here A pier (https://a.example/p.png)'
    );
  });

  const media: readonly (readonly [what: string, media: object, medium: object | null])[] = [
    [
      'an address, with caption and credit',
      {
        url: '//a.example/p.jpg',
        caption: 'A <b>pier</b>',
        credit: '<a href="https://c.example">C</a>'
      },
      {
        url: 'https://a.example/p.jpg',
        caption: 'A pier',
        credit: 'C (https://c.example)',
        alt: ''
      }
    ],
    [
      'a quotation in place of an address',
      {
        url: '<blockquote>It holds. <cite>The engineer</cite></blockquote>',
        caption: '',
        credit: ''
      },
      { url: null, caption: 'It holds. The engineer', credit: '', alt: '' }
    ],
    [
      'a frame',
      { url: '<iframe src="https://v.example/1" onload="x()"></iframe>', alt: 'A film' },
      { url: 'https://v.example/1', caption: '', credit: '', alt: 'A film' }
    ],
    ['nothing', { url: '', caption: '', credit: '' }, null]
  ];
  test.each(media)('shows %s', (_, given, medium) => {
    const { events, problems } = read({ events: [slide({ year: '1963' }, { media: given })] });
    expect([events[0]?.medium, problems]).toEqual([medium, []]);
  });

  test.each([
    [
      'beside what stands before them',
      { url: 'https://a.example/p.jpg', caption: 'C' },
      { url: 'https://a.example/p.jpg', caption: 'C', credit: '', alt: '' }
    ],
    ['alone', {}, { url: null, caption: '', credit: '', alt: '' }]
  ])('keeps the picture behind the words, %s', (_, media, medium) => {
    const background = { url: '//b.example/shore.jpg', color: '#123456' };
    const { events, problems } = read({
      events: [slide({ year: '1963' }, { media, background })]
    });
    expect(events[0]?.medium).toEqual({ ...medium, behind: 'https://b.example/shore.jpg' });
    expect(problems).toEqual([]);
  });

  test('drops a picture behind the words whose address runs something', () => {
    const { events, problems } = read({
      events: [slide({ year: '1963' }, { background: { url: 'javascript:alert(1)' } })]
    });
    expect([events[0]?.medium, problems.length]).toEqual([null, 1]);
  });

  test('drops an address that runs something, and says so', () => {
    const { events, problems } = read({
      events: [slide({ year: '1963' }, { media: { url: 'javascript:alert(1)', caption: 'C' } })]
    });
    expect(events[0]?.medium).toEqual({ url: null, caption: 'C', credit: '', alt: '' });
    expect(problems).toEqual([
      {
        at: 'event 1',
        why: 'the address “javascript:alert(1)” of what is shown is left out; wanted one that runs nothing',
        isLeftOut: false
      }
    ]);
  });

  test('has eras, groups, and a title with its words', () => {
    const timeline = read({
      title: { text: { headline: 'A bridge', text: '<p>From bank to bank.</p>' } },
      events: [slide({ year: '1963' }, { group: 'Works' })],
      eras: [
        { start_date: { year: '1950' }, end_date: { year: '1970' }, text: { headline: 'Steel' } },
        { start_date: { year: '1950' } }
      ]
    });
    expect(timeline).toMatchObject({
      title: 'A bridge',
      standfirst: 'From bank to bank.',
      events: [{ row: 1, lane: 'Works' }],
      eras: [{ row: 2, title: 'Steel', date: '1950/1970' }],
      problems: [{ at: 'era 2', why: 'the era has no end; wanted an end_date with a year' }]
    });
  });

  test.each([
    ['{"events": [', /^bridge.json is cut off or broken: it is no JSON/],
    [
      '{"slides": []}',
      /^bridge.json has no list of events; wanted the JSON of a TimelineJS timeline/
    ],
    ['[]', /has no list of events/]
  ])('is not %j', (written, message) => {
    expect(() => fromTimelineJs('bridge.json', written)).toThrow(message);
  });
});
