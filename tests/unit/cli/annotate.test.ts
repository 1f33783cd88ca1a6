import { describe, expect, it } from 'vitest';
import { runDateline } from './run-dateline.ts';

const PARAGRAPH =
  'President Anna Keller visited Oslo on Tuesday. “We will keep talking,” Keller told reporters two days later. The ministry said on 3 May that the talks had failed. ';

function lineOf(id: string, repeats: number): string {
  return JSON.stringify({ id, published: '2025-05-08', text: PARAGRAPH.repeat(repeats) });
}

const documents = Array.from({ length: 60 }, (_, index) =>
  lineOf(`d${index}`, 1 + (index % 7) * 5)
);

describe('dateline annotate', { timeout: 60_000 }, () => {
  it('writes the same lines in the order of the input, however many threads read', async () => {
    const input = [...documents, 'no JSON', ...documents].join('\n');
    const one = await runDateline(['annotate', 'times', '--threads', '1'], input);
    const three = await runDateline(['annotate', 'times', '--threads', '3'], input);
    expect(three).toEqual(one);
    expect(one.code).toBe(1);
    expect(one.stderr).toMatch(/^line 61 is no JSON.*\ndateline: 1 of 121 documents failed\n$/);
    const ids = one.stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toEqual([...documents, ...documents].map((_, index) => `d${index % 60}`));
  });

  it('reads what it can where one line is no UTF-8', async () => {
    const input = Buffer.concat([
      Buffer.from(`${lineOf('a', 1)}\n{"id":"b`),
      Uint8Array.of(0xe4),
      Buffer.from(`"}\n${lineOf('c', 1)}\n`)
    ]);
    const { code, stdout, stderr } = await runDateline(['annotate', 'times'], input);
    expect(code).toBe(1);
    expect(stdout.match(/"id":"[^"]+"/g)).toEqual(['"id":"a"', '"id":"c"']);
    expect(stderr).toBe(
      'line 2 is not in UTF-8 (byte 10); wanted plain text in UTF-8\ndateline: 1 of 3 documents failed\n'
    );
  });

  it('says which documents are in another language, and reads nothing from them', async () => {
    const text =
      'Die Präsidentin reiste am Dienstag nach Oslo und sagte, dass das nicht von ihr ist.';
    const input = JSON.stringify({ id: 'a', published: '2025-05-08', text });
    const { code, stdout, stderr } = await runDateline(['annotate', 'actors'], input);
    expect([code, stdout, stderr]).toEqual([
      0,
      '{"id":"a","entities":[]}\n',
      'a does not look like English; nothing was read\n'
    ]);
  });

  it('draws no progress where standard error is no terminal', async () => {
    const { code, stderr } = await runDateline(['annotate', 'times'], documents.join('\n'));
    expect([code, stderr]).toEqual([0, '']);
  });

  it('refuses a number of threads that is none', async () => {
    const { code, stderr } = await runDateline(['annotate', 'times', '--threads', 'many']);
    expect([code, stderr]).toEqual([
      2,
      'dateline: annotate: --threads is "many"; wanted a number from 1 to 999\n'
    ]);
  });
});
