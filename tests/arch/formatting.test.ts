import { join } from 'node:path';
import { check, format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { ROOT } from '../support/install.js';

async function optionsFor(file: string) {
  const filepath = join(ROOT, file);
  return { ...(await resolveConfig(filepath)), filepath };
}

test.each([
  ['a module', 'src/lib/domain/planted.ts', 'export const day = "Tuesday"'],
  ['a component', 'src/lib/components/Planted.svelte', '<p   class="day">Tuesday</p>'],
  ['a page', 'src/app.html', '<!doctype html><html><head></head><body></body></html>']
])('prettier finds %s that is badly set, and mends it', async (_kind, file, code) => {
  const options = await optionsFor(file);
  expect(await check(code, options)).toBe(false);
  expect(await check(await format(code, options), options)).toBe(true);
});
