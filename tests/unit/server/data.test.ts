import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCorrections } from '#lib/io/corrections.ts';

const FOLDERS = ['articles', 'stories'] as const;

async function filesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(join('data', folder))).map((name) => `${folder}/${name}`);
}

const files = (await Promise.all(FOLDERS.map(filesIn))).flat();
const readme = await readFile('data/README.md', 'utf8');

describe('data/', () => {
  it.each(files)('%s is named in its README with its sha256', async (file) => {
    const sha256 = createHash('sha256')
      .update(await readFile(join('data', file)))
      .digest('hex');
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${file}\``));
    expect(row).toContain(sha256);
  });

  it('has the first article byte for byte', async () => {
    const bytes = await readFile('data/articles/000_96fbdbca7af89b55.txt');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '33d1a0a3f70c92f58e393f5c0136b2408b0c74c7ff62f3e69ee92838c0bf11ba'
    );
  });

  it.each(files.filter((file) => file.endsWith('.corrections.json')))(
    '%s has fewer than five entries',
    async (file) => {
      const { entries } = parseCorrections(file, await readFile(join('data', file), 'utf8'));
      expect(entries.length).toBeLessThan(5);
    }
  );
});
