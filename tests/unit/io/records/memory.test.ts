import { describe, expect, test } from 'vitest';
import { memoryFor, refuseTooLarge } from '#lib/io/records/memory.ts';

const GB = 1e9;

describe('the memory that opening a file takes', () => {
  test('is twice what is kept of it: 99 bytes an event, and the words of the columns that are shown', () => {
    const sample = { bytes: 15_000, rows: 100 };

    expect(memoryFor(15_000_000, sample, 0.4)).toBe(2 * (100_000 * 99 + 6_000_000));
  });

  test('is that of the words alone where no row was seen', () => {
    expect(memoryFor(1000, { bytes: 0, rows: 0 }, 0.5)).toBe(1000);
  });

  test('lets a file of 1 GB and 6.5 million rows be opened', () => {
    const needed = memoryFor(GB, { bytes: 1540, rows: 10 }, 2 / 6);

    expect(needed / GB).toBeCloseTo(1.95, 2);
    expect(() => {
      refuseTooLarge('war.csv', needed);
    }).not.toThrow();
  });

  test('is refused beyond 3 GB, with the size and the way out', () => {
    expect(() => {
      refuseTooLarge('war.csv', 3.14 * GB, 'keep fewer columns');
    }).toThrow(
      'war.csv would take some 3.1 GB of memory, and a page has 3.0 GB; keep fewer columns'
    );
  });
});
