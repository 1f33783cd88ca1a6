const LETTER =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
const RUN = new RegExp(`[${LETTER}](?:[${LETTER}\\p{M}\\s'’-]*[${LETTER}\\p{M}])?`, 'gu');

/**
 * Sets words that are written from right to left apart from those around them (Unicode's isolates), so that
 * marks and names beside them stay in the order of the sentence. Changes what is shown, not what is measured
 * or copied. A text without such words stays as it is.
 */
export function isolateNames(text: string): string {
  return text.replace(RUN, (run) => `\u2068${run}\u2069`);
}
