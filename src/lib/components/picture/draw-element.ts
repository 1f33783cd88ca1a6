import { copySvg } from './copy-svg.ts';
import { svgColour } from './svg-colour.ts';
import { svgFace } from './svg-face.ts';
import { short, svgNode } from './svg-node.ts';
import { textLines } from './text-lines.ts';

/** What all elements of one picture share. */
interface Sheet {
  /** Place of its left upper corner in the window. */
  readonly left: number;
  readonly top: number;
  readonly defs: SVGElement;
  readonly paint: PaintCanvas | null;
  readonly band: Band | null;
}

/** A part of a picture from one height to another, px from its top. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

interface DrawOptions {
  /** What draws on a canvas; without it a canvas stays empty. */
  readonly paint?: PaintCanvas | null;
  /** Only what stands in this part, words where their middle is; null for all. */
  readonly band?: Band | null;
}

/** Draws what stands on a canvas of the page into a group, and what that refers to into the definitions. */
export type PaintCanvas = (onto: SVGElement, defs: SVGElement) => void;

/** An element of the page as SVG: its left upper corner stands at 0, 0. */
export interface DrawnElement {
  readonly defs: SVGElement;
  readonly body: SVGElement;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws an element as the page shows it: boxes with their grounds and borders, words as text where the page has set
 * them, SVG as it is, a canvas as its painter draws it anew. It looks at the page only, and changes nothing there.
 */
export function drawElement(
  root: HTMLElement,
  { paint = null, band = null }: DrawOptions = {}
): DrawnElement {
  const { left, top, width, height } = root.getBoundingClientRect();
  const defs = svgNode('defs');
  const body = svgNode('g');
  drawHtml(root, body, { left, top, defs, paint, band });
  return { defs, body, width, height };
}

/** Words belong where their middle is, so that none is drawn twice; shapes wherever a part of them is. */
function isInBand(box: DOMRect, { top, band }: Sheet, isText: boolean): boolean {
  if (band === null) return true;
  const [from, to] = [box.top - top, box.bottom - top];
  const middle = (from + to) / 2;
  return isText ? middle >= band.from && middle < band.to : from < band.to && to >= band.from;
}

function drawHtml(element: HTMLElement, onto: SVGElement, sheet: Sheet): void {
  const style = getComputedStyle(element);
  if (style.display === 'none' || isForListeners(style)) return;
  const group = grouped(element, style, onto, sheet);
  if (style.visibility === 'visible') drawBox(element, style, group, sheet);
  for (const child of element.childNodes) {
    if (child instanceof HTMLCanvasElement) drawCanvas(child, group, sheet);
    else if (child instanceof HTMLElement) drawHtml(child, group, sheet);
    else if (child instanceof SVGSVGElement) drawSvg(child, group, sheet);
    else if (child instanceof Text && style.visibility === 'visible')
      drawText(child, style, group, sheet);
  }
}

/** Words that only a screen reader meets. */
function isForListeners({ clipPath }: CSSStyleDeclaration): boolean {
  return clipPath === 'inset(50%)';
}

/** A group of its own where the page dims what is in an element, or cuts it at its edges. */
function grouped(
  element: Element,
  { opacity, overflowX, overflowY }: CSSStyleDeclaration,
  onto: SVGElement,
  sheet: Sheet
): SVGElement {
  const isCut = overflowX !== 'visible' || overflowY !== 'visible';
  const isFull = opacity === '1';
  // What is cut with an ellipsis is cut already.
  const holdsBoxes = element.firstElementChild !== null;
  if (isFull && !(isCut && holdsBoxes)) return onto;
  const group = svgNode('g', {
    opacity: isFull ? null : opacity,
    'clip-path': isCut && holdsBoxes ? clipAt(element, sheet) : null
  });
  onto.append(group);
  return group;
}

function clipAt(element: Element, sheet: Sheet): string {
  const { left, top, width, height } = element.getBoundingClientRect();
  const id = `cut-${String(sheet.defs.childElementCount)}`;
  const rect = svgNode('rect', { x: left - sheet.left, y: top - sheet.top, width, height });
  sheet.defs.append(svgNode('clipPath', { id }, [rect]));
  return `url(#${id})`;
}

function drawBox(
  element: Element,
  style: CSSStyleDeclaration,
  onto: SVGElement,
  sheet: Sheet
): void {
  const box = element.getBoundingClientRect();
  if (!isInBand(box, sheet, false)) return;
  const [x, y, right, bottom] = [
    box.left - sheet.left,
    box.top - sheet.top,
    box.right - sheet.left,
    box.bottom - sheet.top
  ];
  const { width, height } = box;
  const [up, aside, down, before] = [
    style.borderTopWidth,
    style.borderRightWidth,
    style.borderBottomWidth,
    style.borderLeftWidth
  ].map((px) => Number.parseFloat(px)) as [number, number, number, number];
  const fills = [
    { colour: style.backgroundColor, x, y, width, height },
    { colour: style.borderTopColor, x, y, width, height: up },
    { colour: style.borderBottomColor, x, y: bottom - down, width, height: down },
    { colour: style.borderLeftColor, x, y, width: before, height },
    { colour: style.borderRightColor, x: right - aside, y, width: aside, height }
  ];
  for (const { colour, ...place } of fills) {
    const fill = svgColour(colour);
    if (fill === null || place.width <= 0 || place.height <= 0) continue;
    const opacity = fill.opacity === 1 ? null : fill.opacity;
    onto.append(svgNode('rect', { ...place, fill: fill.hex, 'fill-opacity': opacity }));
  }
}

function drawCanvas(element: HTMLCanvasElement, onto: SVGElement, sheet: Sheet): void {
  const group = svgNode('g', { transform: placeOf(element, sheet) });
  onto.append(group);
  sheet.paint?.(group, sheet.defs);
}

function placeOf(element: Element, sheet: Sheet): string {
  const { left, top } = element.getBoundingClientRect();
  return `translate(${short(left - sheet.left)} ${short(top - sheet.top)})`;
}

function drawSvg(element: SVGSVGElement, onto: SVGElement, sheet: Sheet): void {
  const style = getComputedStyle(element);
  if (style.display === 'none') return;
  const group = svgNode('g', { transform: placeOf(element, sheet) });
  grouped(element, style, onto, sheet).append(group);
  for (const child of element.children) {
    const drawn = copySvg(child, (part) =>
      isInBand(part.getBoundingClientRect(), sheet, part.localName === 'text')
    );
    if (drawn === null) continue;
    if (drawn.localName === 'defs') sheet.defs.append(...drawn.children);
    else group.append(drawn);
  }
}

function drawText(node: Text, style: CSSStyleDeclaration, onto: SVGElement, sheet: Sheet): void {
  const ink = svgColour(style.color);
  const box = node.parentElement?.getBoundingClientRect();
  if (ink === null || box === undefined || !isInBand(box, sheet, true)) return;
  for (const { text, x, baseline } of textLines(node))
    onto.append(
      svgNode(
        'text',
        {
          x: x - sheet.left,
          y: baseline - sheet.top,
          ...svgFace(style),
          fill: ink.hex,
          'fill-opacity': ink.opacity === 1 ? null : ink.opacity
        },
        [text]
      )
    );
}
