import { describe, expect, test } from 'vitest';
import type { DraftFacts } from '#lib/domain/article-draft.ts';
import { fromHtml, fromSelection } from '#lib/io/articles/from-html.ts';

const PARAGRAPHS = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>The council of Alda met on Tuesday for the ${String(at)}th time, and said little.</p>`
).join('');

function page(head: string, body = `<article>${PARAGRAPHS}</article>`): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}

function read(head: string, body?: string): Partial<DraftFacts> {
  return fromHtml('page.html', page(head, body)).facts;
}

function linked(fields: object): string {
  return `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;
}

const OPEN_GRAPH = '<meta property="article:published_time" content="2026-02-05T10:00:00Z">';

describe('what a page says of its article', () => {
  test('JSON-LD comes first, and another date is told', () => {
    const { facts, notes } = fromHtml(
      'page.html',
      page(
        linked({ '@type': 'NewsArticle', headline: 'A', datePublished: '2026-02-06T10:00+01:00' }) +
          OPEN_GRAPH
      )
    );
    expect(facts.published).toEqual({
      value: '2026-02-06',
      rule: 'json-ld',
      field: 'datePublished',
      exact: '2026-02-06T10:00+01:00',
      instant: Date.UTC(2026, 1, 6, 9)
    });
    expect(notes).toContainEqual({
      kind: 'other-date',
      count: 1,
      words: ['2026-02-05T10:00:00Z']
    });
  });

  test.each([
    [linked([{ '@type': 'WebPage' }, { '@type': ['Article'], headline: 'A' }])],
    [linked({ '@graph': [{ '@type': 'ReportageNewsArticle', headline: 'A' }] })],
    [linked({ '@type': 'WebPage', mainEntity: { '@type': 'BlogPosting', headline: 'A' } })],
    ['<meta property="og:title" content="A">'],
    ['<meta name="og:site_name" content="The Courier"><title>A | The Courier</title>'],
    ['<title>A</title>']
  ])('its headline: %s', (head) => {
    expect(read(head).title?.value).toBe('A');
  });

  test.each([
    [linked({ '@type': 'Person', headline: 'A', datePublished: '2026-02-06' })],
    ['<script type="application/ld+json">{ broken</script>'],
    ['<meta name="date" content="yesterday">'],
    ['<meta property="article:modified_time" content="2026-02-06">']
  ])('no day of publication: %s', (head) => {
    expect(read(head).published).toBeNull();
  });

  test.each([
    ['//<![CDATA[', '//]]>'],
    ['<![CDATA[', ']]>'],
    ['/*<![CDATA[*/', '/*]]>*/'],
    ['<!--', '-->']
  ])('JSON-LD in %s is read', (before, after) => {
    const json = '{"@type":"NewsArticle","headline":"A","datePublished":"2026-02-06"}';
    const head = `<script type="application/ld+json">${before}\n${json}\n${after}</script>`;
    expect(read(head).published?.rule).toBe('json-ld');
  });

  test('a large heading that names the site is no headline', () => {
    const body = `<h1>The Courier</h1><article>${PARAGRAPHS}</article>`;
    expect(read('<title>A week of denials in Alda | Politics</title>', body).title).toMatchObject({
      value: 'A week of denials in Alda',
      rule: 'page-title',
      exact: 'A week of denials in Alda | Politics'
    });
  });

  test.each([
    ['By Mirela Dostal', 'Mirela Dostal'],
    ['by Mirela Dostal March 11, 2026 3:46 PM', 'Mirela Dostal'],
    ['Mirela Dostal —', 'Mirela Dostal'],
    ['Byron Ames', 'Byron Ames'],
    ['11.03.2026', undefined],
    ['Last updated: March 11, 2026', undefined]
  ])('the names in the byline %s', (words, byline) => {
    const { facts } = fromHtml('page.html', page(`<meta name="author" content="${words}">`));
    expect(facts.byline?.value).toBe(byline);
  });

  test.each([
    ['an author written out', { author: 'Mirela Dostal' }, 'Mirela Dostal'],
    [
      'two people',
      { author: [{ name: 'M. Dostal' }, { name: 'O. Faraday' }] },
      'M. Dostal, O. Faraday'
    ]
  ])('its byline from %s', (_what, fields, byline) => {
    const head = linked({ '@type': 'NewsArticle', headline: 'A', ...fields });
    expect(read(head).byline?.value).toBe(byline);
  });

  test('words escaped twice are read as they are meant', () => {
    const head = linked({ '@type': 'NewsArticle', headline: 'Orlov&#8217;s visit &amp; more' });
    expect(read(head).title?.value).toBe('Orlov’s visit & more');
  });

  test('a time element counts alone; of several days only one at the head of the article', () => {
    const one = `<article><time datetime="2026-02-06">Friday</time>${PARAGRAPHS}</article>`;
    expect(read('', one).published).toMatchObject({ value: '2026-02-06', rule: 'time-element' });
    const others = '<aside><time datetime="2026-01-01">x</time></aside>';
    expect(read('', others + one).published?.value).toBe('2026-02-06');
    expect(
      read('', `${others}<i><time datetime="2026-02-06">y</time></i>${PARAGRAPHS}`).published
    ).toBeNull();
  });

  test('an address that would run is none', () => {
    expect(read('<link rel="canonical" href="javascript:alert(1)">').url).toBeNull();
    expect(read('<link rel="canonical" href="https://courier.example/a">').url?.value).toBe(
      'https://courier.example/a'
    );
  });
});

describe('the text of a page', () => {
  test('is its main text; menus and other headlines are told, not read', () => {
    const aside =
      '<aside><h2>Most read</h2><ul><li><a href="/1">Ten herrings</a></li></ul></aside>';
    const { text, notes } = fromHtml(
      'page.html',
      page('', `<article>${PARAGRAPHS}</article>${aside}`)
    );
    expect(text.split('\n\n')).toHaveLength(6);
    expect(text).not.toContain('herrings');
    expect(notes.find(({ kind }) => kind === 'around-the-article')?.words).toContain(
      'Ten herrings'
    );
  });

  test.each([
    ['scripts', '<script>alert(1)</script>'],
    ['styles', '<style>p { color: red }</style>'],
    [
      'an SVG with a script',
      '<svg onload="alert(1)"><script>alert(1)</script><text>alert(1)</text></svg>'
    ],
    ['a frame', '<iframe srcdoc="<p>alert(1)</p>"></iframe>'],
    ['what is hidden', '<p style="display: none">alert(1)</p><p hidden>alert(1)</p>'],
    ['a form', '<button>alert(1)</button><textarea>alert(1)</textarea>'],
    ['a template', '<template><p>alert(1)</p></template>'],
    ['a comment', '<!-- alert(1) -->']
  ])('has none of %s', (_what, markup) => {
    expect(fromSelection('page.html', `<p>Before.</p>${markup}<p>After.</p>`).text).not.toContain(
      'alert'
    );
  });

  test.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo\n'],
    ['<div>One<div>Two</div></div>', 'One\n\nTwo\n'],
    ['<p>One<br>Two<br><br>Three</p>', 'One\nTwo\n\nThree\n'],
    ['<p>He <b>said</b>\n  so.</p>', 'He said so.\n'],
    ['<p>1 &lt; 2 &amp; 3</p>', '1 < 2 & 3\n'],
    ['<ul><li>One</li><li>Two</li></ul>', 'One\n\nTwo\n'],
    ['<p>A <a href="javascript:alert(1)">link</a>.</p>', 'A link.\n'],
    ['<p onclick="alert(1)">A click.</p>', 'A click.\n'],
    ['Only words', 'Only words\n'],
    ['<pre>One\ntwo</pre>', 'One\ntwo\n']
  ])('%s', (markup, text) => {
    expect(fromSelection('page.html', markup).text).toBe(text);
  });

  test('a page without words is refused', () => {
    expect(() => fromHtml('empty.html', page('', '<div id="app"></div>'))).toThrow(
      'empty.html is a page without text; wanted the page as a browser saves it, with its text'
    );
  });

  test('a page that is nested too deep is refused', () => {
    expect(() => fromHtml('deep.html', page('', '<i>'.repeat(600)))).toThrow(
      'deep.html is nested deeper than 500 elements; wanted an article'
    );
  });

  test('a page of more than fifty thousand elements is refused', () => {
    expect(() => fromHtml('large.html', page('', '<i></i>'.repeat(50_001)))).toThrow(
      /^large.html has \d+ elements; wanted a page with one article$/u
    );
  });
});
