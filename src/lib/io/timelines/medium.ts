import type { Medium } from '#lib/domain/story.ts';
import { isSafeLink } from '../safe-address.ts';
import { plainLine, plainText } from './plain-text.ts';
import { shown, type RowProblems } from './read-timeline.ts';

/** What a file says of something shown beside an event; empty words where it says nothing. */
export interface GivenMedium {
  /** An address, or markup in its place: a quotation, a frame. */
  readonly url: string;
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
}

/** The medium, as plain words and an address that runs nothing; null where nothing is shown. */
export function readMedium(given: GivenMedium, at: string, problems: RowProblems): Medium | null {
  const { url, words } = addressOf(given.url.trim(), at, problems);
  const caption = [words, plainText(given.caption)].filter((part) => part !== '').join('\n\n');
  const credit = plainLine(given.credit);
  const alt = given.alt.replace(/\s+/gu, ' ').trim();
  return url === null && caption === '' && credit === '' ? null : { url, caption, credit, alt };
}

/** An address of something shown that runs nothing; null, with the reason told, for any other. */
export function readAddress(given: string, at: string, problems: RowProblems): string | null {
  return addressOf(given.trim(), at, problems).url;
}

function addressOf(
  given: string,
  at: string,
  problems: RowProblems
): { readonly url: string | null; readonly words: string } {
  if (given === '') return { url: null, words: '' };
  if (given.startsWith('<')) {
    const source = /<iframe\b[^>]*\bsrc\s*=\s*["']?([^"'\s>]+)/iu.exec(given)?.[1];
    return source === undefined
      ? { url: null, words: plainText(given) }
      : addressOf(source, at, problems);
  }
  if (!isSafeLink(given)) {
    problems.tell(
      at,
      `the address ${shown(given)} of what is shown is left out; wanted one that runs nothing`
    );
    return { url: null, words: '' };
  }
  return { url: given.startsWith('//') ? `https:${given}` : given, words: '' };
}
