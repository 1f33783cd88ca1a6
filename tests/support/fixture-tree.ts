// Small trees with a planted fault, written beside node_modules so that packages resolve, and removed again.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE, ROOT } from './install.js';

export interface FixtureTree {
  folder: string;
  remove: () => void;
}

/** Writes `files` (path to content) into a new folder that has the project's own compiler settings. */
export function plantTree(files: Record<string, string>): FixtureTree {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'planted-'));
  const settings = { extends: '../../tsconfig.json', include: ['src'] };
  const all = {
    'package.json': readFileSync(join(ROOT, 'package.json'), 'utf8'),
    'tsconfig.json': JSON.stringify(settings),
    ...files
  };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

/** Runs a tool of the project's inside the tree and gives back all that it printed. */
export function runTool(tree: FixtureTree, script: string, args: readonly string[]): string {
  const done = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: tree.folder,
    encoding: 'utf8'
  });
  if (done.error) throw done.error;
  return done.stdout + done.stderr;
}
