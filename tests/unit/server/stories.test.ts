import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BadInput } from '#lib/domain/bad-input.ts';
import { listStories, loadStory } from '#lib/server/stories.ts';

const SLUG = 'paris-moscow';
const ARTICLE = '000_96fbdbca7af89b55';
let data: string;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'dateline-data-'));
  await cp('data', data, { recursive: true });
});

afterEach(() => rm(data, { recursive: true }));

const storyPath = (): string => join(data, 'stories', `${SLUG}.json`);
const correctionsPath = (): string => join(data, 'stories', `${SLUG}.corrections.json`);

async function change(path: string, edit: (text: string) => string): Promise<void> {
  await writeFile(path, edit(await readFile(path, 'utf8')));
}

describe('loadStory', () => {
  it('gives the story of a slug, with the untouched text of its article', async () => {
    const story = await loadStory(SLUG, data);
    expect(story?.slug).toBe(SLUG);
    expect(story?.sources.map(({ article }) => article.id)).toEqual([ARTICLE]);
    expect(story?.sources[0]?.article.text).toBe(
      await readFile(`data/articles/${ARTICLE}.txt`, 'utf8')
    );
  });

  it.each(['unknown', '../stories/paris-moscow', `${SLUG}.corrections`, ''])(
    'gives null for the slug "%s"',
    async (slug) => {
      expect(await loadStory(slug, data)).toBeNull();
    }
  );

  const broken: readonly (readonly [what: string, fault: () => Promise<void>, says: RegExp])[] = [
    [
      'an article that is not there',
      () => change(storyPath(), (text) => text.replace(ARTICLE, 'missing')),
      /paris-moscow\.json: \/articles\/0 names "missing": .*missing\.txt is not there; wanted the text of an article/
    ],
    [
      'an article without metadata',
      () => rm(join(data, 'articles', `${ARTICLE}.json`)),
      /\/articles\/0 names .*\.json is not there; wanted the metadata of an article/
    ],
    [
      'an empty article',
      () => writeFile(join(data, 'articles', `${ARTICLE}.txt`), ''),
      /\/articles\/0 names .*\.txt is empty/
    ],
    ['a story that is no JSON', () => writeFile(storyPath(), '{'), /paris-moscow\.json is no JSON/],
    [
      'a correction whose words the article lacks',
      () =>
        writeFile(
          correctionsPath(),
          JSON.stringify([
            {
              do: 'hide',
              event: { article: ARTICLE, exact: 'nowhere said' },
              why: 'w',
              by: 'b',
              on: '2026-02-07'
            }
          ])
        ),
      /corrections\.json: \/0\/event: "nowhere said" does not stand in article/
    ],
    [
      'a correction without a reason',
      () => writeFile(correctionsPath(), '[{ "do": "hide" }]'),
      /corrections\.json: \/0 names neither an event nor an actor/
    ],
    [
      'no corrections file',
      () => rm(correctionsPath()),
      /corrections\.json is not there; wanted a list of corrections/
    ]
  ];
  it.each(broken)('stops for %s, naming file and entry', async (_what, fault, says) => {
    await fault();
    await expect(loadStory(SLUG, data)).rejects.toThrow(BadInput);
    await expect(loadStory(SLUG, data)).rejects.toThrow(says);
    await expect(listStories(data)).rejects.toThrow(says);
  });
});

describe('listStories', () => {
  it('sums up every story, and takes no corrections file for one', async () => {
    const [summary, ...more] = await listStories(data);
    const story = await loadStory(SLUG, data);
    expect(more).toEqual([]);
    expect(summary).toEqual({
      slug: SLUG,
      title: story?.title,
      standfirst: story?.standfirst,
      publishers: ['POLITICO'],
      published: '2026-02-06',
      events: story?.events.length,
      actors: story?.actors.length
    });
  });
});
