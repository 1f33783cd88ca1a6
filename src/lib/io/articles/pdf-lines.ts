/** A line of a PDF's page, in points from the page's lower left corner. */
export interface PdfLine {
  readonly text: string;
  /** Counted from 0. */
  readonly page: number;
  /** Where it begins and ends, left to right. */
  readonly left: number;
  readonly right: number;
  /** Of its baseline. */
  readonly y: number;
  /** Of its letters, of the largest if they differ. */
  readonly size: number;
}

/** A run of text as pdf.js gives it. */
export interface PdfRun {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly unknown[];
  readonly hasEOL: boolean;
}

/** The baseline of one line may swing by this share of its size: raised and lowered letters. */
const SWING = 0.6;
/** A gap wider than this share of the size parts words, where the file itself writes no blank. */
const WORD_GAP = 0.18;

/** Puts the runs of a page together to lines, in the order of the file, which is the order of reading. */
export function linesOfPage(page: number, runs: readonly PdfRun[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | null = null;
  const finish = (): void => {
    if (line !== null && line.text.trim() !== '') lines.push({ ...line, text: line.text.trim() });
    line = null;
  };
  for (const { str, width, height, transform, hasEOL } of runs) {
    const [left, y] = [Number(transform[4]), Number(transform[5])];
    if (str !== '') {
      const size: number = height > 0 ? height : (line?.size ?? 0);
      if (line !== null && isElsewhere(line, left, y, size)) finish();
      line =
        line === null
          ? { text: str, page, left, right: left + width, y, size }
          : joined(line, { str, left, width, size });
    }
    if (hasEOL) finish();
  }
  finish();
  return lines;
}

function isElsewhere(line: PdfLine, left: number, y: number, size: number): boolean {
  const swing = SWING * Math.max(size, line.size);
  return Math.abs(y - line.y) > swing || left < line.left - swing;
}

function joined(
  line: PdfLine,
  run: {
    readonly str: string;
    readonly left: number;
    readonly width: number;
    readonly size: number;
  }
): PdfLine {
  const isApart =
    run.left - line.right > WORD_GAP * line.size &&
    !/\s$/u.test(line.text) &&
    !/^\s/u.test(run.str);
  return {
    ...line,
    text: line.text + (isApart ? ' ' : '') + run.str,
    right: Math.max(line.right, run.left + run.width),
    size: Math.max(line.size, run.size)
  };
}
