import { BadInput } from '#lib/domain/bad-input.ts';
import { parsePage } from '../articles/html-document.ts';
import { textOfTree } from '../articles/html-text.ts';
import { isSafeLink } from '../safe-address.ts';

/** A slide with more is a list or a trap. */
const MOST_TAGS = 2000;

/**
 * What a reader sees of words that may be HTML, as plain text: blocks on lines of their own, links with their
 * address behind them, pictures and frames as their words and address. Scripts are none of it, and nothing runs.
 * Throws BadInput for what is too large or too deep to be words of one slide.
 */
export function plainText(words: string): string {
  if (!/[<&]/u.test(words)) return words.trim();
  if ((words.match(/</gu)?.length ?? 0) > MOST_TAGS)
    throw new BadInput(`its text has more than ${String(MOST_TAGS)} tags`);
  const page = parsePage('the text', words);
  for (const link of page.querySelectorAll('a[href]')) keepAddress(link);
  for (const thing of page.querySelectorAll('img, iframe, embed, video, audio, source'))
    thing.replaceWith(page.createTextNode(wordsOf(thing)));
  for (const words of page.querySelectorAll('figcaption, label, button')) {
    const block = page.createElement('div');
    block.append(...words.childNodes);
    words.replaceWith(block);
  }
  return textOfTree(page.body).replace(/[ \u00a0]+/gu, ' ');
}

/** As `plainText`, in one line. */
export function plainLine(words: string): string {
  return plainText(words).replace(/\s+/gu, ' ').trim();
}

function keepAddress(link: Element): void {
  const address = link.getAttribute('href')?.trim() ?? '';
  const isTold = link.textContent.includes(address);
  if (address === '' || address.startsWith('#') || isTold || !isSafeLink(address)) return;
  link.append(` (${address})`);
}

function wordsOf(thing: Element): string {
  const address = thing.getAttribute('src')?.trim() ?? '';
  const words = (thing.getAttribute('alt') ?? thing.getAttribute('title') ?? '').trim();
  const place = address === '' || !isSafeLink(address) ? '' : `(${address})`;
  return ` ${[words, place].filter((part) => part !== '').join(' ')} `;
}
