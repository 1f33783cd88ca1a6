import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantTree, runTool, type FixtureTree } from '../support/fixture-tree.ts';

let tree: FixtureTree;
let printed: string;

beforeAll(() => {
  tree = plantTree({
    'src/lib/sound.ts': `export const day = 1;\n`,
    'src/lib/wrong.ts': `export const day: number = 'Tuesday';\n`,
    'src/lib/unchecked.ts': `const days: number[] = [];\nexport const first: number = days[0];\n`,
    'src/lib/absent.ts': `interface Day { name?: string }\nexport const day: Day = { name: undefined };\n`,
    'src/lib/Day.svelte': `<script lang="ts">\n  const { day }: { day: number } = $props();\n</script>\n\n{day}\n`,
    'src/lib/Week.svelte': `<script lang="ts">\n  import Day from './Day.svelte';\n</script>\n\n<Day day="Tuesday" />\n`,
    'src/lib/Picture.svelte': `<img src="/day.png" />\n`
  });
  printed = runTool(tree, 'svelte-check/bin/svelte-check', [
    '--workspace',
    tree.folder,
    '--tsconfig',
    './tsconfig.json',
    '--output',
    'machine',
    '--fail-on-warnings'
  ]);
});

afterAll(() => {
  tree.remove();
});

test.each([
  ['a word where a number belongs', /ERROR "src\/lib\/wrong.ts" .*Type 'string' is not assignable/],
  ['an item that may be missing', /ERROR "src\/lib\/unchecked.ts" .*'undefined' is not assignable/],
  [
    'an absent property set to undefined',
    /ERROR "src\/lib\/absent.ts" .*exactOptionalPropertyTypes/
  ],
  ['a wrong property of a component', /ERROR "src\/lib\/Week.svelte" .*'string' is not assignable/],
  ['a picture without words', /WARNING "src\/lib\/Picture.svelte" .*alt/]
])('the type check finds %s', (_fault, complaint) => {
  expect(printed).toMatch(complaint);
});

test('the type check accepts what is sound', () => {
  expect(printed).not.toMatch(/"src\/lib\/(sound.ts|Day.svelte)"/);
});
