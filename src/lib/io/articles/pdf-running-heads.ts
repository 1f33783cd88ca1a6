import type { PdfLine } from './pdf-lines.ts';

/** Lines that are read, and those that only mark the pages. */
export interface SortedLines {
  readonly kept: readonly PdfLine[];
  readonly dropped: readonly PdfLine[];
}

/** So many lines at either edge of a page, and within this share of its height, may be marks of the page. */
const EDGE_LINES = 2;
const EDGE = 0.16;
/** Left and right pages may differ, and the first may have none. */
const LEAST_SHARE = 1 / 3;
const PAGE_NUMBER = /^(?:page\s*)?[-–—|]?\s*\d{1,4}\s*[-–—|]?(?:\s*(?:of|\/)\s*\d{1,4})?$/iu;

/**
 * Parts running heads and page numbers from the text: lines at the edge of a page that are a page number, or
 * stand on several pages with nothing but figures changed. `heights` are those of the pages, in points.
 */
export function dropRunningHeads(
  lines: readonly PdfLine[],
  heights: readonly number[]
): SortedLines {
  const edges = new Set(heights.flatMap((height, page) => edgeOf(lines, page, height)));
  const pagesOf = new Map<string, Set<number>>();
  for (const line of edges) {
    const pages = pagesOf.get(keyOf(line)) ?? new Set();
    pagesOf.set(keyOf(line), pages.add(line.page));
  }
  const isMark = (line: PdfLine): boolean => {
    if (!edges.has(line)) return false;
    const pages = pagesOf.get(keyOf(line))?.size ?? 0;
    return PAGE_NUMBER.test(line.text) || (pages >= 2 && pages >= heights.length * LEAST_SHARE);
  };
  return {
    kept: lines.filter((line) => !isMark(line)),
    dropped: lines.filter((line) => isMark(line))
  };
}

function edgeOf(lines: readonly PdfLine[], page: number, height: number): readonly PdfLine[] {
  const here = lines.filter((line) => line.page === page).sort((a, b) => b.y - a.y);
  const top = here.slice(0, EDGE_LINES).filter(({ y }) => y > height * (1 - EDGE));
  const bottom = here.slice(-EDGE_LINES).filter(({ y }) => y < height * EDGE);
  return [...top, ...bottom];
}

function keyOf({ text }: PdfLine): string {
  return text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').toLowerCase();
}
