import { BadInput } from '#lib/domain/bad-input.ts';

/** Largest article that is read, in bytes: some 170,000 words, where a long read has 10,000. */
export const MAX_ARTICLE_BYTES = 1_000_000;

/**
 * Decodes a text file. UTF-8 only, a byte order mark allowed and left out of the text; nothing else is
 * trimmed or changed. Throws BadInput for an empty file, too many bytes, a binary, or bytes that are no
 * UTF-8. `name` is what messages call the file.
 */
export function decodeText(name: string, bytes: Uint8Array): string {
  if (bytes.length > MAX_ARTICLE_BYTES) {
    throw new BadInput(
      `${name} has ${inMegabytes(bytes.length)} MB; wanted the text of one article, at most ${inMegabytes(MAX_ARTICLE_BYTES)} MB`
    );
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new BadInput(`${name} is encoded in UTF-16; wanted plain text in UTF-8`);
  }
  if (looksBinary(bytes))
    throw new BadInput(`${name} is a binary file; wanted plain text in UTF-8`);
  const text = decodeStrictly(name, bytes);
  if (text.trim() === '') {
    throw new BadInput(
      `${name} is ${bytes.length === 0 ? 'empty' : 'blank'}; wanted the text of one article`
    );
  }
  return text;
}

function inMegabytes(bytes: number): string {
  return (Math.ceil(bytes / 100_000) / 10).toString();
}

/** Control characters that no text file has; tab, line feed, form feed and carriage return are text. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 9 || byte === 11 || (byte > 13 && byte < 32 && byte !== 27));
}

function decodeStrictly(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new BadInput(
      `${name} is not UTF-8 (byte ${firstBadByte(bytes)}); wanted plain text in UTF-8`,
      { cause }
    );
  }
}

/** Place of the first byte that is no UTF-8, counted from 1. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesSoFar(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return bad;
}

function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
