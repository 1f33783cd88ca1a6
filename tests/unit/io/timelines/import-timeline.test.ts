import { describe, expect, test } from 'vitest';
import { importTimeline } from '#lib/io/timelines/import-timeline.ts';
import { sniffTimeline } from '#lib/io/timelines/sniff-timeline.ts';
import { writeStoryDocument } from '#lib/io/story-document.ts';
import { replay } from '#lib/story/replay.ts';
import { anEntry } from '../../../support/any-journal.ts';
import { aStory } from '../../../support/any-story-document.ts';

const SLIDE = { start_date: { year: '1963' }, text: { headline: 'It opens' } };

function bring(name: string, text: string) {
  return importTimeline({ name, bytes: new TextEncoder().encode(text) });
}

describe('what a file is', () => {
  test.each([
    ['a.json', '{"events": [{"start_date": {}}]}', 'timelinejs'],
    ['a.txt', '{"eras": [], "events": [{"start_date": {}}]}', 'timelinejs'],
    ['a.json', '{"a": 1}', 'timelinejs'],
    ['a.txt', '{"a": 1}', null],
    ['a.json', '{"format": "dateline-story/9", "story": {}}', 'story'],
    ['a.csv', '\ufeff"Year","Month","Headline"\n1963,,It opens', 'timelinejs-sheet'],
    ['a.txt', 'Start Date\tHeadline\n1963\tIt opens', 'timelinejs-sheet'],
    ['a.csv', 'date,title\n1963,It opens', 'table'],
    ['a.txt', 'date,title\n1963,It opens', null],
    ['a.ics', 'BEGIN:VCALENDAR', 'icalendar'],
    ['a.txt', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'icalendar'],
    ['a.mw', '1963: It opens', 'markwhen'],
    ['a.txt', '1963: It opens\n1964-02: Repairs\n1965/1966: More', 'markwhen'],
    ['a.txt', 'PARIS, 3 May 2022 — The minister said: no.\n\nIt went on.', null],
    ['a.html', '<html><p>He said “dateline-story”.</p></html>', null],
    ['a.html', '<html><script type="application/json" id="dateline-story">{', 'page']
  ])('%s with %j', (name, text, format) => {
    expect(sniffTimeline(name, text)).toBe(format);
  });
});

describe('bringing in a timeline', () => {
  test('gives the changes that make a story of it, the same each time', async () => {
    const text = JSON.stringify({
      title: { text: { headline: 'A bridge', text: 'From bank to bank.' } },
      events: [{ ...SLIDE, group: 'Works', media: { url: 'https://a.example' } }, { text: {} }],
      eras: [{ ...SLIDE, end_date: { year: '1970' } }]
    });
    const draft = await bring('bridge.json', text);
    expect(draft).toMatchObject({
      format: 'timelinejs',
      title: 'A bridge',
      counts: { events: 1, eras: 1 },
      leftOut: 1,
      problems: [{ at: 'event 2', isLeftOut: true }],
      entries: null
    });
    expect(draft?.changes.map((change) => change.do)).toEqual([
      'title',
      'standfirst',
      'introduce',
      'introduce',
      'add',
      'medium',
      'add'
    ]);
    expect(await bring('bridge.json', text)).toEqual(draft);
    const added = draft?.changes.flatMap((change) => (change.do === 'add' ? [change] : []));
    expect(added?.map(({ evidence }) => evidence)).toMatchObject([
      { type: 'record', file: 'bridge.json', row: 1 },
      { type: 'record', file: 'bridge.json', row: 3 }
    ]);
  });

  test('restores a story that Dateline saved, as it was, from a file and from a page', async () => {
    const entries = [anEntry('one', { do: 'title', to: 'A </script> story' })];
    const document = writeStoryDocument({ story: aStory({ title: 'A </script> story' }), entries });
    const saved = await bring('a.json', document);
    expect(saved).toMatchObject({ format: 'story', entries, changes: [] });
    const data = document.replaceAll('<', String.raw`\u003c`);
    const page = `<html><body><script type="application/json" id="dateline-story">${data}</script>`;
    expect(await bring('a.html', page)).toMatchObject({ format: 'page', entries });
    expect(replay(saved?.entries ?? []).title).toBe('A </script> story');
  });

  const refused: readonly (readonly [what: string, name: string, text: string, why: RegExp])[] = [
    ['cut off', 'a.json', '{"events": [{"start_date": {', /^a.json is cut off or broken/u],
    [
      'of a newer version',
      'a.json',
      '{"format":"dateline-story/2"}',
      /is dateline-story\/2; wanted/u
    ],
    [
      'a page cut in its data',
      'a.html',
      '<script id="dateline-story">{"format":"dateline-story/1",',
      /is cut off/u
    ],
    ['a quote mark that never closes', 'a.csv', 'Year,Headline\n1963,"It', /never closes/u],
    [
      '100,000 rows',
      'a.csv',
      `date,title\n${'1963,x\n'.repeat(100_000)}`,
      /100,000 events, and a story takes 2,000/u
    ],
    [
      '100,000 events',
      'a.ics',
      `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(100_000)}`,
      /100,000 events/u
    ],
    [
      'nothing dated',
      'a.json',
      '{"events": [{"text": {}, "x": "start_date"}]}',
      /no event that can be read \(event 1: /u
    ],
    [
      'lists in lists',
      'a.json',
      `{"start_date":1,"events":[${'['.repeat(5000)}${']'.repeat(5000)}]}`,
      /“a list” is no slide/u
    ]
  ];
  test.each(refused)('refuses what is %s', async (_, name, text, why) => {
    await expect(bring(name, text)).rejects.toThrow(why);
  });

  test('leaves out a slide whose words are a trap, and takes the rest', async () => {
    const trap = { ...SLIDE, text: { headline: 'x', text: '<div>'.repeat(50_000) } };
    const entities = { ...SLIDE, text: { headline: '&lol;&lol;', text: '&#120;'.repeat(1000) } };
    const draft = await bring('a.json', JSON.stringify({ events: [trap, SLIDE, entities] }));
    expect(draft?.problems).toEqual([
      { at: 'event 1', why: 'its text has more than 2000 tags', isLeftOut: true }
    ]);
    expect(draft?.counts.events).toBe(2);
  });
});
