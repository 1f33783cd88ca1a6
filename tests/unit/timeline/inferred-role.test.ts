import { describe, expect, test } from 'vitest';
import type { Mention } from '#lib/domain/actor.ts';
import { isRoleInferred } from '#lib/timeline/inferred-role.ts';

function aMention(
  exact: string,
  inferred: boolean,
  form: Mention['form'] = 'description'
): Mention {
  return { start: 0, end: exact.length, exact, form, rule: 'a-rule', inferred };
}

describe('isRoleInferred', () => {
  test.each([
    ['where only an inferred description has it', [aMention('the king’s adviser', true)], true],
    ['where the text itself joins the description', [aMention('the king’s adviser', false)], false],
    [
      'where one description is joined by the text',
      [aMention('the king’s adviser', true), aMention('his adviser', false)],
      false
    ],
    ['where it stands beside the name', [aMention('Hale', false, 'name')], false]
  ])('%s', (_, mentions, inferred) => {
    expect(isRoleInferred({ mentions }, 'adviser')).toBe(inferred);
  });
});
