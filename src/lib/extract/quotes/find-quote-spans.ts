import type { Block } from '#lib/domain/extraction.ts';
import { covers, type Span } from '#lib/domain/span.ts';
import { gather } from '../gather.ts';
import { findMarks } from './quote-marks.ts';
import { pairDoubles, pairSingles, type MarkPair } from './pair-marks.ts';
import type { QuoteSpan } from './quote-span.ts';

/**
 * Finds what stands between quotation marks: curly, straight, doubled single, guillemets, and single
 * marks where they are no apostrophes. In order of place, an outer span before those within it. No span
 * leaves its block; one that is never closed ends with it.
 */
export function findQuoteSpans(text: string, blocks: readonly Block[]): QuoteSpan[] {
  const found: QuoteSpan[] = [];
  const bodies = blocks.filter((block) => block.role !== 'dateline' && block.role !== 'header');
  let open: number | null = null;
  for (const [index, block] of bodies.entries()) {
    const next = bodies[index + 1];
    const spans = spansOfBlock(text, block, next !== undefined && opensWithMark(text, next));
    const speech = takesUpAgain(spans[0], block, open, found)
      ? found[open ?? 0]?.speech
      : undefined;
    const base = found.length;
    open = null;
    const homes = homesOf(spans);
    for (const [at, span] of spans.entries()) {
      const within = homes[at] ?? null;
      found.push({
        ...span,
        within: within === null ? null : base + within,
        speech: at === 0 && speech !== undefined ? speech : base + at
      });
      if (!span.closed) open = base + at;
    }
  }
  return found;
}

type BareSpan = Omit<QuoteSpan, 'within' | 'speech'>;

function spansOfBlock(text: string, block: Block, nextOpens: boolean): BareSpan[] {
  const marks = findMarks(text, block);
  if (marks.length === 0) return [];
  const doubles = pairDoubles(
    marks.filter((mark) => mark.family !== 'single'),
    nextOpens
  );
  const singles = pairSingles(
    marks.filter((mark) => mark.family === 'single'),
    doubles,
    nextOpens && marks[0]?.start === block.start
  );
  return gather([...doubles, ...singles], (pair) => toSpan(text, block, pair) ?? []).sort(
    (a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end
  );
}

function toSpan(text: string, block: Span, pair: MarkPair): BareSpan | null {
  const outerEnd = pair.close?.end ?? trimmedEnd(text, pair.open.end, pair.cut ?? block.end);
  const from = pair.open.end;
  const raw = text.slice(from, pair.close?.start ?? outerEnd);
  const start = from + (raw.length - raw.trimStart().length);
  const end = from + raw.trimEnd().length;
  if (!/[\p{L}\p{N}]/u.test(raw)) return null;
  return {
    outer: { start: pair.open.start, end: outerEnd },
    inner: { start, end },
    family: pair.open.family,
    closed: pair.close !== null
  };
}

function trimmedEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}

const OPENING_MARK = /^(?:``|[“„"«‘'])(?=\S)/;

function opensWithMark(text: string, block: Span): boolean {
  return OPENING_MARK.test(text.slice(block.start, block.start + 4));
}

/** Whether a block's first span opens the block and a span before it was left open, with the same marks. */
function takesUpAgain(
  first: BareSpan | undefined,
  block: Span,
  open: number | null,
  found: readonly QuoteSpan[]
): boolean {
  return (
    open !== null && first?.outer.start === block.start && first.family === found[open]?.family
  );
}

/** For each span the index of the innermost one around it. Spans of a block nest or stand apart. */
function homesOf(spans: readonly BareSpan[]): (number | null)[] {
  const around: number[] = [];
  return spans.map((span, at) => {
    while (around.length > 0 && !covers(spans[around.at(-1) ?? 0]?.outer ?? NOWHERE, span.outer)) {
      around.pop();
    }
    const home = around.at(-1) ?? null;
    around.push(at);
    return home;
  });
}

const NOWHERE: Span = { start: 0, end: 0 };
