/**
 * A struct in Thrift's compact protocol, as far as the headers of pages need it: fields by their id, of them
 * whole numbers and structs; what else a field holds is read over. Throws for bytes that are no such struct:
 * unlike a reader for all of Parquet, it always comes to an end.
 */
export interface ThriftStruct {
  readonly numbers: ReadonlyMap<number, number>;
  readonly structs: ReadonlyMap<number, ThriftStruct>;
}

/** Bytes and a place in them, which moves while they are read. */
export interface ByteReader {
  readonly bytes: Uint8Array;
  at: number;
}

const TYPES = {
  stop: 0,
  yes: 1,
  no: 2,
  byte: 3,
  double: 7,
  binary: 8,
  list: 9,
  struct: 12
} as const;
const INTEGERS = [4, 5, 6];
/** A header nests two deep, its statistics three. */
const DEEPEST = 8;
const LONGEST_VARINT = 10;

export function readStruct(reader: ByteReader, depth = 0): ThriftStruct {
  if (depth > DEEPEST) throw new Error('a page header is nested too deep');
  const numbers = new Map<number, number>();
  const structs = new Map<number, ThriftStruct>();
  let id = 0;
  for (let head = readByte(reader); (head & 0x0f) !== TYPES.stop; head = readByte(reader)) {
    const type = head & 0x0f;
    const step = head >> 4;
    id = step === 0 ? readInteger(reader) : id + step;
    // Of a field that comes twice the last counts, as with other readers.
    numbers.delete(id);
    structs.delete(id);
    if (INTEGERS.includes(type)) numbers.set(id, readInteger(reader));
    else if (type === TYPES.yes || type === TYPES.no) numbers.set(id, type === TYPES.yes ? 1 : 0);
    else if (type === TYPES.struct) structs.set(id, readStruct(reader, depth + 1));
    else readOver(reader, type, depth + 1);
  }
  return { numbers, structs };
}

/** An unsigned number in groups of seven bits, the lowest first. */
export function readVarint(reader: ByteReader): number {
  let value = 0;
  for (let group = 0; group < LONGEST_VARINT; group += 1) {
    const byte = readByte(reader);
    value += (byte & 0x7f) * 2 ** (7 * group);
    if (byte < 0x80) return value;
  }
  throw new Error('a number of a page header has no end');
}

/** A signed number: even ones are not negative. */
function readInteger(reader: ByteReader): number {
  const value = readVarint(reader);
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

function readByte(reader: ByteReader): number {
  const byte = reader.bytes[reader.at];
  if (byte === undefined) throw new Error('a page header is cut off');
  reader.at += 1;
  return byte;
}

function readOver(reader: ByteReader, type: number, depth: number): void {
  if (INTEGERS.includes(type)) readVarint(reader);
  else if (type === TYPES.byte || type === TYPES.yes || type === TYPES.no) reader.at += 1;
  else if (type === TYPES.double) reader.at += 8;
  else if (type === TYPES.binary) reader.at += readVarint(reader);
  else if (type === TYPES.struct) readStruct(reader, depth);
  else if (type === TYPES.list) {
    const head = readByte(reader);
    const count = head >> 4 === 15 ? readVarint(reader) : head >> 4;
    for (let item = 0; item < count && reader.at < reader.bytes.length; item += 1)
      readOver(reader, head & 0x0f, depth + 1);
  } else throw new Error(`a page header has a field of type ${type}`);
  if (reader.at > reader.bytes.length) throw new Error('a page header is cut off');
}
