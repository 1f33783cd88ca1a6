import { BadInput } from '#lib/domain/bad-input.ts';
import type { DraftNote } from '#lib/domain/article-draft.ts';
import { MAX_ARTICLE_BYTES } from '#lib/io/decode.ts';
import { noteOf, type ImportedFile } from './imported-text.ts';

export interface DecodedText {
  readonly text: string;
  /** Says it where the encoding is a guess. */
  readonly notes: readonly DraftNote[];
}

const MARKS: readonly (readonly [bytes: string, encoding: string])[] = [
  ['239,187,191', 'utf-8'],
  ['255,254', 'utf-16le'],
  ['254,255', 'utf-16be']
];
const META = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w-]+)/iu;
/** 80 to 9f in Windows-1252; a point where it has no letter. */
const UPPER_CONTROLS = '€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ';
const HEAD_BYTES = 2048;
const FALLBACK = 'windows-1252';

/**
 * The text of a file: by its byte order mark, or UTF-8, or what its sender or the page itself says. What is none of
 * these is read as windows-1252, and a note says so. Throws BadInput for a file that is empty, too large or
 * no text.
 */
export function decodeText({ name, bytes, charset }: ImportedFile): DecodedText {
  refuse(name, bytes);
  const head = bytes.subarray(0, HEAD_BYTES);
  const marked = MARKS.find(([mark]) => String(bytes.subarray(0, mark.split(',').length)) === mark);
  const said = charset ?? META.exec(new TextDecoder('latin1').decode(head))?.[1];
  const encoding = marked?.[1] ?? 'utf-8';
  if (encoding === 'utf-8' && isBinary(bytes))
    throw new BadInput(`${name} is a binary file; wanted an article`);
  const text = decoded(bytes, encoding) ?? (said === undefined ? null : decoded(bytes, said));
  if (text !== null) return { text: filled(name, text), notes: [] };
  const guess = western(new TextDecoder(FALLBACK).decode(bytes));
  return { text: filled(name, guess), notes: noteOf('encoding', odd(guess), 1) };
}

function refuse(name: string, bytes: Uint8Array): void {
  if (bytes.length === 0) throw new BadInput(`${name} is empty; wanted an article`);
  if (bytes.length > MAX_ARTICLE_BYTES)
    throw new BadInput(
      `${name} has ${(bytes.length / 1e6).toFixed(1)} MB; wanted one article, at most ${MAX_ARTICLE_BYTES / 1e6} MB of text`
    );
}

function filled(name: string, text: string): string {
  if (text.trim() === '') throw new BadInput(`${name} is blank; wanted an article`);
  return text;
}

/** Null where the bytes are none of that encoding, or nobody knows it. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === FALLBACK ? western(text) : text;
  } catch {
    return null;
  }
}

/** Node up to 22 reads Windows-1252 as Latin-1, whose letters from 80 to 9f are none; browsers do not. */
function western(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (letter) => {
    const real = UPPER_CONTROLS[letter.charCodeAt(0) - 0x80] ?? '·';
    return real === '·' ? letter : real;
  });
}

/** Control characters that no text has. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 9 || byte === 11 || (byte > 13 && byte < 32 && byte !== 27));
}

/** A word with a letter that is not ASCII; looked for from the beginning of each word only. */
const ODD = /(?:(?<![\p{L}\p{M}])[\p{L}\p{M}]+|)[\u0080-\uffff][\p{L}\p{M}]*/gu;

/** The words that another encoding would write differently. */
function odd(text: string): string[] {
  return [...new Set(text.match(ODD) ?? [])];
}
