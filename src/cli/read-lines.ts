import { decodeUtf8 } from '#lib/io/decode.ts';

/** One line of a stream, or why it is none. */
export interface Line {
  /** Counted from 1; blank lines count. */
  readonly number: number;
  /** Bytes of the stream up to the end of the line. */
  readonly offset: number;
  /** Without its line end; null where the bytes are no line of text. */
  readonly text: string | null;
  readonly problem: string | null;
}

const LINE_FEED = 10;

/**
 * The lines of a stream of UTF-8, as they come. A line of more than `limit` bytes, or one that is no UTF-8,
 * is a problem of its own and ends nothing; what is too long is not kept in memory.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  limit: number
): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  let offset = 0;
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= limit) pieces.push(piece);
    else pieces = [];
  };
  const finish = (): Line => {
    number += 1;
    const line = lineOf(pieces, length, limit, number);
    pieces = [];
    length = 0;
    return { ...line, offset };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, at));
      offset += at + 1 - from;
      from = at + 1;
      yield finish();
    }
    keep(chunk.subarray(from));
    offset += chunk.length - from;
  }
  if (length > 0) yield finish();
}

function lineOf(
  pieces: readonly Uint8Array[],
  length: number,
  limit: number,
  number: number
): Omit<Line, 'offset'> {
  if (length > limit) {
    const problem = `line ${number} has more than ${limit / 1e6} MB; wanted one document a line`;
    return { number, text: null, problem };
  }
  try {
    return { number, text: decodeUtf8(`line ${number}`, Buffer.concat(pieces)), problem: null };
  } catch (error) {
    return { number, text: null, problem: error instanceof Error ? error.message : String(error) };
  }
}
