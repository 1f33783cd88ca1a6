import type { PdfLine } from './pdf-lines.ts';

/** The paragraphs of a PDF, and the words that were put together again across line ends. */
export interface PdfParagraphs {
  readonly paragraphs: readonly string[];
  readonly joinedWords: readonly string[];
}

/** Letters that differ in size by more are no one paragraph. */
const SIZE_CHANGE = 1.12;
/** A gap larger than this many usual ones parts paragraphs. */
const PARAGRAPH_GAP = 1.25;
/** A first line is set in by this many sizes of its letters, or more. */
const INDENT = 0.7;
/** A line that ends before this share of the width is the last of its paragraph. */
const SHORT = 0.8;
const SENTENCE_END = /[.!?…:]["”’')\]]*$/u;
const DIVIDED = /(\p{L}+)[-\u00ad\u2010]$/u;
const GOES_ON = /^\p{Ll}[\p{L}\p{M}]*/u;

/** Puts lines together to paragraphs by their gaps, indents, sizes and ends, and joins words divided at line ends. */
export function paragraphsOfLines(lines: readonly PdfLine[]): PdfParagraphs {
  const leading = usualGap(lines);
  const whole = lines.map(({ text }) => text).join('\n');
  const joinedWords: string[] = [];
  const paragraphs: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const last = paragraphs.at(-1);
    if (before === undefined || last === undefined || isNew(before, line, lines[at + 1], leading))
      paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = append(last, line.text, whole, joinedWords);
  }
  return { paragraphs, joinedWords };
}

function isNew(
  before: PdfLine,
  line: PdfLine,
  after: PdfLine | undefined,
  leading: number
): boolean {
  if (Math.max(before.size, line.size) > SIZE_CHANGE * Math.min(before.size, line.size))
    return true;
  const endsSentence = SENTENCE_END.test(before.text);
  const gap = before.y - line.y;
  const isBelow = before.page === line.page && gap > 0;
  if (isBelow && gap > PARAGRAPH_GAP * leading * line.size) return true;
  const isIndented =
    after !== undefined &&
    after.page === line.page &&
    line.left - after.left > INDENT * line.size &&
    line.left - after.left < 6 * line.size;
  if (isIndented && endsSentence) return true;
  const width = Math.max(before.right - before.left, line.right - line.left);
  const isShort = before.right - before.left < SHORT * width;
  return endsSentence && isShort;
}

/** From one line to the next, in sizes of its letters. */
function usualGap(lines: readonly PdfLine[]): number {
  const gaps = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    if (before?.page !== line.page) return [];
    const gap = before.y - line.y;
    return gap > 0 && gap < 3 * line.size ? [gap / line.size] : [];
  });
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 3)] ?? 0;
}

/**
 * A hyphen at a line end goes where a small letter goes on, unless the text has the word with its hyphen
 * elsewhere: "well-known".
 */
function append(text: string, next: string, whole: string, joinedWords: string[]): string {
  const head = DIVIDED.exec(text)?.[1];
  const tail = GOES_ON.exec(next)?.[0];
  if (head === undefined || tail === undefined) return `${text} ${next}`;
  if (whole.includes(`${head}-${tail}`)) return text + next;
  joinedWords.push(head + tail);
  return text.slice(0, -1) + next;
}
