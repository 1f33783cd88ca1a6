import { describe, expect, test } from 'vitest';
import { askedLater } from '#lib/offline/asked-later.ts';
import { keptPaths } from '#lib/offline/kept-paths.ts';

describe('what is kept of the site', () => {
  test('is every page with its data, scripts and icons, each once', () => {
    expect(
      keptPaths('/fr', {
        build: ['/fr/_app/immutable/entry/start.js', '/fr/_app/immutable/entry/start.js'],
        files: ['/fr/favicon.svg', '/fr/page-writer.js'],
        prerendered: ['/fr/', '/fr/__data.json', '/fr/stories/a b/', '/fr/stories/a b/story.json']
      })
    ).toEqual([
      '/fr/',
      '/fr/__data.json',
      '/fr/stories/a%20b/',
      '/fr/stories/a%20b/story.json',
      '/fr/_app/immutable/entry/start.js',
      '/fr/favicon.svg',
      '/fr/page-writer.js',
      '/fr/404.html'
    ]);
  });

  test('is nothing that only hosts and other programs read', () => {
    const others = [
      '/_headers',
      '/screenshot.png',
      '/schema/story-1.json',
      '/feed.xml',
      '/sitemap.xml',
      '/stories/a/card.png',
      '/stories/a/oembed.json'
    ];
    expect(keptPaths('', { build: [], files: others, prerendered: others })).toEqual(['/404.html']);
  });
});

describe('what a worker’s script asks for later', () => {
  test('are the scripts that it names beside itself, however they are quoted', () => {
    const text = 'import(`./chunks/A.js`);import"./B.js";from\'../C.js\';import("./chunks/A.js")';
    expect(askedLater('/fr/_app/workers/reader.js', text)).toEqual([
      '/fr/_app/workers/chunks/A.js',
      '/fr/_app/workers/B.js',
      '/fr/_app/C.js'
    ]);
  });

  test('is nothing that stands in its texts', () => {
    expect(askedLater('/w.js', 'from` and `; import("./x.css"); "https://a.b/c.js"')).toEqual([]);
  });
});
