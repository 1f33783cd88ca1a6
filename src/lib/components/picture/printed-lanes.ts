import type { Band, DrawnElement } from './draw-element.ts';
import { short, svgNode } from './svg-node.ts';

/** A timeline as it stands on paper, each part an SVG as wide as the page. */
export interface PrintedLanes {
  /** Stands again on each page; null where each band has its own. */
  readonly axis: SVGElement | null;
  /** From top to bottom; no page breaks within one. */
  readonly bands: readonly SVGElement[];
  /** So many lanes of so many. */
  readonly shown: number;
  readonly all: number;
}

/** A band of a drawing, to stand in the page beside others: what it refers to by name is its own. */
export function bandSvg(
  { defs, body, width }: DrawnElement,
  { from, to }: Band,
  prefix: string
): SVGElement {
  const viewBox = [0, from, width, to - from].join(' ');
  const svg = svgNode('svg', { viewBox, width: '100%', 'aria-hidden': 'true' }, [defs, body]);
  // A halo is words once more: who selects a line on paper would have it twice.
  for (const halo of svg.querySelectorAll('text[aria-hidden]')) halo.remove();
  for (const part of svg.querySelectorAll('*'))
    for (const { name, value } of part.attributes) {
      if (name === 'id') part.id = prefix + value;
      else if (value.startsWith('url(#'))
        part.setAttribute(name, `url(#${prefix}${value.slice(5)}`);
    }
  return svg;
}

/**
 * The axis, to stand at the head of a table: there Chromium prints lines and words where they say that they are, and
 * forgets that the group around them is moved or cut.
 */
export function axisSvg(drawn: DrawnElement, band: Band): SVGElement {
  const svg = bandSvg({ ...drawn, defs: svgNode('defs') }, band, '');
  for (const group of svg.querySelectorAll('g[clip-path]')) group.removeAttribute('clip-path');
  for (const group of svg.querySelectorAll('g[transform]')) {
    const [dx = 0, dy = 0] = (group.getAttribute('transform') ?? '')
      .replace(/[^-\d. ]/g, '')
      .split(' ')
      .map(Number);
    group.removeAttribute('transform');
    for (const part of group.querySelectorAll('line, text, rect'))
      for (const [name, by] of Object.entries({ x: dx, x1: dx, x2: dx, y: dy, y1: dy, y2: dy })) {
        const value = part.getAttribute(name);
        if (value !== null) part.setAttribute(name, short(Number(value) + by));
      }
  }
  return svg;
}
