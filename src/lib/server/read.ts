import { readFile } from 'node:fs/promises';
import { BadInput } from '#lib/domain/bad-input.ts';
import { decodeUtf8 } from '#lib/io/decode.ts';

const FOUND: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is not there',
  EISDIR: 'is a directory',
  EACCES: 'may not be read'
};

/** Bytes of a file. Throws BadInput with `wanted` in its sentence if it is not there or cannot be read. */
export async function readBytes(path: string, wanted: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new BadInput(`${path} ${FOUND[code] ?? `cannot be read (${code})`}; wanted ${wanted}`, {
      cause
    });
  }
}

/** Text of a UTF-8 file. Throws BadInput as `readBytes`, and if the file is no text. */
export async function readText(path: string, wanted: string): Promise<string> {
  return decodeUtf8(path, await readBytes(path, wanted));
}
