import { describe, expect, it } from 'vitest';
import { BadInput } from '#lib/domain/bad-input.ts';
import { parseArticle, parseMetadata } from '#lib/io/article.ts';
import { parseCorrections } from '#lib/io/corrections.ts';
import { parseStoryFile } from '#lib/io/story-file.ts';

const METADATA = {
  publisher: 'The Example',
  place: null,
  published: '2025-05-08',
  zone: 'Europe/Zurich',
  title: null,
  url: null,
  rights: null
};
const STORY = {
  title: 'A visit',
  standfirst: 'What is known of it.',
  articles: ['keller'],
  sides: [{ id: 'norway', name: 'Norway', colour: 'red' }],
  review: { status: 'read by machine' }
};
const HAND = { why: 'Seen in the minutes.', by: 'R. Reader', on: '2025-06-01' };
const TARGET = { article: 'keller', exact: 'visited Oslo' };
const RENAME = { do: 'rename', event: TARGET, to: 'To Oslo', ...HAND };

type Row = readonly [what: string, content: unknown, says: string];

function refuses(parse: (json: string) => unknown, content: unknown, says: string): void {
  const run = (): unknown => parse(typeof content === 'string' ? content : JSON.stringify(content));
  expect(run).toThrow(BadInput);
  expect(run).toThrow(says);
}

describe('parseMetadata', () => {
  it('joins metadata and bytes to an article', () => {
    const metadata = parseMetadata('m.json', JSON.stringify(METADATA));
    const article = parseArticle('keller', 'a.txt', new TextEncoder().encode(' Text.\n'), metadata);
    expect(article).toEqual({ id: 'keller', text: ' Text.\n', ...METADATA });
  });

  const rows: readonly Row[] = [
    ['what is no JSON', '{"publisher"', 'm.json is no JSON ('],
    ['a list', [], 'm.json: the whole file is []; wanted an object'],
    ['a missing entry', { ...METADATA, zone: undefined }, 'm.json: the whole file has no "zone"'],
    [
      'an entry too many',
      { ...METADATA, author: 'X' },
      'm.json: the whole file has "author"; wanted only publisher, place, published, zone, title, url, rights'
    ],
    [
      'a day that does not exist',
      { ...METADATA, published: '2025-02-29' },
      'm.json: /published is "2025-02-29"; wanted a day that exists, as YYYY-MM-DD'
    ],
    [
      'an unknown zone',
      { ...METADATA, zone: 'Europe/Bern' },
      'm.json: /zone is "Europe/Bern"; wanted an IANA time zone such as Europe/Paris'
    ],
    [
      'a number for a name',
      { ...METADATA, publisher: 7 },
      'm.json: /publisher is 7; wanted a string or null'
    ],
    [
      'an empty name',
      { ...METADATA, publisher: '' },
      'm.json: /publisher is ""; wanted words, not an empty string'
    ]
  ];
  it.each(rows)('refuses %s', (_what, content, says) => {
    refuses((json) => parseMetadata('m.json', json), content, says);
  });
});

describe('parseStoryFile', () => {
  it('reads a story and names it after its file', () => {
    expect(parseStoryFile('oslo', 's.json', JSON.stringify(STORY))).toEqual({
      slug: 'oslo',
      ...STORY
    });
  });

  it('reads that a person checked it', () => {
    const review = { status: 'checked', by: 'R. Reader', on: '2025-06-01' };
    expect(parseStoryFile('oslo', 's.json', JSON.stringify({ ...STORY, review })).review).toEqual(
      review
    );
  });

  const rows: readonly Row[] = [
    [
      'no articles',
      { ...STORY, articles: [] },
      's.json: /articles is []; wanted at least one entry'
    ],
    [
      'an article twice',
      { ...STORY, articles: ['a', 'a'] },
      's.json: /articles/1 names "a" again; wanted each once'
    ],
    [
      'a colour that is none',
      { ...STORY, sides: [{ id: 'norway', name: 'Norway', colour: 'pink' }] },
      's.json: /sides/0/colour is "pink"; wanted one of blue, red, violet, green, amber, grey'
    ],
    [
      'an id in capitals',
      { ...STORY, sides: [{ id: 'Norway', name: 'Norway', colour: 'red' }] },
      's.json: /sides/0/id is "Norway"; wanted an id in small letters, such as european-union'
    ],
    [
      'a review that is none',
      { ...STORY, review: { status: 'fine' } },
      's.json: /review has status "fine"; wanted one of read by machine, checked'
    ],
    [
      'a check by nobody',
      { ...STORY, review: { status: 'checked', on: '2025-06-01' } },
      's.json: /review has no "by"'
    ]
  ];
  it.each(rows)('refuses %s', (_what, content, says) => {
    refuses((json) => parseStoryFile('oslo', 's.json', json), content, says);
  });
});

describe('parseCorrections', () => {
  it('reads an empty list', () => {
    expect(parseCorrections('c.json', '[]')).toEqual({ file: 'c.json', entries: [] });
  });

  it('reads every kind of correction', () => {
    const entries = [
      RENAME,
      { do: 'rename', actor: TARGET, to: 'X', ...HAND },
      { do: 'merge', event: TARGET, into: { ...TARGET, kind: 'visit' }, ...HAND },
      { do: 'merge', actor: TARGET, into: TARGET, ...HAND },
      { do: 'hide', event: TARGET, ...HAND },
      { do: 'link', event: TARGET, actor: TARGET, role: 'venue', ...HAND }
    ];
    expect(parseCorrections('c.json', JSON.stringify(entries)).entries).toEqual(entries);
  });

  const rows: readonly Row[] = [
    ['an object', {}, 'c.json: the whole file is {}; wanted an array'],
    [
      'what is not to be done',
      [{ ...RENAME, do: 'delete' }],
      'c.json: /0/do is "delete"; wanted one of rename, merge, hide, show, date, kind'
    ],
    [
      'no target',
      [RENAME, { do: 'hide', ...HAND }],
      'c.json: /1 names neither an event nor an actor; wanted one'
    ],
    [
      'a hidden actor',
      [{ do: 'hide', actor: TARGET, ...HAND }],
      'c.json: /0 is to hide actor; wanted one of rename event'
    ],
    ['an unsigned entry', [RENAME, { ...RENAME, by: undefined }], 'c.json: /1 has no "by"'],
    [
      'no reason',
      [{ ...RENAME, why: '' }],
      'c.json: /0/why is ""; wanted words, not an empty string'
    ],
    [
      'an impossible day',
      [{ ...RENAME, on: '2025-13-01' }],
      'c.json: /0/on is "2025-13-01"; wanted a day that exists'
    ],
    [
      'a target by id',
      [{ ...RENAME, event: { id: 'visit-1' } }],
      'c.json: /0/event has no "article"'
    ],
    [
      'an unknown kind',
      [{ ...RENAME, event: { ...TARGET, kind: 'party' } }],
      'c.json: /0/event/kind is "party"; wanted one of statement, quote'
    ]
  ];
  it.each(rows)('refuses %s', (_what, content, says) => {
    refuses((json) => parseCorrections('c.json', json), content, says);
  });
});
