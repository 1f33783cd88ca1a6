import { readFile } from 'node:fs/promises';
import { BadInput } from '#lib/domain/bad-input.ts';

/** Bytes of a file. Throws BadInput with `wanted` in its sentence if it is not there or is no file. */
export async function readBytes(path: string, wanted: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    const found =
      code === 'ENOENT'
        ? 'is not there'
        : code === 'EISDIR'
          ? 'is a directory'
          : `cannot be read (${String(code)})`;
    throw new BadInput(`${path} ${found}; wanted ${wanted}`, { cause });
  }
}

/** A UTF-8 file that people of the project wrote. */
export async function readJson(path: string, wanted: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(path, wanted));
}
