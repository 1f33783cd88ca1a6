// Finds a Chromium for the tests, and gets one where there is none.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync
} from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { CACHE, ROOT } from './install.js';

/**
 * What Playwright and Vitest take as launch options.
 * @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} Browser
 */

/** The newest version that declares Node 20. Its tarball is checked against the digest before it runs. */
const LAST_RESORT = {
  name: '@sparticuz/chromium',
  version: '147.0.0',
  sha512: '4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ=='
};
const LAST_RESORT_FOLDER = join(CACHE, `chromium-${LAST_RESORT.version}`);

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

// Without these a browser on a closed network keeps trying to reach its maker's hosts.
const QUIET_NETWORK = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

const DOWNLOAD_MS = 180_000;

/**
 * The first browser that is already there, or null.
 * @returns {Browser | null}
 */
export function findBrowser() {
  const named = process.env['PLAYWRIGHT_CHROMIUM'];
  if (named) {
    if (!existsSync(named)) throw new Error(`PLAYWRIGHT_CHROMIUM names no file: ${named}`);
    return browserAt(named);
  }
  const candidates = [playwrightsOwn(), ...onSystem(), join(LAST_RESORT_FOLDER, 'chromium')];
  const found = candidates.find((path) => existsSync(path));
  return found === undefined ? null : browserAt(found);
}

/**
 * Finds a browser or gets one: from Playwright's own download, else from the npm registry.
 * @returns {Promise<Browser>}
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No browser found: asking Playwright for its Chromium …');
  if (installWithPlaywright()) {
    const installed = findBrowser();
    if (installed) return installed;
  }
  console.log(`Not to be had: taking ${LAST_RESORT.name} ${LAST_RESORT.version} from npm …`);
  await unpackLastResort();
  const unpacked = findBrowser();
  if (unpacked) return unpacked;
  throw new Error('No Chromium could be found or fetched. Set PLAYWRIGHT_CHROMIUM to one.');
}

/**
 * @param {string} executablePath
 * @returns {Browser}
 */
function browserAt(executablePath) {
  const args = [...QUIET_NETWORK];
  if (process.getuid?.() === 0) args.push('--no-sandbox', '--disable-gpu');
  /** @type {Record<string, string>} */
  const env = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined) env[name] = value;
  }
  if (executablePath.startsWith(LAST_RESORT_FOLDER)) Object.assign(env, lastResortEnv(env));
  return { executablePath, args, env };
}

function playwrightsOwn() {
  const require = createRequire(import.meta.url);
  const { chromium } = /** @type {typeof import('playwright')} */ (require('playwright'));
  return chromium.executablePath();
}

function onSystem() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [
    ...SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...SYSTEM_PATHS
  ];
}

function installWithPlaywright() {
  const cli = join(ROOT, 'node_modules', 'playwright', 'cli.js');
  const done = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    cwd: ROOT,
    stdio: 'ignore',
    timeout: DOWNLOAD_MS
  });
  return done.status === 0;
}

async function unpackLastResort() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No Chromium found, and ${LAST_RESORT.name} is for linux-x64 only. Set PLAYWRIGHT_CHROMIUM to one.`
    );
  }
  mkdirSync(CACHE, { recursive: true });
  const work = await mkdtemp(join(CACHE, 'unpacking-'));
  try {
    const tarball = downloadTarball(work);
    run('tar', ['-xzf', tarball, '-C', work]);
    const packed = join(work, 'package', 'bin');
    const folder = join(work, 'ready');
    mkdirSync(folder);
    await inflate(join(packed, 'chromium.br'), join(folder, 'chromium'), 0o755);
    for (const name of ['al2023', 'fonts']) {
      const tar = join(work, `${name}.tar`);
      await inflate(join(packed, `${name}.tar.br`), tar, 0o644);
      run('tar', ['-xf', tar, '--no-same-owner', '-C', folder]);
    }
    // Renamed last, so that an interrupted run never leaves half a browser.
    await rm(LAST_RESORT_FOLDER, { recursive: true, force: true });
    await rename(folder, LAST_RESORT_FOLDER);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function downloadTarball(folder) {
  const spec = `${LAST_RESORT.name}@${LAST_RESORT.version}`;
  const printed = run('npm', [
    'pack',
    spec,
    '--prefer-offline',
    '--silent',
    '--pack-destination',
    folder
  ]);
  const name = printed.trim().split('\n').at(-1) ?? '';
  const tarball = join(folder, name);
  const digest = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  if (digest !== LAST_RESORT.sha512) {
    throw new Error(`${spec} is not the file it should be: its sha512 is ${digest}`);
  }
  return tarball;
}

/**
 * @param {string} source
 * @param {string} target
 * @param {number} mode
 */
function inflate(source, target, mode) {
  return pipeline(
    createReadStream(source),
    createBrotliDecompress(),
    createWriteStream(target, { mode })
  );
}

/**
 * The package brings libraries and fonts of its own; they are used only where the system has none,
 * since mixing them with the system's breaks what is there.
 * @param {Record<string, string>} env
 */
function lastResortEnv(env) {
  /** @type {Record<string, string>} */
  const extra = {};
  const linked = spawnSync('ldd', [join(LAST_RESORT_FOLDER, 'chromium')], { encoding: 'utf8' });
  if (linked.status !== 0 || linked.stdout.includes('not found')) {
    extra['LD_LIBRARY_PATH'] = [join(LAST_RESORT_FOLDER, 'lib'), env['LD_LIBRARY_PATH']]
      .filter(Boolean)
      .join(delimiter);
  }
  if (!existsSync('/etc/fonts/fonts.conf')) extra['FONTCONFIG_FILE'] = ownFontSettings();
  return extra;
}

/**
 * Settings that know only the fonts of the package; written where it stands now, since a project may move.
 * Without any font the browser ends at once.
 */
export function ownFontSettings() {
  const file = join(LAST_RESORT_FOLDER, 'fonts.conf');
  const fonts = join(LAST_RESORT_FOLDER, 'fonts');
  const settings = `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${fonts}</cachedir></fontconfig>\n`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== settings) writeFileSync(file, settings);
  return file;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const done = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' });
  if (done.status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed: ${done.stderr || done.error?.message}`);
  }
  return done.stdout;
}
