import { ESLint } from 'eslint';
import { configs } from 'typescript-eslint';
import { expect, test } from 'vitest';
import { ROOT } from '../support/install.js';

// The planted files do not exist, so the rules that need the whole program's types stay out.
const eslint = new ESLint({ cwd: ROOT, overrideConfig: configs.disableTypeChecked });

async function complaintsAbout(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

test.each([
  [
    'the clock in time',
    'src/lib/time/planted.ts',
    'export const at = Date.now();',
    'no-restricted-syntax: Date.now() is an ambient clock'
  ],
  [
    'the present day in extract',
    'src/lib/extract/planted.ts',
    'export const at = new Date();',
    'no-restricted-syntax: new Date() is an ambient clock'
  ],
  [
    'the present time by Luxon',
    'src/lib/time/planted.ts',
    "import { DateTime } from 'luxon';\nexport const at = DateTime.now();",
    'no-restricted-syntax: DateTime.now is an ambient clock'
  ],
  [
    'a stopwatch in timeline',
    'src/lib/timeline/planted.ts',
    'export const at = performance.now();',
    'no-restricted-syntax: performance.now() is an ambient clock'
  ],
  [
    'chance in domain',
    'src/lib/domain/planted.ts',
    'export const id = Math.random();',
    'no-restricted-syntax: Math.random() is an ambient clock'
  ],
  [
    'a random id in story',
    'src/lib/story/planted.ts',
    'export const id = crypto.randomUUID();',
    "no-restricted-globals: Unexpected use of 'crypto'. This room is pure"
  ],
  [
    'the window in timeline',
    'src/lib/timeline/planted.ts',
    'export const width = window.innerWidth;',
    "no-restricted-globals: Unexpected use of 'window'. This room is pure"
  ],
  [
    'the window by another name',
    'src/lib/timeline/planted.ts',
    'export const page = globalThis.document;',
    "no-restricted-globals: Unexpected use of 'document'. This room is pure"
  ],
  [
    'the network in io',
    'src/lib/io/planted.ts',
    "export const answer = fetch('/');",
    "no-restricted-globals: Unexpected use of 'fetch'. This room is pure"
  ],
  [
    'Node in text',
    'src/lib/text/planted.ts',
    "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
    'This room runs in the browser, the worker and Node alike'
  ],
  [
    'any in a module',
    'src/lib/server/planted.ts',
    'export const anything: any = 1;',
    '@typescript-eslint/no-explicit-any: Unexpected any'
  ],
  [
    'any in a component',
    'src/lib/components/Planted.svelte',
    '<script lang="ts">\n  const { value }: { value: any } = $props();\n</script>\n\n{value}',
    '@typescript-eslint/no-explicit-any: Unexpected any'
  ],
  [
    'a default export',
    'src/lib/domain/planted.ts',
    'export default 1;',
    'no-restricted-syntax: No default exports'
  ],
  [
    'a barrel',
    'src/lib/domain/index.ts',
    "export * from './span.ts';",
    'no-restricted-syntax: No barrels'
  ],
  [
    'a barrel of chosen names',
    'src/lib/components/planted.ts',
    "export { span } from '../domain/span.ts';",
    'no-restricted-syntax: No barrels'
  ],
  [
    'a file that is too long',
    'src/lib/io/planted.ts',
    `${'// line\n'.repeat(251)}`,
    'max-lines: File has too many lines (251)'
  ],
  [
    'a loose comparison',
    'src/lib/io/planted.ts',
    'export const same = (a: number, b: number) => a == b;',
    'eqeqeq:'
  ],
  [
    'a type of extract in a component',
    'src/lib/components/Planted.svelte',
    '<script lang="ts">\n  import type { Rule } from \'#lib/extract/rule.ts\';\n  const { rule }: { rule: Rule } = $props();\n</script>\n\n{rule}',
    'The room "components" may not import this, not even a type'
  ],
  [
    'unsafe markup in a component',
    'src/lib/components/Planted.svelte',
    '<script lang="ts">\n  const { text }: { text: string } = $props();\n</script>\n\n{@html text}',
    'svelte/no-at-html-tags:'
  ]
])('lint finds %s', async (_fault, file, code, complaint) => {
  expect(await complaintsAbout(file, code)).toContainEqual(expect.stringContaining(complaint));
});

test.each([
  [
    'a date that is given',
    'src/lib/time/planted.ts',
    'export const day = new Date(0).getUTCDate();'
  ],
  ['the clock in the page', 'src/lib/state/planted.ts', 'export const at = Date.now();'],
  [
    'a long lexicon',
    'src/lib/extract/lexicon/planted.ts',
    `export const words = [\n${"  'word',\n".repeat(300)}];`
  ],
  [
    'a component that keeps to the table',
    'src/lib/components/Planted.svelte',
    "<script lang=\"ts\">\n  import type { Snippet } from 'svelte';\n  import type { Span } from '#lib/domain/span.ts';\n  const { span, children }: { span: Span; children: Snippet } = $props();\n</script>\n\n{span.start}{@render children()}"
  ]
])('lint accepts %s', async (_case, file, code) => {
  expect(await complaintsAbout(file, code)).toEqual([]);
});
