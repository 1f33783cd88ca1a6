import mammoth from 'mammoth';
import { BadInput } from '#lib/domain/bad-input.ts';
import { docxNotes } from './docx-notes.ts';
import { parsePage } from './html-document.ts';
import { textOfTree } from './html-text.ts';
import { factOf, noteOf, type ImportedFile, type ImportedText } from './imported-text.ts';
import { readZipText, unpackedBytes, zipEntries } from './zip-directory.ts';

/** What a document may unpack to, in bytes, its pictures aside. */
const MAX_UNPACKED_BYTES = 50_000_000;
const PROPERTIES = 'docProps/core.xml';
const PROPERTIES_LENGTH = 50_000;
const STYLES = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** The text of a Word document, with its title by style or property. Pictures, headers and footnotes stay out. */
export async function fromDocx({ name, bytes }: ImportedFile): Promise<ImportedText> {
  await refuseBomb(name, bytes);
  const page = parsePage(name, await htmlOf(name, bytes));
  const pictures = page.querySelectorAll('img').length;
  const footnotes = page.querySelectorAll('li[id^="footnote"], li[id^="endnote"]');
  const left = [
    ...(await docxNotes(bytes)),
    ...noteOf(
      'footnotes',
      [...footnotes].map((note) => textOfTree(note))
    ),
    ...noteOf('pictures', [], pictures)
  ];
  for (const note of footnotes) note.remove();
  for (const mark of page.querySelectorAll('sup > a[id]')) mark.remove();
  const text = textOfTree(page.body);
  if (!/\p{L}/u.test(text))
    throw new BadInput(`${name} is a Word document without text; wanted the text of an article`);
  const properties = await propertiesOf(bytes);
  const made = /<dcterms:created[^<>]*>(\d{4}-\d{2}-\d{2})/u.exec(properties)?.[1];
  return {
    text: `${text}\n`,
    facts: {
      title:
        factOf('title-style', 'Title', page.querySelector('h1.title')?.textContent) ??
        factOf('file-property', 'title', wordsOf(properties, 'dc:title')),
      byline: null
    },
    notes: [...left, ...(made === undefined ? [] : noteOf('file-made', [made]))]
  };
}

/** What unpacks to far more than it says would take all memory. */
async function refuseBomb(name: string, bytes: Uint8Array): Promise<void> {
  let unpacked = 0;
  for (const entry of zipEntries(bytes)) {
    if (!/\.(?:xml|rels)$/u.test(entry.name)) continue;
    unpacked += (await unpackedBytes(bytes, entry, MAX_UNPACKED_BYTES)) ?? 0;
    if (unpacked >= MAX_UNPACKED_BYTES)
      throw new BadInput(
        `${name} unpacks to more than ${MAX_UNPACKED_BYTES / 1e6} MB of text; wanted one article`
      );
  }
}

async function htmlOf(name: string, bytes: Uint8Array): Promise<string> {
  // Mammoth wants a Buffer in Node and an ArrayBuffer in a browser, and takes bytes for either.
  const copy = new Uint8Array(bytes);
  const input = { arrayBuffer: copy.buffer, buffer: copy as Buffer };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      externalFileAccess: false
    });
    return value;
  } catch (cause) {
    throw new BadInput(
      `${name} is a broken Word document; open it in Word and save it once more, or paste its text`,
      { cause }
    );
  }
}

async function propertiesOf(bytes: Uint8Array): Promise<string> {
  const entry = zipEntries(bytes).find((each) => each.name === PROPERTIES);
  return (entry && (await readZipText(bytes, entry, PROPERTIES_LENGTH))) ?? '';
}

function wordsOf(xml: string, tag: string): string {
  const inner = new RegExp(`<${tag}[^<>]*>([^<]*)<`, 'u').exec(xml)?.[1] ?? '';
  return inner.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
