import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantTree, runTool, type FixtureTree } from '../support/fixture-tree.ts';
import { ROOT } from '../support/install.js';

let tree: FixtureTree;
let printed: string;

beforeAll(() => {
  const { knip, imports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  tree = plantTree({
    'package.json': JSON.stringify({
      name: 'planted',
      type: 'module',
      imports,
      dependencies: { luxon: '*', 'd3-path': '*' },
      knip
    }),
    'src/cli/dateline.ts': `import { DateTime } from 'luxon';\nimport { scaleUtc } from 'd3-scale';\nimport { alive } from '#lib/text/words.ts';\nconsole.log(DateTime, scaleUtc, alive);\n`,
    'src/lib/text/words.ts': `export const alive = 1;\nexport const deadExport = 2;\n`,
    'src/lib/text/dead-file.ts': `export const nobody = 1;\n`
  });
  printed = runTool(tree, 'knip/bin/knip.js', ['--no-progress', '--reporter', 'compact']);
});

afterAll(() => {
  tree.remove();
});

test.each([
  ['a file that nobody imports', /src\/lib\/text\/dead-file\.ts/],
  ['an export that nobody imports', /words\.ts: deadExport/],
  ['a dependency that nobody uses', /package\.json: d3-path/],
  ['a package that is used but not declared', /dateline\.ts: d3-scale/]
])('knip finds %s', (_fault, complaint) => {
  expect(printed).toMatch(complaint);
});

test('knip accepts what is in use', () => {
  expect(printed).not.toMatch(/alive|luxon/);
});
