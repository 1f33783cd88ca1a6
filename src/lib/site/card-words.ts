import { measureText, type Face } from '#lib/timeline/text-width.ts';

interface Setting {
  readonly face: Face;
  readonly size: number;
}

/** Words in lines of at most `widthPx`; the last of `most` is cut with an ellipsis, and so is a word that is wider. */
export function wrapWords(
  words: string,
  setting: Setting,
  widthPx: number,
  most: number
): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter((each) => each !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    const isFull = lines.length === most || fits(longer, setting, widthPx);
    if (last !== undefined && isFull) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => cutToWidth(line, setting, widthPx));
}

/** The words, or as many of their characters as fit before an ellipsis. */
export function cutToWidth(words: string, setting: Setting, widthPx: number): string {
  if (fits(words, setting, widthPx)) return words;
  const letters = [...words];
  let count = letters.length;
  const cut = (): string => `${letters.slice(0, count).join('').trimEnd()}…`;
  while (count > 0 && !fits(cut(), setting, widthPx)) count -= 1;
  return cut();
}

function fits(words: string, { face, size }: Setting, widthPx: number): boolean {
  return measureText(words, face, size) <= widthPx;
}
