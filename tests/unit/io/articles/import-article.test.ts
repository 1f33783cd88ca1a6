import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MAX_IMPORT_BYTES, type ArticleDraft, type Fact } from '#lib/domain/article-draft.ts';
import { likeness, NEARLY_SAME } from '#lib/domain/text-sketch.ts';
import { importFile, importPasted } from '#lib/io/articles/import-article.ts';

const FOLDER = 'tests/fixtures/articles';
const TITLE = 'Harbour deal survives a week of denials';

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`${FOLDER}/${name}`));
}

const read = new Map<string, Promise<ArticleDraft>>();

/** Each is read once. */
function fixture(name: string): Promise<ArticleDraft> {
  const draft = read.get(name) ?? importFile({ name, bytes: bytesOf(name) });
  read.set(name, draft);
  return draft;
}

function file(name: string, words: string | readonly number[]): Promise<ArticleDraft> {
  const bytes =
    typeof words === 'string' ? new TextEncoder().encode(words) : Uint8Array.from(words);
  return importFile({ name, bytes });
}

/** Values of the facts, by name. */
function valuesOf({ facts }: ArticleDraft): object {
  const all: readonly (readonly [string, Fact | null])[] = Object.entries(facts);
  return Object.fromEntries(all.map(([name, fact]) => [name, fact?.value ?? null]));
}

const plain = await fixture('harbour.txt');

describe('an article', () => {
  test.each(['harbour.docx', 'harbour.pdf'])(
    'has the same text in %s as in plain text',
    async (name) => {
      const draft = await fixture(name);
      expect(draft.text).toBe(plain.text);
      expect(draft.sha256).toBe(plain.sha256);
    }
  );

  const known = {
    title: TITLE,
    published: '2026-02-06',
    zone: 'Etc/GMT-1',
    publisher: 'The Varnian Courier'
  };

  test.each([
    [
      'harbour.txt',
      'text',
      {
        title: TITLE,
        byline: 'Mirela Dostal and Owen Faraday',
        published: '2026-02-06',
        zone: null,
        publisher: null,
        url: null
      }
    ],
    [
      'harbour.docx',
      'docx',
      {
        title: TITLE,
        byline: 'Mirela Dostal and Owen Faraday',
        published: '2026-02-06',
        zone: null,
        publisher: null,
        url: null
      }
    ],
    [
      'harbour.pdf',
      'pdf',
      {
        title: TITLE,
        byline: 'Mirela Dostal and Owen Faraday',
        published: '2026-02-06',
        zone: null,
        publisher: null,
        url: null
      }
    ],
    [
      'harbour.md',
      'markdown',
      {
        ...known,
        byline: 'Mirela Dostal, Owen Faraday',
        url: 'https://courier.example/harbour-deal'
      }
    ],
    [
      'saved-page.html',
      'html',
      {
        ...known,
        byline: 'Mirela Dostal, Owen Faraday',
        url: 'https://courier.example/harbour-deal'
      }
    ],
    ['plain.eml', 'mail', { ...known, byline: null, url: null }],
    ['only-html.eml', 'mail', { ...known, byline: null, url: null }],
    [
      'multipart.eml',
      'mail',
      {
        ...known,
        title: `${TITLE} — the whole story`,
        publisher: 'Der Courier – The Varnian Courier',
        byline: null,
        url: null
      }
    ]
  ])('in %s is read as %s with its facts', async (name, format, facts) => {
    const draft = await fixture(name);
    expect(draft.format).toBe(format);
    expect(valuesOf(draft)).toEqual(facts);
    expect(draft.isEnglish).toBe(true);
  });

  test.each(['harbour.md', 'saved-page.html', 'only-html.eml', 'multipart.eml'])(
    'in %s has every paragraph, in order, and nothing that would run',
    async (name) => {
      const { text } = await fixture(name);
      const body = plain.text.slice(plain.text.indexOf('LUZEMBERG'));
      expect(text.slice(text.indexOf('LUZEMBERG')).replace('The offer\n\n', '')).toBe(body);
      expect(text).not.toMatch(/document\.title|onclick|javascript:|https?:/u);
    }
  );

  test('is told what was left out of it', async () => {
    const kinds = async (name: string): Promise<readonly string[]> =>
      (await fixture(name)).notes.map(({ kind }) => kind);
    expect(await kinds('harbour.txt')).toEqual([]);
    expect(await kinds('harbour.docx')).toEqual(['running-heads', 'comments', 'tracked-changes']);
    expect(await kinds('harbour.pdf')).toEqual(['running-heads', 'joined-words']);
    expect(await kinds('saved-page.html')).toEqual([
      'around-the-article',
      'captions',
      'pictures',
      'scripts'
    ]);
    expect(await kinds('plain.eml')).toEqual(['signature']);
    expect(await kinds('multipart.eml')).toEqual(['attachments']);
  });

  test('is nearly the same in another dress, and not the same as another', async () => {
    const page = await fixture('saved-page.html');
    expect(likeness(plain.sketch, page.sketch)).toBeGreaterThan(NEARLY_SAME);
    const other = await file(
      'other.txt',
      'President Anna Keller visited Oslo on Tuesday. She said little.'
    );
    expect(likeness(plain.sketch, other.sketch)).toBeLessThan(0.1);
    expect(likeness(plain.sketch, plain.sketch)).toBe(1);
  });
});

/** A PDF of one line whose letters are in a table of characters that every reader is supposed to have. */
function pdfWithoutTables(words: string): string {
  const text = Buffer.from(words, 'utf16le').swap16().toString('hex');
  const drawn = `BT /F1 12 Tf 20 300 Td <${text}> Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${String(drawn.length)}>>stream\n${drawn}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 7 0 R>>',
    '<</Type/FontDescriptor/FontName/Song/Flags 6/FontBBox[0 0 1 1]/ItalicAngle 0/Ascent 8/Descent -2/CapHeight 7/StemV 8>>'
  ];
  const body = objects.map((object, at) => `${String(at + 1)} 0 obj${object}endobj\n`).join('');
  return `%PDF-1.4\n${body}trailer<</Size 8/Root 1 0 R>>`;
}

describe('a file that is no article', () => {
  test('a PDF whose letters are in tables that nobody fetches says so', async () => {
    await expect(file('a.pdf', pdfWithoutTables('She said so on Tuesday.'))).rejects.toThrow(
      'a.pdf has its letters in tables that are not part of it, as in Chinese, Japanese or Korean; paste its text'
    );
  });

  test('is that or an article, however its bytes are changed: seeded', async () => {
    let seed = 6;
    const chance = (below: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (const name of ['harbour.docx', 'saved-page.html', 'multipart.eml', 'harbour.md'])
      for (let round = 0; round < 4; round += 1) {
        const bytes = bytesOf(name).slice(0, 2000 + chance(12_000));
        for (let change = 0; change < 30; change += 1)
          bytes[chance(bytes.length)] = 32 + chance(224);
        const became = await importFile({ name, bytes }).then(
          ({ format }) => format,
          (error: unknown) => (error instanceof Error ? error.name : 'thrown')
        );
        expect(['docx', 'html', 'mail', 'markdown', 'text', 'BadInput']).toContain(became);
      }
  });

  test.each([
    [
      'scanned.pdf',
      'scanned.pdf is a PDF of pictures without text, such as a scan; have its text recognised (OCR), or paste it'
    ],
    [
      'encrypted.pdf',
      'encrypted.pdf is locked with a password; save it without one, or paste its text'
    ],
    [
      'renamed.docx',
      'renamed.docx is a zip archive without a Word document in it; wanted an article as .txt, .md, .html, .docx, .pdf with text, or .eml'
    ]
  ])('%s is refused in one sentence', async (name, says) => {
    await expect(fixture(name)).rejects.toThrow(says);
  });

  test.each([
    ['harbour.pdf', 'broken.pdf is a broken PDF; print it to a new one, or paste its text'],
    [
      'harbour.docx',
      'broken.docx is a zip archive that is cut off or broken; wanted an article as .txt, .md, .html, .docx, .pdf with text, or .eml'
    ]
  ])('%s cut in half is refused in one sentence', async (name, says) => {
    const bytes = bytesOf(name);
    const half = bytes.slice(0, name.endsWith('pdf') ? 600 : bytes.length / 2);
    await expect(
      importFile({ name: name.replace('harbour', 'broken'), bytes: half })
    ).rejects.toThrow(says);
  });

  test.each<readonly [string, string, string | readonly number[], string]>([
    ['empty', 'a.txt', '', 'a.txt is empty; wanted an article'],
    ['blank', 'a.txt', ' \n\n', 'a.txt is blank; wanted an article'],
    [
      'binary',
      'a.txt',
      [0x7f, 0x45, 0x4c, 0x46, 0, 0, 1],
      'a.txt is a binary file; wanted an article'
    ],
    ['without a word', 'a.txt', '12345 ---', 'a.txt has no words; wanted an article'],
    [
      'an old Word file',
      'a.docx',
      [0xd0, 0xcf, 0x11, 0xe0, 0, 0],
      'a.docx is an old Word file (.doc); save it as .docx'
    ],
    [
      'a Word file with a password',
      'a.docx',
      [
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
      ],
      'a.docx is a Word file with a password; save it without one'
    ],
    [
      'rich text',
      'a.rtf',
      '{\\rtf1 Hello}',
      'a.rtf is a rich text file (.rtf); save it as .docx or .txt'
    ],
    [
      'a mail without text',
      'a.eml',
      'From: a@b.example\nSubject: x\nDate: Fri, 06 Feb 2026 07:30:00 +0100\n\n',
      'a.eml is a mail without text; wanted the text of an article in it'
    ]
  ])('%s is refused in one sentence', async (_what, name, words, says) => {
    await expect(file(name, words)).rejects.toThrow(says);
  });

  test('of more than 50 MB is refused unread', async () => {
    const bytes = { length: MAX_IMPORT_BYTES + 1 } as Uint8Array;
    await expect(importFile({ name: 'a.pdf', bytes })).rejects.toThrow(
      'a.pdf has 50 MB; wanted one article, at most 50 MB'
    );
  });

  test('of more than 10 MB of text is refused', async () => {
    await expect(file('a.txt', 'She said so. '.repeat(800_000))).rejects.toThrow(
      'a.txt has 10.4 MB; wanted one article, at most 10 MB of text'
    );
  });
});

describe('the kind of a file', () => {
  test.each([
    [
      'a page under another name',
      'a.txt',
      '<!doctype html><html><body><p>He said so.</p></body></html>',
      'html'
    ],
    ['a part of a page by its name', 'a.html', '<p>He said so.</p>', 'html'],
    ['a mail under another name', 'a.txt', 'From: a@b.example\nSubject: x\n\nHe said so.', 'mail'],
    ['a text with tags in it', 'a.txt', 'He wrote <p> and <b> on the wall.', 'text'],
    ['a text that opens with a label', 'a.txt', 'Date: today\n\nHe said so.', 'text'],
    ['Markdown by its name', 'a.md', '# He said so\n\nAnd left.', 'markdown'],
    // A pattern that could read these in many ways would try them all, which takes years.
    ['a line with many below it', 'a.txt', `A: b\r\n${' c\r\n'.repeat(500)}`, 'text'],
    ['many comments and no page', 'a.txt', `${'<!-- a -->'.repeat(300)} He said so.`, 'text'],
    [
      'many comments before a page',
      'a.txt',
      `${'<!-- a -->'.repeat(99)}<html><body><p>He said so.</p></body></html>`,
      'html'
    ]
  ])('is told by what is in it: %s', async (_what, name, words, format) => {
    expect((await file(name, words)).format).toBe(format);
  });

  test('a page saved as a mail is a page', async () => {
    const saved = `From: <Saved by Blink>\nSnapshot-Content-Location: https://courier.example/a\nSubject: A\nDate: Sat, 7 Feb 2026 10:00:00 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<html><head><title>A</title></head><body><p>He said so on Tuesday, and she did not say anything at all.</p></body></html>\n--b--\n`;
    const draft = await file('a.mhtml', saved);
    expect(draft.text).toBe('He said so on Tuesday, and she did not say anything at all.\n');
    expect(draft.facts.url?.value).toBe('https://courier.example/a');
    expect(draft.facts.published).toBeNull();
  });

  test('who passes a mail on has not published it', async () => {
    const mail =
      'From: Ann <a@b.example>\nSubject: Fwd: A deal\nDate: Fri, 06 Feb 2026 07:30:00 +0100\n\nHe said so.\n';
    const draft = await file('a.eml', mail);
    expect(valuesOf(draft)).toMatchObject({ title: 'A deal', published: null, publisher: null });
    expect(draft.notes).toEqual([{ kind: 'forwarded', count: 1, words: ['Fwd: A deal'] }]);
  });
});

describe('the letters of a file', () => {
  const WORDS = 'Käse für 3 €, “he” said.\n';
  const latin = [
    0x4b, 0xe4, 0x73, 0x65, 0x20, 0x66, 0xfc, 0x72, 0x20, 0x33, 0x20, 0x80, 0x2c, 0x20, 0x93, 0x68,
    0x65, 0x94, 0x20, 0x73, 0x61, 0x69, 0x64, 0x2e, 0x0a
  ];

  test.each<readonly [string, readonly number[]]>([
    ['UTF-8', [...new TextEncoder().encode(WORDS)]],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(WORDS)]],
    ['UTF-16, little end first', [0xff, 0xfe, ...Buffer.from(WORDS, 'utf16le')]],
    ['UTF-16, big end first', [0xfe, 0xff, ...Buffer.from(WORDS, 'utf16le').swap16()]]
  ])('are read in %s', async (_encoding, bytes) => {
    const draft = await file('a.txt', bytes);
    expect(draft.text).toBe(WORDS);
    expect(draft.notes).toEqual([]);
  });

  test('are read as Windows-1252 where they are none of these, and that is told', async () => {
    const draft = await file('a.txt', latin);
    expect(draft.text).toBe(WORDS);
    expect(draft.notes).toEqual([
      { kind: 'encoding', count: 1, words: ['Käse', 'für', '€', '“he', '”'] }
    ]);
  });

  test('are read as the page says', async () => {
    const page = [
      ...Buffer.from('<html><head><meta charset="iso-8859-2"></head><body><p>B'),
      0xb1,
      ...Buffer.from('k said so.</p></body></html>')
    ];
    const draft = await file('a.html', page);
    expect(draft.text).toBe('Bąk said so.\n');
    expect(draft.notes).toEqual([]);
  });
});

describe('what is pasted', () => {
  test('as plain text stays as it is', async () => {
    const draft = await importPasted({ text: 'A deal\r\n\r\nHe said <b>so</b>.', html: null });
    expect(draft.text).toBe('A deal\n\nHe said <b>so</b>.');
    expect(draft.format).toBe('pasted');
  });

  test('with its markup becomes text with its facts', async () => {
    const html =
      '<meta charset="utf-8"><h1>A deal</h1><p>By Mirela Dostal</p><time datetime="2026-02-06T07:30+01:00">Friday</time><p onclick="x()">He said <b>so</b>.</p><img src="https://a.example/x.png">';
    const draft = await importPasted({ text: 'A deal', html });
    expect(draft.text).toBe('A deal\n\nBy Mirela Dostal\n\nFriday\n\nHe said so.\n');
    expect(valuesOf(draft)).toMatchObject({
      title: 'A deal',
      byline: 'Mirela Dostal',
      published: '2026-02-06',
      zone: 'Etc/GMT-1'
    });
  });

  test('line by line gets its paragraphs, and that is told', async () => {
    const draft = await importPasted({ text: 'He said so.\nShe did not.', html: null });
    expect(draft.text).toBe('He said so.\n\nShe did not.\n');
    expect(draft.notes).toEqual([{ kind: 'no-paragraphs', count: 2, words: [] }]);
  });

  test('without a word is refused', async () => {
    await expect(importPasted({ text: ' ', html: '<img src="x">' })).rejects.toThrow(
      'The pasted text has no words; wanted an article'
    );
  });

  test('in another language says so', async () => {
    const text =
      'Die Präsidentin reiste am Dienstag nach Oslo und sagte, dass das nicht von ihr sei.';
    expect((await importPasted({ text, html: null })).isEnglish).toBe(false);
  });
});
