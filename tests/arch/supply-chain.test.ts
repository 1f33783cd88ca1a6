import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/install.js';
import {
  licenceOf,
  licencesPage,
  lockedPackages,
  nameOf,
  notices,
  type LockedPackage
} from '../support/licences.ts';

const all = lockedPackages();
const { allowScripts, dependencies, devDependencies } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8')
) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What may be used without asking; the choice is ours where one is given. */
const ALLOWED = [
  ...[
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'ISC',
    'MIT'
  ],
  ...['MIT-0', 'MPL-2.0', 'OFL-1.1', 'Python-2.0', 'W3C-20150513', 'Zlib']
];
/** What is used with a duty: data, whose origin is named where they are. */
const DATA: Readonly<Record<string, string>> = {
  'caniuse-lite': 'CC-BY-4.0',
  'world-countries': 'ODbL-1.0'
};

/** Whether an SPDX expression of AND and OR leaves us a licence that is allowed. */
function isAllowed(expression: string): boolean {
  return expression
    .replace(/^\(|\)$/gu, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => ALLOWED.includes(each)));
}

function placesWhere(isWrong: (locked: LockedPackage, place: string) => boolean): string[] {
  return [...all].filter(([place, locked]) => isWrong(locked, place)).map(([place]) => place);
}

test('every package is locked to its bytes, by sha512', () => {
  expect(all.size).toBeGreaterThan(500);
  expect(placesWhere(({ integrity }) => !/^sha512-[\w+/]{86}==$/u.test(integrity ?? ''))).toEqual(
    []
  );
});

test('every package comes from the registry, none from a repository, a folder or an address', () => {
  expect(placesWhere(({ resolved, link }) => resolved !== undefined || link === true)).toEqual([]);
  expect(placesWhere(({ version }) => !/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/u.test(version))).toEqual(
    []
  );
  const asked = Object.entries({ ...dependencies, ...devDependencies });
  expect(asked.filter(([, range]) => !/^[\^~]?\d/u.test(String(range)))).toEqual([]);
});

test('no package runs a script when it is installed unless it is named', () => {
  const scripts = placesWhere(({ hasInstallScript }) => hasInstallScript === true).map(nameOf);
  expect([...new Set(scripts)].filter((name) => !(name in (allowScripts ?? {})))).toEqual([]);
});

test('every licence is one that we may use', () => {
  const others = placesWhere((locked, place) => {
    const licence = licenceOf(place, locked);
    return licence === null || !(isAllowed(licence) || DATA[nameOf(place)] === licence);
  });
  expect(others).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', true],
  ['(MIT AND GPL-3.0-or-later)', false],
  ['GPL-3.0-only', false],
  ['UNLICENSED', false]
])('%s may be used: %s', (licence, is) => {
  expect(isAllowed(licence)).toBe(is);
});

test('the list of licences and the notices are those of the lock file: npm run licences', () => {
  expect(readFileSync(join(ROOT, 'docs/licences.md'), 'utf8')).toBe(licencesPage());
  expect(readFileSync(join(ROOT, 'static/third-party-notices.txt'), 'utf8')).toBe(notices());
});
