import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMetadata } from '#lib/io/article.ts';
import { parseStoryFile } from '#lib/io/story-file.ts';
import { folderOf, ROOMS } from '../../arch/rooms.js';
import { runDateline } from './run-dateline.ts';

const readme = readFileSync('README.md', 'utf8');
const commands = readme
  .split('\n')
  .flatMap((line) => /^npm run -s dateline -- (.+)$/.exec(line)?.[1] ?? []);
const [metadata = '', story = ''] = [...readme.matchAll(/```json\n([^]*?)```/g)].map(
  (match) => match[1] ?? ''
);

describe('README', { timeout: 60_000 }, () => {
  it.each(commands)('dateline %s does what is said', async (command) => {
    const { code, stdout } = await runDateline(command.split(' '));
    expect(code).toBe(0);
    expect(stdout).not.toBe('');
  });

  it('shows metadata and a story as the build reads them', () => {
    expect(parseMetadata('README.md', metadata).publisher).toBe('The Example');
    expect(parseStoryFile('my-story', 'README.md', story).articles).toEqual(['my-article']);
  });

  it('has every room with files in its map', () => {
    const rooms = Object.keys(ROOMS).filter((room) => folderOf(room).startsWith('src/lib/'));
    const mapped = rooms.filter((room) => readme.includes(`\n  ${room}/ `));
    expect(mapped.length).toBeGreaterThan(9);
    expect(mapped.toSorted()).toEqual(
      rooms.filter((room) => existsSync(folderOf(room))).toSorted()
    );
  });
});
