import { BadInput } from '#lib/domain/bad-input.ts';
import type { DraftFormat } from '#lib/domain/article-draft.ts';
import type { ImportedFile } from './imported-text.ts';
import { zipEntries } from './zip-directory.ts';

/** What a file can be; pasted text is none. */
export type FileFormat = Exclude<DraftFormat, 'pasted'>;

const WANTED_FORMATS = 'wanted an article as .txt, .md, .html, .docx, .pdf with text, or .eml';
const HEAD_BYTES = 4096;
const OLE = 'd0cf11e0';
// Each comment and each line can be read in one way only: in several, a short file would take years.
const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const HTML_PART = /<(?:p|div|article|section|h1|span|meta)\b[^>]*>/iu;
const HEADER_LINE = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/u;
const MAIL_HEADER = /^(?:from|to|subject|date|message-id|mime-version|received|return-path):/gimu;

/** What a file is by its bytes; its name only tells Markdown from plain text. Throws BadInput for what is no article. */
export function sniffFormat({ name, bytes }: ImportedFile): FileFormat {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const ending = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006'))
    return inArchive(name, bytes);
  refuseOthers(name, head, bytes);
  const words = head.replace(/^ï»¿/u, '');
  if (HTML.test(words)) return 'html';
  if (isMail(words)) return 'mail';
  if (['html', 'htm', 'xhtml'].includes(ending) && HTML_PART.test(words)) return 'html';
  if (['md', 'markdown', 'mdown'].includes(ending)) return 'markdown';
  return 'text';
}

function isMail(words: string): boolean {
  const lines = HEADER_LINE.exec(words)?.[0] ?? '';
  return new Set(lines.match(MAIL_HEADER)?.map((each) => each.toLowerCase())).size >= 2;
}

function inArchive(name: string, bytes: Uint8Array): FileFormat {
  const names = new Set(zipEntries(bytes).map((entry) => entry.name));
  if (names.has('word/document.xml')) return 'docx';
  if (names.size === 0)
    throw new BadInput(`${name} is a zip archive that is cut off or broken; ${WANTED_FORMATS}`);
  const kind = names.has('xl/workbook.xml')
    ? 'a spreadsheet'
    : names.has('ppt/presentation.xml')
      ? 'a set of slides'
      : names.has('content.xml')
        ? 'an OpenDocument file (save it as .docx)'
        : 'a zip archive without a Word document in it';
  throw new BadInput(`${name} is ${kind}; ${WANTED_FORMATS}`);
}

function refuseOthers(name: string, head: string, bytes: Uint8Array): void {
  const first = [...bytes.subarray(0, 4)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  if (first === OLE) {
    const isLocked = new TextDecoder('utf-16le')
      .decode(bytes.slice(0, bytes.length - (bytes.length % 2)))
      .includes('EncryptedPackage');
    throw new BadInput(
      isLocked
        ? `${name} is a Word file with a password; save it without one`
        : `${name} is an old Word file (.doc); save it as .docx`
    );
  }
  if (head.startsWith('{\\rtf'))
    throw new BadInput(`${name} is a rich text file (.rtf); save it as .docx or .txt`);
}
