/** A line of a text as the page has set it: px of the page. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
}

const ELLIPSIS = '…';

/** The lines of a text node, cut where the page cuts them with an ellipsis; empty where it shows nothing. */
export function textLines(node: Text): readonly TextLine[] {
  const { data } = node;
  const element = node.parentElement;
  if (element === null || data.trim() === '') return [];
  const style = getComputedStyle(element);
  const lines: { start: number; end: number; left: number; box: DOMRect }[] = [];
  for (const { index, 0: word } of data.matchAll(/\S+/g)) {
    const box = boxOf(node, index, index + word.length);
    const line = lines.at(-1);
    const end = index + word.length;
    if (line === undefined || box.top >= line.box.bottom - 1)
      lines.push({ start: index, end, left: box.left, box });
    else {
      line.end = end;
      // The first word of a line stands on its right where it is written from right to left.
      line.left = Math.min(line.left, box.left);
    }
  }
  const room = roomFor(element);
  return lines.map(({ start, end, left, box }) => ({
    text: fitting(node, { start, end }, room, style).replace(/\s+/g, ' '),
    x: left,
    baseline: box.top + ascentOf(style, box.height)
  }));
}

function boxOf(node: Text, start: number, end: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range.getBoundingClientRect();
}

/** Where a line of the element ends at the latest; null where nothing is cut. */
function roomFor(element: HTMLElement): number | null {
  const isCut = getComputedStyle(element).textOverflow === 'ellipsis';
  return isCut && element.scrollWidth > element.clientWidth
    ? element.getBoundingClientRect().right
    : null;
}

function fitting(
  node: Text,
  { start, end }: { readonly start: number; readonly end: number },
  room: number | null,
  style: CSSStyleDeclaration
): string {
  const whole = node.data.slice(start, end);
  if (room === null || boxOf(node, start, end).right <= room) return whole;
  const limit = room - widthOf(ELLIPSIS, style);
  let last = end;
  while (last > start && boxOf(node, start, last).right > limit) last -= 1;
  return node.data.slice(start, last) + ELLIPSIS;
}

const context = document.createElement('canvas').getContext('2d');

function widthOf(text: string, style: CSSStyleDeclaration): number {
  if (context === null) return 0;
  context.font = fontOf(style);
  return context.measureText(text).width;
}

/** From the top of a line's box, which is as high as the font says, to its baseline. */
function ascentOf(style: CSSStyleDeclaration, heightPx: number): number {
  if (context === null) return heightPx * 0.8;
  context.font = fontOf(style);
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText('x');
  return (heightPx * up) / (up + down);
}

function fontOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): string {
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
}
