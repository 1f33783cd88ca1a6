import { BadInput } from '#lib/domain/bad-input.ts';

/**
 * Largest article that is read, in bytes: some 1,700,000 words, where a long read has 10,000. Reading takes one
 * to three seconds for every megabyte, so that nobody waits for much longer than half a minute.
 */
export const MAX_ARTICLE_BYTES = 10_000_000;

/**
 * Decodes the text of an article: `decodeUtf8`, and BadInput too for an empty or blank file or one of more
 * than `MAX_ARTICLE_BYTES`.
 */
export function decodeArticle(name: string, bytes: Uint8Array): string {
  if (bytes.length > MAX_ARTICLE_BYTES) {
    throw new BadInput(
      `${name} has ${inMegabytes(bytes.length)} MB; wanted the text of one article, at most ${inMegabytes(MAX_ARTICLE_BYTES)} MB`
    );
  }
  const text = decodeUtf8(name, bytes);
  if (text.trim() === '') {
    const found = bytes.length === 0 ? 'empty' : 'blank';
    throw new BadInput(`${name} is ${found}; wanted the text of one article`);
  }
  return text;
}

/**
 * Decodes UTF-8 and nothing else. A byte order mark is allowed and no part of the text; nothing besides is
 * trimmed or changed. Throws BadInput for a binary, or for bytes that are no UTF-8. `name` is what messages
 * call the file.
 */
export function decodeUtf8(name: string, bytes: Uint8Array): string {
  const first = String(bytes.subarray(0, 2));
  if (first === '255,254' || first === '254,255') {
    throw new BadInput(`${name} is encoded in UTF-16; wanted plain text in UTF-8`);
  }
  if (looksBinary(bytes))
    throw new BadInput(`${name} is a binary file; wanted plain text in UTF-8`);
  if (!isUtf8(bytes, { whole: true })) {
    throw new BadInput(
      `${name} is not in UTF-8 (byte ${firstBadByte(bytes)}); wanted plain text in UTF-8`
    );
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function inMegabytes(bytes: number): string {
  return String(Math.ceil(bytes / 100_000) / 10);
}

/** Control characters that no text has. Tab, line feed, form feed, carriage return and escape are let pass. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 9 || byte === 11 || (byte > 13 && byte < 32 && byte !== 27));
}

/** Place of the first byte that cannot be read, counted from 1. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), { whole: false })) good = middle;
    else bad = middle;
  }
  return bad;
}

/** `whole: false` lets the last character be unfinished. */
function isUtf8(bytes: Uint8Array, { whole }: { readonly whole: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole });
    return true;
  } catch {
    return false;
  }
}
