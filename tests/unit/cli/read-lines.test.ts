import { describe, expect, it } from 'vitest';
import { readLines, type Line } from '../../../src/cli/read-lines.ts';

async function linesOf(chunks: readonly (string | Uint8Array)[], limit = 1000): Promise<Line[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
  }
  const lines: Line[] = [];
  for await (const line of readLines(stream(), limit)) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('finds the same lines however the stream is cut', async () => {
    const text = 'one\n\nüber 3\r\nfour';
    const bytes = Buffer.from(text);
    const whole = await linesOf([text]);
    expect(whole.map((line) => line.text)).toEqual(['one', '', 'über 3\r', 'four']);
    expect(whole.map(({ number, offset }) => [number, offset])).toEqual([
      [1, 4],
      [2, 5],
      [3, 14],
      [4, 18]
    ]);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(await linesOf([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(whole);
    }
  });

  it('reports a line that is too long, and reads on', async () => {
    const lines = await linesOf(['a'.repeat(900), 'a'.repeat(900), '\nshort\n'], 1_000);
    expect(lines).toEqual([
      {
        number: 1,
        offset: 1801,
        text: null,
        problem: 'line 1 has more than 0.001 MB; wanted one document a line'
      },
      { number: 2, offset: 1807, text: 'short', problem: null }
    ]);
  });

  it('reports a line that is no UTF-8, and reads on', async () => {
    const lines = await linesOf([Uint8Array.of(0x4b, 0xe4, 0x73, 10), 'short']);
    expect(lines.map(({ text, problem }) => [text, problem])).toEqual([
      [null, 'line 1 is not in UTF-8 (byte 3); wanted plain text in UTF-8'],
      ['short', null]
    ]);
  });

  it('finds nothing in nothing', async () => {
    expect(await linesOf([])).toEqual([]);
  });
});
