import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { EMBED_SCRIPT, EMBED_SCRIPT_HASH, embedCode } from '#lib/components/embed/embed-code.ts';
import { oembed } from '#lib/components/embed/oembed.ts';
import { HOSTILE } from '../../support/hostile.ts';

const ADDRESS = 'https://a.example/timelines/embed/a-visit/';

test('the hash that a policy is told is that of the script', () => {
  const hash = createHash('sha256').update(EMBED_SCRIPT).digest('base64');
  expect(EMBED_SCRIPT_HASH).toBe(`sha256-${hash}`);
  expect(embedCode(ADDRESS, 'A visit')).toContain(`<script>${EMBED_SCRIPT}</script>`);
});

test.each(HOSTILE)('a story called %j opens no element in the page that embeds it', (title) => {
  const tags = (code: string): readonly string[] => code.match(/<[a-z/!]|"/gi) ?? [];
  expect(tags(embedCode(ADDRESS, title))).toEqual(tags(embedCode(ADDRESS, 'A visit')));
});

test('oEmbed gives a frame where the site’s address is known, and only a link where it is not', () => {
  const page = { title: 'A “visit”', site: 'Dateline', slug: 'a-visit' };
  expect(JSON.parse(oembed({ ...page, root: null }))).toEqual({
    type: 'link',
    version: '1.0',
    title: 'A “visit”',
    provider_name: 'Dateline'
  });
  const known: unknown = JSON.parse(oembed({ ...page, root: 'https://a.example/timelines/' }));
  expect(known).toMatchObject({
    type: 'rich',
    version: '1.0',
    provider_url: 'https://a.example/timelines/',
    width: 960,
    height: 720
  });
  expect(known).toHaveProperty('html', expect.stringContaining(`src="${ADDRESS}"`));
});
