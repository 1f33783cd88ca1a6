import { expect, test } from 'vitest';
import { BadInput } from '#lib/domain/bad-input.ts';

test('bad input says its sentence to whoever can mend it, and not where our code noticed it', () => {
  const error = new BadInput('a.txt is empty; wanted an article');
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe('BadInput');
  expect(error.message).toBe('a.txt is empty; wanted an article');
  expect(error.stack).toBe('BadInput: a.txt is empty; wanted an article');
});

test('bad input keeps what caused it, with its own stack', () => {
  const cause = new Error('disk');
  expect(new BadInput('a.txt cannot be read', { cause }).cause).toBe(cause);
});
