// `npm run licences`: writes what the packages that we use are under, docs/licences.md, and the notices of those that
// ship to browsers, static/third-party-notices.txt. Both come of the lock file and what is installed by it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.js';

export interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** By their place below the root, without the project itself. */
export function lockedPackages(): ReadonlyMap<string, LockedPackage> {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return new Map(Object.entries(packages).filter(([place]) => place !== ''));
}

/** What a package is under that does not say so where npm looks: read in its licence file. */
const READ_BY_US: Readonly<Record<string, string>> = {
  '@inlang/plugin-message-format': 'MIT',
  'parse-cache-control': 'BSD-3-Clause',
  'sqlite-wasm-kysely': 'MIT',
  'svelte-toolbelt': 'MIT',
  'world-countries': 'ODbL-1.0',
  duck: 'BSD-2-Clause'
};

export function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** An SPDX expression; null where nobody says it. */
export function licenceOf(place: string, locked: LockedPackage): string | null {
  return READ_BY_US[nameOf(place)] ?? locked.license ?? null;
}

/** Of whom parts stand in the pages, scripts or fonts of the site. What only makes or serves them is left out. */
const SHIPPED = [
  ...['@floating-ui/dom', '@fontsource-variable/newsreader', '@fontsource-variable/public-sans'],
  ...['@inlang/paraglide-js', '@markwhen/parser', '@mozilla/readability', '@noble/hashes'],
  ...['@sveltejs/kit', 'bits-ui', 'compromise', 'd3-array', 'd3-scale', 'dexie', 'edtf', 'fflate'],
  ...['hyparquet', 'hyparquet-writer', 'ical.js', 'layercake', 'linkedom', 'luxon', 'mammoth'],
  ...['marked', 'papaparse', 'postal-mime', 'svelte', 'unpdf', 'world-countries']
];
/** These run in Node alone; of what they need nothing ships. */
const WITHOUT_THEIRS = new Set(['@inlang/paraglide-js', '@sveltejs/kit', 'svelte', 'mammoth']);

function shippedPlaces(all: ReadonlyMap<string, LockedPackage>): readonly string[] {
  const found = new Set<string>();
  const visit = (name: string, from: string): void => {
    const place = [`${from}/node_modules/${name}`, `node_modules/${name}`].find((each) =>
      all.has(each)
    );
    if (place === undefined || found.has(place)) return;
    found.add(place);
    if (WITHOUT_THEIRS.has(name)) return;
    for (const other of Object.keys(all.get(place)?.dependencies ?? {})) visit(other, place);
  };
  for (const name of SHIPPED) visit(name, '');
  return [...found].sort();
}

export function licencesPage(): string {
  const all = lockedPackages();
  const rows = [...all].map(([place, locked]) => ({
    name: nameOf(place),
    version: locked.version,
    licence: licenceOf(place, locked) ?? 'unknown',
    isDev: locked.dev === true
  }));
  const counts = [...new Set(rows.map(({ licence }) => licence))].sort().map((licence) => {
    const own = rows.filter((row) => row.licence === licence);
    return `| ${licence} | ${own.length} | ${own.filter(({ isDev }) => !isDev).length} |`;
  });
  const used = rows
    .filter(({ isDev }) => !isDev)
    .map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return `# Licences of the packages we use

Made by \`npm run licences\` from the lock file; \`tests/arch/supply-chain.test.ts\` holds it, and allows no licence
that is not named there. \`npm run -s sbom\` writes the same as a CycloneDX bill of materials. The notices of what
ships to browsers are \`static/third-party-notices.txt\`, which every build serves.

| licence | packages | of these needed to run |
| --- | --- | --- |
${counts.join('\n')}

## Needed to run, or to build what runs

| package | version | licence |
| --- | --- | --- |
${[...new Set(used)].sort().join('\n')}
`;
}

export function notices(): string {
  const all = lockedPackages();
  const parts = shippedPlaces(all).map((place) => {
    const locked = all.get(place);
    const licence = locked === undefined ? null : licenceOf(place, locked);
    const head = `${nameOf(place)} ${locked?.version ?? ''} (${licence ?? 'unknown'})`;
    return `${head}\n${'='.repeat(head.length)}\n\n${licenceText(place)}`;
  });
  return `Dateline has parts of these packages in its pages, scripts and fonts.\n\n${parts.join('\n\n')}`;
}

function licenceText(place: string): string {
  const folder = join(ROOT, place);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const texts = names
    .filter((name) => /^(?:licen[cs]e|copying|notice)/iu.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  return texts.length === 0
    ? 'The package carries no text of its licence.\n'
    : `${texts.join('\n\n')}\n`;
}

if (process.argv[1]?.endsWith('licences.ts') === true) {
  writeFileSync(join(ROOT, 'docs/licences.md'), licencesPage());
  writeFileSync(join(ROOT, 'static/third-party-notices.txt'), notices());
}
