import type { Span } from '#lib/domain/span.ts';
import type { ReadDocument } from '../document/document.ts';
import type { Mask } from '../grammar/tag.ts';

/** The quotations and times of an article as stretches that a frame sees as one item. */
export interface FrameMasks {
  /** Those that reach into a stretch, in order of place. */
  near(stretch: Span): Mask[];
  hasQuote(stretch: Span): boolean;
  /** Whether a quotation holds both places. */
  runsAcross(before: number, after: number): boolean;
}

/** Masks never overlap; a quotation wins over the times in it. */
export function masksOf({ quotes, times }: ReadDocument): FrameMasks {
  const tops = quotes.filter(({ within }) => within === null);
  const all = [
    ...tops.map(({ outer }): Mask => ({ ...outer, tag: 'quote' })),
    ...times.mentions.map(({ start, end }): Mask => ({ start, end, tag: 'time' }))
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mask[] = [];
  for (const mask of all) {
    const last = kept.at(-1);
    if (!last || last.end <= mask.start) kept.push(mask);
    else if (mask.tag === 'quote' && last.tag === 'time') kept[kept.length - 1] = mask;
  }
  const near = (stretch: Span): Mask[] => reachingInto(kept, stretch);
  return {
    near,
    hasQuote: (stretch) => near(stretch).some(({ tag }) => tag === 'quote'),
    runsAcross: (before, after) =>
      near({ start: before - 1, end: after + 1 }).some(
        ({ start, end, tag }) => tag === 'quote' && start < before && after < end
      )
  };
}

function reachingInto(masks: readonly Mask[], stretch: Span): Mask[] {
  let low = 0;
  let high = masks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((masks[middle]?.end ?? 0) <= stretch.start) low = middle + 1;
    else high = middle;
  }
  const near: Mask[] = [];
  for (let mask = masks[low]; mask && mask.start < stretch.end; mask = masks[low]) {
    near.push(mask);
    low += 1;
  }
  return near;
}
