import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/install.js';

const rows = readFileSync(join(ROOT, 'docs/faults.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:---|What breaks)/.test(line));

test('every fault names what is seen, what is kept, and a test', () => {
  expect(rows.length).toBeGreaterThan(20);
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  );
  expect(cells.filter((row) => row.length !== 4 || row.includes(''))).toEqual([]);
});

test('every test that a fault names is there', () => {
  const missing = rows.filter((row) => {
    const [, file = '', title = ''] = /`(tests\/[\w./-]+\.test\.ts)`: “(.+)” \|$/.exec(row) ?? [];
    const path = join(ROOT, file);
    return title === '' || !existsSync(path) || !readFileSync(path, 'utf8').includes(`'${title}'`);
  });
  expect(missing).toEqual([]);
});
