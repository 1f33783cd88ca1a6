/** Up to so many words are given in full; of more, the first and last few. */
const WHOLE_WORDS = 10;
const EDGE_WORDS = 5;

/**
 * Address of a page at certain words (URL Fragment Text Directives, https://wicg.github.io/scroll-to-text-fragment/).
 * A fragment that the address has already gives way.
 *
 * @example textFragmentUrl('https://a.example/x', 'He left at noon') // 'https://a.example/x#:~:text=He%20left%20at%20noon'
 */
export function textFragmentUrl(url: string, exact: string): string {
  const words = exact.trim().split(/\s+/u);
  const ends =
    words.length <= WHOLE_WORDS ? [words] : [words.slice(0, EDGE_WORDS), words.slice(-EDGE_WORDS)];
  const text = ends.map((part) => encode(part.join(' '))).join(',');
  return `${url.replace(/#.*$/u, '')}#:~:text=${text}`;
}

/** A hyphen would begin or end a prefix or suffix. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/gu, '%2D');
}
