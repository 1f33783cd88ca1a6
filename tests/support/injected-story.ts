// Stories in which every word that a person, a page or a file can give is one of the corpus.
import type { Article } from '#lib/domain/article.ts';
import { EVENT_KINDS, MODALITIES } from '#lib/domain/event.ts';
import type { Change, JournalEntry } from '#lib/domain/journal.ts';
import { SIDE_COLOURS } from '#lib/domain/story.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { isSafeLink } from '#lib/io/safe-address.ts';
import { composeWhatFits } from '#lib/story/compose.ts';
import { replay } from '#lib/story/replay.ts';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
/** A story with more sources than these is none that anybody reads. */
const MOST_ARTICLES = 6;

/** A story with an event of each of these words, which stand in all of its fields; then in its head and its articles. */
export function injectedStory(strings: readonly string[]): StoryDocument {
  const words = strings.filter((each) => each.trim() !== '');
  const entries = [headOf(words), ...words.map(entryOf)];
  const { articles, corrections, ...head } = replay(entries);
  const file = {
    slug: 'injected',
    title: head.title,
    standfirst: head.standfirst,
    medium: head.medium,
    articles: articles.map(({ id }) => id),
    sides: head.sides,
    review: head.review
  };
  const { story } = composeWhatFits(file, articles.map(extractArticle), corrections);
  return { story, entries };
}

function headOf(words: readonly string[]): JournalEntry {
  const [first = '', second = first] = words;
  return entry('head', first, [
    { do: 'title', to: first },
    { do: 'standfirst', to: words.join('\n') },
    { do: 'cover', to: { url: null, caption: second, credit: second, alt: second } },
    {
      do: 'bring',
      articles: words.slice(0, MOST_ARTICLES).map((each, at) => article(each, at, words))
    },
    {
      do: 'sides',
      to: SIDE_COLOURS.map((colour, at) => ({
        id: `side-${String(at)}`,
        name: words[at] ?? first,
        colour
      }))
    },
    { do: 'review', to: { status: 'checked', by: first, on: '2026-02-06' } }
  ]);
}

/** The first holds all of the words, as people would be quoted with them. */
function article(words: string, at: number, all: readonly string[]): Article {
  const told = (at === 0 ? all : [words]).map(
    (each) => `“${each}” Anna Roth said on Tuesday in ${each}. ${each} met Paul Hale.`
  );
  return {
    id: `article-${String(at)}`,
    text: [words, 'BERN — Anna Roth met Paul Hale on Tuesday.', ...told].join('\n\n'),
    published: '2026-02-06',
    zone: 'UTC',
    publisher: words,
    place: words,
    title: words,
    url: isSafeLink(words) ? words : 'https://a.example/',
    rights: words
  };
}

/** One event, with all that can be said of it by hand. */
function entryOf(words: string, at: number): JournalEntry {
  const event = { made: `event-${String(at)}` };
  const lane = { made: `lane-${String(at)}` };
  const why = words;
  const address = isSafeLink(words) ? words : 'https://a.example/';
  const record = {
    type: 'record',
    file: words,
    sha256: '',
    row: at,
    url: address,
    dated: words
  } as const;
  const changes: readonly Change[] = [
    { do: 'introduce', words: null, made: lane.made, name: words, kind: 'group', why },
    { do: 'side', actor: lane, to: `side-${String(at % SIDE_COLOURS.length)}`, why },
    {
      do: 'add',
      made: event.made,
      evidence: at % 2 === 0 ? record : { note: words },
      title: words,
      date: `2024-0${String(1 + (at % 9))}-1${String(at % 10)}`,
      kind: EVENT_KINDS[at % EVENT_KINDS.length] ?? 'other',
      modality: MODALITIES[at % MODALITIES.length] ?? 'asserted',
      actors: [{ actor: lane, role: 'participant' }],
      why
    },
    { do: 'describe', event, to: words, why },
    { do: 'note', event, text: words, why },
    { do: 'medium', event, to: { url: address, caption: words, credit: words, alt: words }, why },
    { do: 'picture', event, to: { source: PIXEL, credit: words, alt: words }, why },
    { do: 'rename', event, to: `${words} again`, why }
  ];
  return entry(`entry-${String(at)}`, words, changes);
}

function entry(id: string, by: string, changes: readonly Change[]): JournalEntry {
  return { id, at: '2026-02-06T00:00:00.000Z', by, change: { do: 'together', changes } };
}

/** Articles that hold these words wherever they can, one in each kind of file that is text: name and content. */
export function articlesOf(words: readonly string[]): readonly (readonly [string, string])[] {
  const [first = '', second = first, third = second] = words;
  const said = words.map((each) => `“${each}” Anna Roth said on Tuesday in Bern.`);
  const oneLine = (each: string): string => each.replace(/\s+/gu, ' ');
  const head = `title: ${oneLine(first)}\nauthor: ${oneLine(second)}\ndate: 2026-02-06\nurl: ${oneLine(third)}`;
  const mail = `From: ${oneLine(first)} <desk@a.example>\nSubject: ${oneLine(second)}\nDate: Fri, 6 Feb 2026 10:00:00 +0000`;
  const page = words.map((each) => `<p title="${each}">${each}</p>`).join('\n');
  const facts = `{"@type":"NewsArticle","headline":${JSON.stringify(first)},"url":${JSON.stringify(third)},"author":${JSON.stringify(second)}}`;
  return [
    ['words.txt', [first, ...said].join('\n\n')],
    [
      'words.md',
      `---\n${head}\n---\n\n# ${first}\n\n${words.join('\n\n')}\n\n${said.join('\n\n')}`
    ],
    [
      'words.html',
      `<!doctype html><title>${first}</title><meta property="og:site_name" content="${second}"><script type="application/ld+json">${facts}</script><article><h1>${second}</h1>${page}<p>${said.join('</p><p>')}</p></article>`
    ],
    ['words.eml', `${mail}\nContent-Type: text/plain; charset=utf-8\n\n${said.join('\n\n')}`],
    ['page.eml', `${mail}\nContent-Type: text/html; charset=utf-8\n\n<article>${page}</article>`]
  ];
}

/** A table of dated events with these words in every cell, and some as names of columns. */
export function tableOf(words: readonly string[]): string {
  const cell = (each: string): string => `"${each.replaceAll('"', '""')}"`;
  const columns = ['date', 'actor', 'title', 'target', 'url', ...words.slice(0, 5)];
  const rows = words.map((each, at) =>
    [`2024-01-${String(1 + (at % 28)).padStart(2, '0')}`, ...Array<string>(9).fill(each)].map(cell)
  );
  return [columns.map(cell), ...rows].map((row) => row.join(',')).join('\n');
}
