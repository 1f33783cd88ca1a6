import type { Tell } from './teller.ts';

let tell: Tell = (sentence) => sentence;

/**
 * A sentence that data or an error says in English, in the language of the interface. In the site's pages the build
 * puts another module in the place of this one: that of its language (tests/support/one-language.js).
 */
export const said: Tell = (sentence, dates) => tell(sentence, dates);

/** From now on sentences are said so: for the command line and for tests, which are told their language. */
export function sayWith(own: Tell): void {
  tell = own;
}
