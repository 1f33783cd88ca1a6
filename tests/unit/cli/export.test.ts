import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { writeStoryDocument } from '#lib/io/story-document.ts';
import { FORMATS } from '#lib/io/export/formats.ts';
import { fullStory } from '../../support/a-full-story.ts';
import { callDateline } from './run-dateline.ts';

const written = writeStoryDocument(fullStory);

describe('dateline export', () => {
  test.each(FORMATS)(
    'writes $id to standard output, the losses to standard error',
    async (format) => {
      const { code, stdout, stderr } = await callDateline(['export', format.id, '-'], written);
      const { text, losses } = (await format.load()).write(fullStory, { address: null });
      expect(code).toBe(0);
      expect(stdout).toBe(text);
      expect(stderr.split('\n').filter((line) => line !== '')).toHaveLength(losses.length);
    }
  );

  test('says what is lost in plain words', async () => {
    const { stderr } = await callDateline(['export', 'icalendar', '-'], written);
    expect(stderr).toContain('Left out: 1 event without a beginning\n');
    expect(stderr).toContain('Only in words, for people: 1 approximate date\n');
    expect(stderr).toContain(
      'As a plain range of days, with a note of what is known: 1 date of a week, a season or a decade\n'
    );
    expect(stderr).not.toContain('{');
  });

  test('writes a story of this repository from the file of its words', async () => {
    const { code, stdout } = await callDateline([
      'export',
      'json',
      'data/stories/paris-moscow.json'
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('"slug":"paris-moscow"');
    expect(stdout).toContain(
      JSON.stringify(await readFile('data/articles/000_96fbdbca7af89b55.txt', 'utf8'))
    );
  });

  test('puts the address of the story’s page where the format has a place for it', async () => {
    const { stdout } = await callDateline(
      ['export', 'jsonld', '-', '--address', 'https://a.example/talks/'],
      written
    );
    expect(stdout).toContain('"@id": "https://a.example/talks/"');
  });

  test.each([
    ['no format', [], 2, 'found no format; wanted one of json, csv'],
    ['an unknown format', ['xlsx', '-'], 2, 'found "xlsx"; wanted one of json, csv'],
    ['no file', ['csv'], 2, '0 files given; wanted one'],
    ['two files', ['csv', 'a', 'b'], 2, '2 files given; wanted one'],
    ['an address that runs', ['csv', '-', '--address', 'javascript:x'], 2, '--address is'],
    ['another kind of file', ['csv', 'package.json'], 1, 'package.json is no story of Dateline'],
    ['a file that is not there', ['csv', 'none.json'], 1, 'none.json is not there; wanted a story']
  ])('refuses %s and writes nothing', async (_, args, wanted, says) => {
    const { code, stdout, stderr } = await callDateline(['export', ...args]);
    expect({ code, stdout }).toEqual({ code: wanted, stdout: '' });
    expect(stderr).toContain(says);
  });
});
