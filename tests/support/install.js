// What must be true before any other tool runs: a recent enough Node, and the locked packages in place.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Ignored by git: reports, stamps, screenshots and the browser of last resort. */
export const CACHE = join(ROOT, '.cache');

const OLDEST_NODE = [20, 19];

/** Exits with a message when this Node is too old for the tools. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(
    `Dateline needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}.`
  );
  process.exit(1);
}

/** Runs `npm ci` unless node_modules already holds what the lock file asks for. */
export function ensureInstalled() {
  requireNode();
  if (isInstalled(ROOT)) return;
  console.log('Installing the locked packages (npm ci) …');
  const done = spawnSync('npm', ['ci', '--prefer-offline', '--no-fund', '--no-audit'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32'
  });
  if (done.status !== 0) {
    console.error('npm ci failed: see its message above.');
    process.exit(1);
  }
}

/**
 * Compares the lock file with the one npm keeps inside node_modules, so that a plain `npm install`
 * counts as well. An optional package may be absent: it is for another platform.
 * @param {string} root
 */
export function isInstalled(root) {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(installedLock);
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === entry.version : entry.optional === true;
  });
}

/** @param {string} file */
function readPackages(file) {
  const { packages } =
    /** @type {{ packages: Record<string, { version?: string, optional?: boolean }> }} */ (
      JSON.parse(readFileSync(file, 'utf8'))
    );
  return packages;
}
