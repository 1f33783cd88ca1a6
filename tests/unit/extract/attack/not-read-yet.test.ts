import { expect, test } from 'vitest';
import { FAMILIES } from './families.ts';
import { notReadYet } from './not-read-yet.ts';

// `vitest run --project unit tests/unit/extract/attack --update` writes it anew.
test('the published list is what the table makes of it', async () => {
  await expect(notReadYet(FAMILIES)).toMatchFileSnapshot('../../../../docs/not-read-yet.md');
});
