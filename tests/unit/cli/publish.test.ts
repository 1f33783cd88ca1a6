import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeStoryDocument } from '#lib/io/story-document.ts';
import { publish } from '../../../src/cli/publish.ts';
import { anEntry } from '../../support/any-journal.ts';
import { aStory } from '../../support/any-story-document.ts';
import { callDateline } from './run-dateline.ts';

let folder = '';
let written = '';
let said: string[] = [];

const at = (...names: string[]): string => join(folder, ...names);

function save(name: string, title: string): string {
  const story = aStory({ title });
  writeFileSync(at(name), writeStoryDocument({ story, entries: [anEntry('first')] }));
  return at(name);
}

/** The command with pages and cards that are made in no time. */
async function published(...args: readonly string[]): Promise<readonly string[]> {
  const output = {
    input: Readable.from([]),
    write: (text: string) => Promise.resolve(void (written = text)),
    say: (line: string) => void said.push(line),
    draw: null
  };
  const tools = {
    writePage: (text: string) => `<html><head></head><body>${String(text.length)}</body></html>`,
    drawCard: (svg: string) => Promise.resolve(new TextEncoder().encode(svg))
  };
  await publish(args, output, () => Promise.resolve(tools));
  return written.trimEnd().split('\n');
}

function filesIn(out: string): readonly string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .sort();
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-publish-'));
  written = '';
  said = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('publish', () => {
  test('writes a site and the names of its files, and what it writes twice is the same', async () => {
    const stories = [save('one.json', 'One'), save('Two of them.json', 'Two')];
    const base = ['--base', 'https://news.example/timelines', '--title', 'Ours'];
    const names = await published(...stories, '--out', at('site'), ...base);
    expect(names.toSorted()).toEqual(filesIn(at('site')));
    expect(names).toEqual(
      expect.arrayContaining([
        '_headers',
        'index.html',
        'feed.xml',
        'sitemap.xml',
        'stories/one/index.html',
        'stories/one/story.json',
        'stories/one/card.png',
        'stories/one/oembed.json',
        'stories/two-of-them/index.html'
      ])
    );
    await published(...stories, '--out', at('again'), ...base);
    for (const name of names)
      expect(readFileSync(at('again', name)).equals(readFileSync(at('site', name)))).toBe(true);
    expect(readFileSync(at('site/stories/one/story.json'))).toEqual(readFileSync(at('one.json')));
    expect(readdirSync(folder).toSorted()).toEqual([
      'Two of them.json',
      'again',
      'one.json',
      'site'
    ]);
  });

  test('says what it leaves out where nobody said where the site will stand', async () => {
    const names = await published(save('one.json', 'One'), '--out', at('site'));
    expect(names).not.toContain('feed.xml');
    expect(names).not.toContain('sitemap.xml');
    expect(names).not.toContain('stories/one/oembed.json');
    expect(said.at(-1)).toMatch(/has 1 story .* without --base it has no feed, no sitemap/);
  });

  test('replaces a site as a whole, and an empty folder', async () => {
    mkdirSync(at('site'));
    await published(save('one.json', 'One'), '--out', at('site'));
    await published(save('two.json', 'Two'), '--out', at('site'));
    expect(readdirSync(at('site/stories'))).toEqual(['two']);
  });

  test('touches no folder that holds anything else, and no file', async () => {
    const story = save('one.json', 'One');
    mkdirSync(at('mine'));
    writeFileSync(at('mine/index.html'), 'mine');
    await expect(published(story, '--out', at('mine'))).rejects.toThrow(/holds other files/);
    expect(filesIn(at('mine'))).toEqual(['index.html']);
    await expect(published(story, '--out', story)).rejects.toThrow(/is a file/);
    expect(readdirSync(folder).toSorted()).toEqual(['mine', 'one.json']);
  });
});

describe('publish refuses', () => {
  test('stories that it cannot read, each by its name, and writes nothing', async () => {
    writeFileSync(at('cut.json'), '{"format":"dateline-story/1","entries":[');
    writeFileSync(at('later.json'), '{"format":"dateline-story/9"}');
    const one = save('one.json', 'One');
    const files = [one, at('cut.json'), at('later.json'), at('missing.json'), one];
    const run = await callDateline(['publish', ...files, '--out', at('site')]);
    expect(run.code).toBe(1);
    expect(run.stdout).toBe('');
    for (const words of [
      'cut.json is cut off',
      'later.json is dateline-story/9',
      'missing.json is not there',
      'one.json would stand where',
      '4 of 5 stories cannot be published; nothing is written'
    ])
      expect(run.stderr).toContain(words);
    expect(readdirSync(folder)).not.toContain('site');
  });

  test('a name that gives no address', async () => {
    const run = await callDateline(['publish', save('Москва.json', 'M'), '--out', at('site')]);
    expect(run).toMatchObject({ code: 1 });
    expect(run.stderr).toContain('wanted a name with Latin letters');
  });

  test.each([
    [[], 'no story given'],
    [['a.json'], 'no --out given'],
    [['a.json', '--out', 'x', '--base', 'news.example'], '--base is "news.example"'],
    [['a.json', '--out', 'x', '--base', 'ftp://news.example/'], '--base is "ftp:'],
    [['a.json', '--out', 'x', '--base', 'https://news.example/?a=1'], '--base is "https:'],
    [['a.json', '--out', 'x', '--force'], '--force']
  ])('%j as wrong usage', async (args, words) => {
    const run = await callDateline(['publish', ...args]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(words);
  });
});
