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
/** A first line is set in by this many sizes of its letters, or more, but no further than another column. */
const INDENT = 0.7;
const FARTHEST_INDENT = 6;
/** So many lines before and after show where a column begins and ends. */
const NEIGHBOURS = 6;
/** What a word may be wider than its letters are on average in its line. */
const WIDE_WORD = 1.25;
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
    if (before === undefined || last === undefined || isNew(lines, at, leading))
      paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = append(last, line.text, whole, joinedWords);
  }
  return { paragraphs, joinedWords };
}

function isNew(lines: readonly PdfLine[], at: number, leading: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (before === undefined || line === undefined) return true;
  if (Math.max(before.size, line.size) > SIZE_CHANGE * Math.min(before.size, line.size))
    return true;
  const gap = before.y - line.y;
  const isBelow = before.page === line.page && gap > 0;
  if (isBelow && gap > PARAGRAPH_GAP * leading * line.size) return true;
  if (!SENTENCE_END.test(before.text)) return false;
  return line.left - columnOf(lines, at).left > INDENT * line.size || hadRoom(lines, at);
}

/** Whether the first word of a line would still have fitted into the one before: only a paragraph ends so. */
function hadRoom(lines: readonly PdfLine[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (before === undefined || line === undefined) return false;
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  const word = (line.text.split(/\s/u, 1)[0] ?? '').length + 1;
  return before.right + word * letter * WIDE_WORD < columnOf(lines, at - 1).right;
}

/** Where the column begins and ends that a line stands in, by the lines around it. */
function columnOf(lines: readonly PdfLine[], at: number): { left: number; right: number } {
  const line = lines[at];
  if (line === undefined) return { left: 0, right: 0 };
  const near = lines
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
    .filter(
      ({ page, left, size }) =>
        page === line.page && Math.abs(left - line.left) < FARTHEST_INDENT * size
    );
  return {
    left: Math.min(...near.map(({ left }) => left)),
    right: Math.max(...near.map(({ right }) => right))
  };
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
