import { describe, expect, test } from 'vitest';
import { StoryGone, whyNot } from '#lib/storage/why-not.ts';

function named(name: string, inner?: unknown): Error {
  return Object.assign(new Error(name), { name, inner });
}

describe('why a browser keeps nothing', () => {
  test.each([
    [named('QuotaExceededError'), 'full'],
    [named('AbortError', named('QuotaExceededError')), 'full'],
    [named('DatabaseClosedError', named('MissingAPIError')), 'forbidden'],
    [named('SecurityError'), 'forbidden'],
    [named('InvalidStateError'), 'forbidden'],
    [named('OpenFailedError', named('VersionError')), 'newer'],
    [new StoryGone('one'), 'gone'],
    [named('AbortError', named('UnknownError')), 'broken'],
    ['a string', 'broken'],
    [undefined, 'broken']
  ])('is read from %s: %s', (error, why) => {
    expect(whyNot(error)).toBe(why);
  });

  test('is found out although an error names itself as its cause', () => {
    const error = named('QuotaExceededError');
    Object.assign(error, { inner: error });
    expect(whyNot(error)).toBe('full');
  });
});
