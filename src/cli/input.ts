import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { readBytes } from '#lib/server/read.ts';

/** Bytes of a file, or of `input` for `-`. Throws BadInput that names what was wanted. */
export async function readInput(
  file: string,
  wanted: string,
  input: Readable
): Promise<Uint8Array> {
  if (file !== '-') return readBytes(file, wanted);
  return buffer(input);
}

/** What messages call an input. */
export function nameOfInput(file: string): string {
  return file === '-' ? 'standard input' : file;
}
