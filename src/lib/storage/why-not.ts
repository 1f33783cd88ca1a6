/**
 * Why a browser does not keep something:
 * - `full`: the disk, or what the browser lets a site have of it;
 * - `forbidden`: the browser keeps nothing for this site, as in some private windows;
 * - `newer`: a newer version of this page has been here, and this one cannot write what it reads;
 * - `gone`: the story was emptied out of the library meanwhile;
 * - `broken`: anything else.
 */
export type WhyNot = 'full' | 'forbidden' | 'newer' | 'gone' | 'broken';

/** The story is not in the database. */
export class StoryGone extends Error {
  override readonly name = 'StoryGone';

  constructor(story: string) {
    super(`there is no story ${story}`);
  }
}

const REASONS: Readonly<Record<string, WhyNot>> = {
  QuotaExceededError: 'full',
  MissingAPIError: 'forbidden',
  SecurityError: 'forbidden',
  NotAllowedError: 'forbidden',
  InvalidStateError: 'forbidden',
  VersionError: 'newer',
  StoryGone: 'gone'
};

/** What an error of the database comes down to; the cause that lies deepest counts. */
export function whyNot(error: unknown): WhyNot {
  if (typeof error !== 'object' || error === null) return 'broken';
  if ('inner' in error && error.inner !== error) {
    const deeper = whyNot(error.inner);
    if (deeper !== 'broken') return deeper;
  }
  return 'name' in error ? (REASONS[String(error.name)] ?? 'broken') : 'broken';
}
