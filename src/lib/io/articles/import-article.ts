import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { MAX_ARTICLE_LENGTH } from '#lib/domain/article.ts';
import {
  MAX_IMPORT_BYTES,
  type ArticleDraft,
  type DraftFacts,
  type DraftFormat,
  type PastedText
} from '#lib/domain/article-draft.ts';
import { BadInput } from '#lib/domain/bad-input.ts';
import { looksEnglish } from '#lib/text/language.ts';
import { decodeText } from './decode-text.ts';
import type { ImportedFile, ImportedText, ImportProgress } from './imported-text.ts';
import { sketchText } from './sketch-text.ts';
import { sniffFormat, type FileFormat } from './sniff-format.ts';
import { textFacts } from './text-facts.ts';

const PASTED = 'The pasted text';

/**
 * The article in a file, whatever kind of file it is. Each kind's parser is loaded when its first file comes.
 * Throws BadInput, one sentence, for a file that has no article to read.
 */
export async function importFile(
  file: ImportedFile,
  progress: ImportProgress = () => undefined
): Promise<ArticleDraft> {
  refuseTooLarge(file.name, file.bytes.length);
  const format = sniffFormat(file);
  return draftOf(file.name, format, await importedAs(format, file, progress));
}

/** The article in what was pasted. Throws BadInput where it has no words. */
export async function importPasted({ text, html }: PastedText): Promise<ArticleDraft> {
  if (html !== null) {
    const { fromSelection } = await import('./from-html.ts');
    const read = fromSelection(PASTED, html);
    if (/\p{L}/u.test(read.text)) return draftOf('', 'pasted', read);
  }
  const { fromText } = await import('./from-text.ts');
  return draftOf('', 'pasted', fromText(text.replaceAll('\r\n', '\n')));
}

function refuseTooLarge(name: string, bytes: number): void {
  if (bytes > MAX_IMPORT_BYTES)
    throw new BadInput(
      `${name} has ${Math.round(bytes / 1e6)} MB; wanted one article, at most ${MAX_IMPORT_BYTES / 1e6} MB`
    );
}

async function importedAs(
  format: FileFormat,
  file: ImportedFile,
  progress: ImportProgress
): Promise<ImportedText> {
  switch (format) {
    case 'pdf':
      return (await import('./from-pdf.ts')).fromPdf(file, progress);
    case 'docx':
      return (await import('./from-docx.ts')).fromDocx(file);
    case 'mail':
      return (await import('./from-mail.ts')).fromMail(file);
    case 'html': {
      const { text, notes } = decodeText(file);
      const { fromHtml } = await import('./from-html.ts');
      return withNotes(fromHtml(file.name, text), notes);
    }
    case 'markdown': {
      const { text, notes } = decodeText(file);
      const { fromMarkdown } = await import('./from-markdown.ts');
      return withNotes(fromMarkdown(file.name, text), notes);
    }
    case 'text': {
      const { text, notes } = decodeText(file);
      const { fromText } = await import('./from-text.ts');
      return withNotes(fromText(text), notes);
    }
  }
}

function withNotes(read: ImportedText, notes: ImportedText['notes']): ImportedText {
  return { ...read, notes: [...notes, ...read.notes] };
}

/** What the file says of itself comes first; its words say the rest. */
function draftOf(name: string, format: DraftFormat, read: ImportedText): ArticleDraft {
  const text = wellFormed(read.text);
  const called = name === '' ? PASTED : name;
  if (!/\p{L}/u.test(text)) throw new BadInput(`${called} has no words; wanted an article`);
  if (text.length > MAX_ARTICLE_LENGTH)
    throw new BadInput(
      `${called} has ${text.length.toLocaleString('en')} characters; wanted one article, at most ${MAX_ARTICLE_LENGTH.toLocaleString('en')}`
    );
  const found = textFacts(text);
  const isDated = read.facts.published != null;
  const said = isDated ? read.facts : found.facts;
  const facts: DraftFacts = {
    title: read.facts.title ?? found.facts.title,
    byline: read.facts.byline ?? found.facts.byline,
    published: said.published ?? null,
    zone: said.zone ?? null,
    publisher: read.facts.publisher ?? found.facts.publisher,
    url: read.facts.url ?? null
  };
  return {
    name,
    format,
    text,
    sha256: bytesToHex(sha256(new TextEncoder().encode(text))),
    sketch: sketchText(text),
    isEnglish: looksEnglish(text),
    facts,
    notes: [...read.notes, ...(isDated ? [] : found.notes)].filter(
      ({ kind }) => kind !== 'file-made' || facts.published === null
    )
  };
}

/** Half a pair of surrogates is no character, and no file can hold it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\0', '');
}
