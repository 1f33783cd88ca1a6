import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/install.js';
import { folderOf, ROOMS } from './rooms.js';

const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'data',
  'docs',
  'eslint.config.js',
  'package-lock.json',
  'package.json',
  'src',
  'static',
  'svelte.config.js',
  'tests',
  'tsconfig.json',
  'vite.config.ts'
];

const SCRIPTS = [
  'build',
  'check',
  'dateline',
  'dev',
  'eval',
  'format',
  'lint',
  'preview',
  'screenshot',
  'start',
  'test',
  'test:component',
  'test:e2e',
  'test:unit'
];

const BINARY = ['.gif', '.ico', '.jpg', '.png', '.webp', '.woff2'];

/** What is or will be committed: ignored files are not part of the project. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8'
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));

const written = files.filter(
  (file) =>
    file !== 'package-lock.json' &&
    !file.startsWith('data/articles/') &&
    !BINARY.includes(extname(file))
);

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function linesWith(pattern: RegExp, among: readonly string[]): string[] {
  return among.flatMap((file) =>
    read(file)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`)
  );
}

test('the top level holds only what the design names, and dotfiles', () => {
  const found = new Set(files.map((file) => file.split('/')[0] ?? file));
  const extra = [...found].filter((name) => !name.startsWith('.') && !TOP_LEVEL.includes(name));
  expect(extra).toEqual([]);
});

test('the lock file names no host', () => {
  expect(
    linesWith(/https?:\/\//, ['package-lock.json']).filter((line) => line.includes('"resolved"'))
  ).toEqual([]);
});

test('no file names a path of one machine', () => {
  const roots = ['work', 'tmp', 'root', 'home', 'farm'].join('|');
  expect(linesWith(new RegExp(`(^|[^\\w.*/-])/(${roots})/`), written)).toEqual([]);
});

test('no file names a package registry', () => {
  expect(linesWith(new RegExp(['registry', 'npmjs'].join('\\.')), written)).toEqual([]);
});

test('nothing is left for later', () => {
  const marks = ['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK'].join('|');
  const code = written.filter((file) => /^(src|tests)\//.test(file));
  expect(linesWith(new RegExp(`\\b(${marks})\\b`), code)).toEqual([]);
});

test('no test is singled out', () => {
  const tests = written.filter((file) => file.endsWith('.test.ts'));
  expect(linesWith(/\b(it|test|describe)\.only\(/, tests)).toEqual([]);
});

test('there is no barrel', () => {
  expect(
    files.filter((file) => file.startsWith('src/') && /^index\.(ts|js)$/.test(basename(file)))
  ).toEqual([]);
});

test('no folder is a drawer', () => {
  const drawers = files.filter((file) =>
    file
      .split('/')
      .slice(0, -1)
      .some((name) => /^(utils?|helpers?)$/.test(name))
  );
  expect(drawers).toEqual([]);
});

test('our own code is imported as #lib, with its ending', () => {
  const code = written.filter((file) => /^(src|tests)\/.*\.(ts|svelte)$/.test(file));
  expect(linesWith(/from '\$lib/, code)).toEqual([]);
  expect(linesWith(/from '#lib\/[^']*(?<!\.(ts|js|svelte|json))'/, code)).toEqual([]);
});

describe('the rooms', () => {
  test('every folder of src/lib has its row', () => {
    const rows = new Set(Object.keys(ROOMS).map((room) => folderOf(room)));
    const folders = new Set(
      files
        .filter((file) => /^src\/lib\/.+\//.test(file))
        .map((file) => file.split('/').slice(0, 3).join('/'))
    );
    expect([...folders].filter((folder) => !rows.has(folder))).toEqual([]);
  });

  test('every row names rooms that have a row themselves', () => {
    const named = Object.values(ROOMS).flatMap((row) =>
      row.rooms.map((room) => room.split('/')[0])
    );
    expect(named.filter((room) => room === undefined || !(room in ROOMS))).toEqual([]);
  });

  test('extract and timeline do not know each other, at any distance', () => {
    expect(reach('extract')).not.toContain('timeline');
    expect(reach('timeline')).not.toContain('extract');
  });

  test('a pure room imports pure rooms only', () => {
    const impure = Object.entries(ROOMS).flatMap(([room, row]) =>
      row.pure
        ? [...reach(room)]
            .filter((other) => !ROOMS[other]?.pure)
            .map((other) => `${room} -> ${other}`)
        : []
    );
    expect(impure).toEqual([]);
  });

  function reach(room: string, seen = new Set<string>()): Set<string> {
    for (const next of ROOMS[room]?.rooms ?? []) {
      const [name = ''] = next.split('/');
      if (seen.has(name)) continue;
      seen.add(name);
      reach(name, seen);
    }
    return seen;
  }
});

describe('the scripts', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  test('everything one can ask for is there', () => {
    expect(SCRIPTS.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('every file they name exists', () => {
    const named = Object.values(scripts).flatMap(
      (script) => script.match(/\b(src|tests)\/[\w./-]+\.(ts|js)\b/g) ?? []
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });

  test('what the checks start from is executable', () => {
    expect(lstatSync(join(ROOT, '.ci/run')).mode & 0o100).not.toBe(0);
  });
});
