import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawIcons } from '../../support/icons.ts';
import { ROOT } from '../../support/install.js';

test('the icons of the installed site are drawn from its own icon, byte for byte', async () => {
  const different = (await drawIcons()).filter(
    ({ name, bytes }) => !readFileSync(join(ROOT, 'static', name)).equals(Buffer.from(bytes))
  );
  expect(different.map(({ name }) => name)).toEqual([]);
});
