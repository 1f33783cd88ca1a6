import { parquetMetadata, type FileMetaData } from 'hyparquet';
import { BadInput } from '#lib/domain/bad-input.ts';
import { orDamaged, type ParquetFile } from './parquet-file.ts';
import { TIMES_IN_MS } from './time-values.ts';

/** The footer of an archive of some hundred thousand events is shorter. */
const TAIL_BYTES = 16_384;
/** The length of the footer in four bytes, and the mark. */
const END_BYTES = 8;
const MARK = 'PAR1';
const MARK_IF_ENCRYPTED = 'PARE';

/** The footer of a Parquet file: its last 16 kB are read, and more only where it is longer. */
export async function readFooter(file: ParquetFile): Promise<FileMetaData> {
  const { name, byteLength } = file;
  if (byteLength === 0) throw new BadInput(`${name} is empty; wanted a Parquet file`);
  const tailStart = Math.max(0, byteLength - TAIL_BYTES);
  const tail = new Uint8Array(await file.slice(tailStart, byteLength));
  await refuseForeign(file, tail);
  const length = new DataView(tail.buffer).getUint32(tail.length - END_BYTES, true);
  const footerStart = byteLength - END_BYTES - length;
  if (footerStart < MARK.length) throw cutOff(name);
  const before =
    footerStart < tailStart ? await file.slice(footerStart, tailStart) : new ArrayBuffer(0);
  const footer = new Uint8Array(before.byteLength + tail.length);
  footer.set(new Uint8Array(before));
  footer.set(tail, before.byteLength);
  return orDamaged(name, () =>
    parquetMetadata(footer, { parsers: TIMES_IN_MS, geoparquet: false })
  );
}

async function refuseForeign(file: ParquetFile, tail: Uint8Array): Promise<void> {
  const mark = textOf(tail.subarray(-MARK.length));
  if (mark === MARK && tail.length >= END_BYTES + MARK.length) return;
  if (mark === MARK_IF_ENCRYPTED)
    throw new BadInput(`${file.name} is encrypted; wanted a Parquet file that anybody can read`);
  const head = new Uint8Array(await file.slice(0, Math.min(MARK.length, file.byteLength)));
  throw textOf(head) === MARK
    ? cutOff(file.name)
    : new BadInput(`${file.name} is no Parquet file; wanted one, as pack writes it`);
}

function cutOff(name: string): BadInput {
  return new BadInput(`${name} is cut off: its end is missing; wanted a whole Parquet file`);
}

function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
