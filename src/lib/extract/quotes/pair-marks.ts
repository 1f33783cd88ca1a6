import { gather } from '../gather.ts';
import type { QuoteMark } from './quote-marks.ts';

/** An opening mark with the one that closes it. */
export interface MarkPair {
  readonly open: QuoteMark;
  /** Null where it is never closed. */
  readonly close: QuoteMark | null;
  /** Where an unclosed one has to end because another quotation opens; null for the end of the block. */
  readonly cut: number | null;
}

/**
 * Pairs double marks and guillemets of one block. `nextOpens` says that the next block opens with a mark
 * too, so that one left open here is expected.
 */
export function pairDoubles(marks: readonly QuoteMark[], nextOpens: boolean): MarkPair[] {
  const surplus = closesToCome(marks);
  const pairs: MarkPair[] = [];
  let stack: QuoteMark[] = [];
  for (const [index, mark] of marks.entries()) {
    const family = stack.filter((open) => open.family === mark.family);
    const top = family.at(-1);
    const closes = mark.role === 'close' || (mark.role === 'either' && top !== undefined);
    if (closes) {
      if (!top) continue;
      pairs.push({ open: top, close: mark, cut: null });
      stack = stack.slice(0, stack.indexOf(top));
      continue;
    }
    const expected = family.length - (nextOpens ? 1 : 0);
    if (top && (surplus[index] ?? 0) < expected) {
      pairs.push({ open: top, close: null, cut: mark.start });
      stack = stack.slice(0, stack.indexOf(top));
    }
    if (stack.length < DEEPEST) stack.push(mark);
  }
  const left = stack[0];
  if (left) pairs.push({ open: left, close: null, cut: null });
  return pairs;
}

const DEEPEST = 8;

/** For each mark, how many more close than open from it to the end of the block. */
function closesToCome(marks: readonly QuoteMark[]): number[] {
  const surplus: number[] = [];
  let sum = 0;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const role = marks[index]?.role;
    if (role === 'close') sum += 1;
    if (role === 'open') sum -= 1;
    surplus[index] = sum;
  }
  return surplus;
}

/**
 * Pairs single marks of one block: within the same double quotation, with the first closing mark that is
 * no apostrophe. One without a closing mark is none, save at the start of a block that `goesOn`.
 */
export function pairSingles(
  marks: readonly QuoteMark[],
  doubles: readonly MarkPair[],
  goesOn: boolean
): MarkPair[] {
  const homes = homesOf(marks, doubles);
  const pairs: MarkPair[] = [];
  let index = 0;
  while (index < marks.length) {
    const open = marks[index];
    if (open?.role !== 'open') {
      index += 1;
      continue;
    }
    const close = closeOf(marks, index, homes);
    if (close !== null) {
      pairs.push({ open, close: marks[close] ?? null, cut: null });
      index = close + 1;
      continue;
    }
    if (goesOn && index === 0) pairs.push({ open, close: null, cut: null });
    index += 1;
  }
  return pairs;
}

/** How far, in code units, what may be an apostrophe is still taken for a closing mark. */
const WEAK_REACH = 80;

function closeOf(
  marks: readonly QuoteMark[],
  open: number,
  homes: readonly (MarkPair | null)[]
): number | null {
  let weak: number | null = null;
  for (let index = open + 1; index < marks.length; index += 1) {
    const mark = marks[index];
    if (!mark || mark.role === 'open') break;
    if (homes[index] !== homes[open]) continue;
    if (!mark.weak) return index;
    if (mark.start - (marks[open]?.end ?? 0) <= WEAK_REACH) weak ??= index;
  }
  return weak;
}

/** For each single mark, the innermost double quotation that it stands in. */
function homesOf(marks: readonly QuoteMark[], doubles: readonly MarkPair[]): (MarkPair | null)[] {
  const edges = gather(doubles, (pair) => [
    { at: pair.open.start, pair, opens: true },
    { at: pair.close?.start ?? pair.cut ?? Number.MAX_SAFE_INTEGER, pair, opens: false }
  ]).sort((a, b) => a.at - b.at);
  const stack: MarkPair[] = [];
  let next = 0;
  return marks.map((mark) => {
    for (let edge = edges[next]; edge && edge.at < mark.start; edge = edges[next]) {
      if (edge.opens) stack.push(edge.pair);
      else stack.splice(stack.indexOf(edge.pair), 1);
      next += 1;
    }
    return stack.at(-1) ?? null;
  });
}
