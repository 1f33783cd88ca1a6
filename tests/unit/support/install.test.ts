import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '../../support/install.js';

type Packages = Record<string, { version?: string; optional?: boolean }>;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-'));
  mkdirSync(join(root, 'node_modules'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function writeLock(path: string, packages: Packages) {
  writeFileSync(join(root, path), JSON.stringify({ packages }));
}

const WANTED: Packages = {
  '': { version: '1.0.0' },
  'node_modules/luxon': { version: '3.7.2' },
  'node_modules/other-platform': { version: '1.0.0', optional: true }
};

test('what the lock asks for is installed, packages for other platforms aside', () => {
  writeLock('package-lock.json', WANTED);
  writeLock('node_modules/.package-lock.json', { 'node_modules/luxon': { version: '3.7.2' } });
  expect(isInstalled(root)).toBe(true);
});

test.each<[string, Packages]>([
  ['another version', { 'node_modules/luxon': { version: '3.7.1' } }],
  ['a missing package', {}]
])('%s counts as not installed', (_case, installed) => {
  writeLock('package-lock.json', WANTED);
  writeLock('node_modules/.package-lock.json', installed);
  expect(isInstalled(root)).toBe(false);
});

test('nothing is installed before npm has finished', () => {
  writeLock('package-lock.json', WANTED);
  expect(isInstalled(root)).toBe(false);
});
