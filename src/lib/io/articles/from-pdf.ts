import { getDocument } from 'unpdf/pdfjs';
import { MAX_ARTICLE_LENGTH } from '#lib/domain/article.ts';
import type { Fact } from '#lib/domain/article-draft.ts';
import { BadInput } from '#lib/domain/bad-input.ts';
import {
  factOf,
  noteOf,
  type ImportedFile,
  type ImportedText,
  type ImportProgress
} from './imported-text.ts';
import { linesOfPage, type PdfLine } from './pdf-lines.ts';
import { paragraphsOfLines } from './pdf-paragraphs.ts';
import { dropRunningHeads } from './pdf-running-heads.ts';

/** A page with fewer letters than this, on average, is a picture with a stamp on it. */
const FEWEST_LETTERS = 20;
const HEADLINE_SIZE = 1.25;
/** What programs write where nobody gave a title. */
const NO_TITLE =
  /^(?:untitled|microsoft word|powerpoint|.*\.(?:docx?|pdf|indd|qxp|pages|odt|rtf|tmp)$)/iu;

/** The pages of a PDF as lines, and what the file says of itself. */
interface PdfPages {
  readonly lines: readonly PdfLine[];
  readonly heights: readonly number[];
  readonly title: string;
  /** `D:20260206…`; empty where it is not said. */
  readonly made: string;
  /** Some letters are kept in tables that the file names and does not have (predefined CMaps). */
  readonly isMissingTables: boolean;
}

/**
 * The text of a PDF with a text layer: paragraphs from lines, without running heads and page numbers.
 * Nothing is fetched and no font is loaded. Throws BadInput for a PDF with a password, of pictures only, or
 * broken.
 */
export async function fromPdf(
  { name, bytes }: ImportedFile,
  progress: ImportProgress
): Promise<ImportedText> {
  const { lines, heights, title, made, isMissingTables } = await pagesOf(name, bytes, progress);
  const { kept, dropped } = dropRunningHeads(lines, heights);
  const letters = kept.reduce((sum, { text }) => sum + text.length, 0);
  if (letters < FEWEST_LETTERS * heights.length)
    throw new BadInput(
      isMissingTables
        ? `${name} has its letters in tables that are not part of it, as in Chinese, Japanese or Korean; paste its text`
        : `${name} is a PDF of pictures without text, such as a scan; have its text recognised (OCR), or paste it`
    );
  const { paragraphs, joinedWords } = paragraphsOfLines(kept);
  const day = /^D:(\d{4})(\d{2})(\d{2})/u.exec(made);
  return {
    text: `${paragraphs.join('\n\n')}\n`,
    facts: {
      title:
        largestLine(kept) ?? (NO_TITLE.test(title) ? null : factOf('file-property', 'Title', title))
    },
    notes: [
      ...noteOf('running-heads', [...new Set(dropped.map(({ text }) => text))], dropped.length),
      ...noteOf('joined-words', joinedWords),
      ...noteOf('missing-letters', [], isMissingTables ? 1 : 0),
      ...(day ? noteOf('file-made', [day.slice(1).join('-')]) : [])
    ]
  };
}

async function pagesOf(
  name: string,
  bytes: Uint8Array,
  progress: ImportProgress
): Promise<PdfPages> {
  let isMissingTables = false;
  const task = getDocument({
    data: new Uint8Array(bytes),
    BinaryDataFactory: class {
      fetch({ kind }: { readonly kind: string }): Promise<never> {
        if (kind === 'cMapUrl') isMissingTables = true;
        return Promise.reject(new Error('nothing is fetched'));
      }
    },
    useWorkerFetch: false,
    useSystemFonts: false,
    useWasm: false,
    disableFontFace: true,
    verbosity: 0
  });
  try {
    const document = await task.promise;
    const lines: PdfLine[] = [];
    const heights: number[] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages && length < MAX_ARTICLE_LENGTH; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const found = linesOfPage(
        number - 1,
        items.flatMap((item) => ('str' in item ? [item] : []))
      );
      const [, low = 0, , high = 0] = page.view;
      heights.push(high - low);
      lines.push(...found.map((line) => ({ ...line, y: line.y - low })));
      length += found.reduce((sum, { text }) => sum + text.length, 0);
      page.cleanup();
      progress(number / document.numPages);
    }
    const { info } = await document.getMetadata();
    return {
      lines,
      heights,
      title: propertyOf(info, 'Title'),
      made: propertyOf(info, 'CreationDate'),
      isMissingTables
    };
  } catch (cause) {
    throw new BadInput(problemOf(name, cause), { cause });
  } finally {
    await task.destroy();
  }
}

function problemOf(name: string, cause: unknown): string {
  const kind = cause instanceof Error ? cause.name : '';
  if (kind === 'PasswordException')
    return `${name} is locked with a password; save it without one, or paste its text`;
  return `${name} is a broken PDF; print it to a new one, or paste its text`;
}

function propertyOf(info: object, name: string): string {
  const value: unknown = Reflect.get(info, name);
  return typeof value === 'string' ? value : '';
}

/** Lines of the first page in letters clearly larger than the rest: its headline. */
function largestLine(lines: readonly PdfLine[]): Fact | null {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const first = lines.filter(({ page }) => page === 0);
  const largest = Math.max(0, ...first.map(({ size }) => size));
  if (largest < HEADLINE_SIZE * usual) return null;
  const from = first.findIndex(({ size }) => size > largest * 0.95);
  const rest = first.slice(from);
  const end = rest.findIndex(({ size }) => size <= largest * 0.95);
  const words = rest.slice(0, end < 0 ? undefined : end).map(({ text }) => text);
  return factOf('largest-line', null, words.join(' '));
}
