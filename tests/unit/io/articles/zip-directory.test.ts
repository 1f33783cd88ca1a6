import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readZipText, unpackedBytes, zipEntries } from '#lib/io/articles/zip-directory.ts';

/** An archive of one file, which says of itself that it has `said` bytes. */
function archive(name: string, content: Uint8Array, said = content.length): Uint8Array {
  const packed = deflateRawSync(content);
  const head = (signature: number, size: number): Buffer => {
    const bytes = Buffer.alloc(size);
    bytes.writeUInt32LE(signature, 0);
    return bytes;
  };
  const local = head(0x04034b50, 30);
  local.writeUInt16LE(name.length, 26);
  const entry = head(0x02014b50, 46);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(said, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = head(0x06054b50, 22);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

function only(bytes: Uint8Array): ReturnType<typeof zipEntries>[number] {
  const [entry] = zipEntries(bytes);
  if (!entry) throw new Error('no entry');
  return entry;
}

describe('the files of an archive', () => {
  test('are those of its directory', () => {
    const docx = new Uint8Array(readFileSync('tests/fixtures/articles/harbour.docx'));
    expect(zipEntries(docx).map(({ name }) => name)).toContain('word/document.xml');
  });

  test('are none where the bytes are no archive, or its end is cut off', () => {
    const bytes = archive('a.xml', Buffer.from('He said so.'));
    expect(zipEntries(bytes.subarray(0, bytes.length - 1))).toEqual([]);
    expect(zipEntries(new Uint8Array(10))).toEqual([]);
  });

  test('are unpacked', async () => {
    const bytes = archive('a.xml', Buffer.from('He said so.'));
    expect(await readZipText(bytes, only(bytes), 1000)).toBe('He said so.');
  });

  test('are measured by what they unpack to, and no further than wanted', async () => {
    const bomb = archive('a.xml', new Uint8Array(4_000_000), 10);
    expect(await unpackedBytes(bomb, only(bomb), 1e9)).toBe(4_000_000);
    const length = (await unpackedBytes(bomb, only(bomb), 100_000)) ?? 0;
    expect(length).toBeGreaterThanOrEqual(100_000);
    expect(length).toBeLessThan(1_000_000);
  });

  test('that are broken are no text', async () => {
    const bytes = archive('a.xml', Buffer.from('He said so. '.repeat(50)));
    bytes[36] = 0xff;
    bytes[37] = 0xff;
    expect(await readZipText(bytes, only(bytes), 1000)).toBeNull();
  });
});
