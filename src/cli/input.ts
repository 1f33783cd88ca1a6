import { buffer } from 'node:stream/consumers';
import { readBytes } from '#lib/server/read.ts';

/** Bytes of a file, or of standard input for `-`. Throws BadInput that names what was wanted. */
export async function readInput(file: string, wanted: string): Promise<Uint8Array> {
  if (file !== '-') return readBytes(file, wanted);
  return buffer(process.stdin);
}

/** What messages call an input. */
export function nameOfInput(file: string): string {
  return file === '-' ? 'standard input' : file;
}
