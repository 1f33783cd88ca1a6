import type { AsyncBuffer } from 'hyparquet';
import { BadInput } from '#lib/domain/bad-input.ts';

/** A Parquet file as it lies somewhere: any part of it can be read without the rest. */
export interface ParquetFile extends AsyncBuffer {
  /** What messages call it. */
  readonly name: string;
}

/** A file that the browser or Node has at hand. */
export function blobFile(name: string, blob: Blob): ParquetFile {
  return {
    name,
    byteLength: blob.size,
    slice: (start, end) => blob.slice(start, end).arrayBuffer()
  };
}

/** Does what reads a file; what its reader stumbles over is BadInput, as the file is damaged. */
export async function orDamaged<T>(name: string, read: () => Promise<T> | T): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const isOurs = error instanceof BadInput || !(error instanceof Error);
    if (isOurs || error.name === 'AbortError') throw error;
    throw new BadInput(
      `${name} is damaged and cannot be read (${error.message}); wanted a whole Parquet file`,
      { cause: error }
    );
  }
}
