const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;

/** Whether a word begins with a capital letter. */
export function startsCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
}

/** Whether a word begins with a small letter. */
export function startsSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : SMALL.test(word);
}
