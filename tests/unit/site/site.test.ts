import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { StoryEvent } from '#lib/domain/story.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import { writeStoryDocument } from '#lib/io/story-document.ts';
import { loadStory } from '#lib/server/stories.ts';
import { cardPng } from '#lib/server/card-png.ts';
import { CARD_PX } from '#lib/site/card-look.ts';
import { cardSvg } from '#lib/site/card-svg.ts';
import { atomFeed } from '#lib/site/feed.ts';
import { indexPage } from '#lib/site/index-page.ts';
import { publishedStory, slugOf, type PublishedStory } from '#lib/site/published-story.ts';
import { oembedOf } from '#lib/site/oembed.ts';
import { siteMap } from '#lib/site/site-map.ts';
import { headOf, pageOfSite } from '#lib/site/story-head.ts';
import { readableStory } from '#lib/state/readable-story.ts';
import { anEntry } from '../../support/any-journal.ts';
import { aStory, anyWholeStory } from '../../support/any-story-document.ts';
import { SAME_CASES } from '../../support/any-story.ts';
import { INJECTIONS } from '../../support/injections.ts';

const first = await loadStory('paris-moscow');

const BASE = 'https://news.example/timelines/';
const HOSTILE = `</title><script>alert("1")</script> & 'co' ]]>\u0000`;
const SITE = { title: 'Our stories', base: BASE };

function published(slug: string, parts: Parameters<typeof aStory>[0], second = 0): PublishedStory {
  const document: StoryDocument = {
    story: aStory(parts),
    entries: [anEntry('first', { do: 'title', to: 'A' }, second)]
  };
  return publishedStory(slug, document, writeStoryDocument(document));
}

const STORIES = [
  published('old', { title: 'The old one' }, 1),
  published('new', { title: HOSTILE, standfirst: HOSTILE }, 7)
];

describe('the feed', () => {
  const cardBytes = (): number => 4321;
  const written = atomFeed(STORIES, { ...SITE, cardBytes });
  const feed = parseAtomFeed(written);

  test('is read by another program’s parser, the story worked on last first', () => {
    expect(XMLValidator.validate(written)).toBe(true);
    expect(feed.id).toBe(BASE);
    expect(feed.updated).toBe('2024-05-08T12:00:07.000Z');
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', `${BASE}feed.xml`],
      ['alternate', BASE]
    ]);
    expect(feed.entries?.map(({ id }) => id)).toEqual([
      `${BASE}stories/new/`,
      `${BASE}stories/old/`
    ]);
  });

  test('says what a story is about, who published it, and whether a person has looked', () => {
    const old = feed.entries?.[1];
    expect(old?.authors?.[0]?.name).toBe('The Example');
    expect(JSON.stringify(old?.summary)).toContain('What is known of it. 0 events');
    expect(JSON.stringify(old?.summary)).toContain('read by machine');
    expect(old?.links?.find(({ rel }) => rel === 'enclosure')).toMatchObject({
      href: `${BASE}stories/old/card.png`,
      length: 4321
    });
  });

  test('keeps markup as the words that it is', () => {
    expect(JSON.stringify(feed.entries?.[0]?.title)).toContain(
      JSON.stringify(HOSTILE.replace('\u0000', '\uFFFD')).slice(1, -1)
    );
  });
});

test('a frame of another page is told by oEmbed, in markup that its title does not break', () => {
  const written = JSON.parse(oembedOf(STORIES[1] ?? published('new', {}), SITE)) as {
    readonly type: string;
    readonly version: string;
    readonly html: string;
    readonly thumbnail_url: string;
  };
  expect(written).toMatchObject({ type: 'rich', version: '1.0' });
  expect(written.html).toContain(`src="${BASE}stories/new/"`);
  expect(written.html).not.toContain('<script');
  expect(written.thumbnail_url).toBe(`${BASE}stories/new/card.png`);
});

test('no fourth string of the corpus is more than words in the list, the feed or the head of a page', () => {
  const all = INJECTIONS.filter((_, at) => at % 4 === 0).map(({ words }, at) => {
    const title = words.slice(0, 2000);
    return published(`s${at}`, { title, standfirst: title }, at % 60);
  });
  const plain = all.map(({ slug }, at) =>
    published(slug, { title: 'A', standfirst: 'A' }, at % 60)
  );
  const elements = (html: string): number => html.match(/<[a-z!/?]/giu)?.length ?? 0;
  expect(elements(indexPage(all, SITE))).toBe(elements(indexPage(plain, SITE)));
  const feed = atomFeed(all, { ...SITE, cardBytes: () => 1 });
  expect(XMLValidator.validate(feed)).toBe(true);
  expect(parseAtomFeed(feed).entries).toHaveLength(all.length);
  const head = (stories: readonly PublishedStory[]): number =>
    elements(stories.flatMap((each) => headOf(each, SITE)).join(''));
  expect(head(all)).toBe(head(plain));
});

test('the sitemap names the list and each story, in XML', () => {
  const written = siteMap(STORIES, BASE);
  expect(XMLValidator.validate(written)).toBe(true);
  expect([...written.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
    BASE,
    `${BASE}stories/old/`,
    `${BASE}stories/new/`
  ]);
});

describe('the pages', () => {
  const index = indexPage(STORIES, SITE);

  test('list the stories by words that are text, with no script and a policy that allows none', () => {
    expect(index).not.toContain('<script');
    expect(index).toContain('&lt;script&gt;');
    expect(index).toContain("default-src 'none'");
    expect(index).toContain('href="stories/old/"');
    expect(index.match(/<svg class="strip"/g)).toHaveLength(2);
  });

  test('tell programs about a story in their heads, and lead back to the list', () => {
    const page = pageOfSite(
      '<head><title>$&</title></head><body></body>',
      published('new', {}),
      SITE
    );
    expect(page).toContain(`<link rel="canonical" href="${BASE}stories/new/">`);
    expect(page).toContain(`content="${BASE}stories/new/card.png"`);
    expect(page).toContain('<a href="../../">Our stories</a>');
    expect(page).toContain('<title>$&</title>');
    expect(page).toContain(`type="application/json+oembed" href="${BASE}stories/new/oembed.json"`);
    expect(page).not.toContain('<script');
  });

  test('show of a long story its main events, and say so', () => {
    const [event] = first?.events ?? [];
    const events = Array.from({ length: 300 }, (_, at) => ({
      ...(event as StoryEvent),
      id: `e${String(at)}`
    }));
    const long = indexPage([published('long', { ...first, events })], SITE);
    expect(long).toContain('shows its 15 main events');
    expect(long).toContain('300 events');
    expect(long.match(/class="full"|class="open"/g)?.length).toBeLessThan(40);
    expect(index).not.toContain('main events');
  });

  test('name no address that nobody has said', () => {
    const site = { title: 'Our stories', base: null };
    const page = pageOfSite('<head></head><body></body>', published('old', {}), site);
    expect(page + indexPage(STORIES, site)).not.toMatch(/https?:|feed\.xml|og:image/);
  });
});

describe('the card', () => {
  const story = readableStory(first ?? aStory());
  const svg = cardSvg(story);

  test('shows title, publisher, day, review status and lanes in the colours of their sides', () => {
    for (const words of [story.title, 'POLITICO · 6 Feb 2026', 'read by machine', 'Bonne', '2022'])
      expect(svg).toContain(words);
    expect(svg).toContain('#1f55a5');
    expect(svg).toContain('#b22f28');
  });

  test('is a picture of 1200 by 630 px, the same each time, with something on it', async () => {
    const png = Buffer.from(await cardPng(svg));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD_PX.width, CARD_PX.height]);
    expect(new Set(pixelBytes(png)).size).toBeGreaterThan(100);
    expect(Buffer.from(await cardPng(svg)).equals(png)).toBe(true);
  });

  test('can be drawn of any story, in XML without a number that is none', () => {
    fc.assert(
      fc.property(anyWholeStory, (any) => {
        const drawn = cardSvg(readableStory(any));
        expect(XMLValidator.validate(drawn)).toBe(true);
        expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { ...SAME_CASES, numRuns: 40 }
    );
  });

  test('cuts what has no room with an ellipsis', () => {
    const long = cardSvg({ ...story, title: 'word '.repeat(60), standfirst: '' });
    expect(long.match(/font-size="58"/g)).toHaveLength(3);
    expect(long).toMatch(/word…<\/text>/);
  });
});

test.each([
  ['a-visit.json', 'a-visit'],
  ['/stories/A visit to Oslo.json', 'a-visit-to-oslo'],
  ['Škoda, čtvrt.story.json', 'skoda-ctvrt'],
  ['..json', null],
  ['../../index.json', 'index'],
  ['Москва.json', null]
])('the story of %s stands at %s', (file, slug) => {
  expect(slugOf(file)).toBe(slug);
});

/** What is packed in a PNG's data chunks. */
function pixelBytes(png: Buffer): Uint8Array {
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return inflateSync(Buffer.concat(chunks));
}
