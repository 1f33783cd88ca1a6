import { describe, expect, it } from 'vitest';
import { ProgressBar, progressLine, type Progress } from '../../../src/cli/progress.ts';

const rows: readonly (readonly [what: string, progress: Progress, line: string])[] = [
  [
    'documents, share and rate',
    { documents: 1204, bytes: 1_240_000, total: 2_480_000, seconds: 4 },
    '██████████░░░░░░░░░░   50 %  1,204 documents  301 a second  0.31 MB/s'
  ],
  [
    'no share of an input whose size nobody knows',
    { documents: 20, bytes: 100_000, total: null, seconds: 2 },
    '20 documents  10 a second  0.05 MB/s'
  ],
  [
    'no rate before any time has passed',
    { documents: 1, bytes: 500, total: 1000, seconds: 0 },
    '██████████░░░░░░░░░░   50 %  1 document  0 a second  0.00 MB/s'
  ],
  [
    'no more than all',
    { documents: 1, bytes: 2000, total: 1000, seconds: 1 },
    '████████████████████  100 %  1 document  1 a second  0.00 MB/s'
  ]
];

describe('progressLine', () => {
  it.each(rows)('says %s', (_what, progress, line) => {
    expect(progressLine(progress)).toBe(line);
  });
});

describe('ProgressBar', () => {
  const written = (onTerminal: boolean): { bar: ProgressBar; stream: () => string } => {
    let stream = '';
    const bar = new ProgressBar(
      {
        say: (message) => void (stream += `${message}\n`),
        draw: onTerminal ? (codes) => void (stream += codes) : null
      },
      1000
    );
    return { bar, stream: () => stream };
  };

  it('puts messages above itself, and leaves nothing behind', () => {
    const { bar, stream } = written(true);
    bar.show(1, 500);
    bar.say('a: failed');
    bar.clear();
    const [before, after, end] = stream().split('\r\u001b[K').slice(1);
    expect(before).toContain('50 %');
    expect(after).toBe(`a: failed\n${before ?? ''}`);
    expect(end).toBe('');
  });

  it('draws nothing where there is no terminal', () => {
    const { bar, stream } = written(false);
    bar.show(1, 500);
    bar.say('a: failed');
    bar.clear();
    expect(stream()).toBe('a: failed\n');
  });
});
