/** Elements of an SVG document that is made to leave the page: what is written into them can be read as XML. */
const SVG = 'http://www.w3.org/2000/svg';

/** What XML 1.0 has no way to say: control characters, half a surrogate pair, and two that are no characters. */
const UNSAYABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Numbers are px, written to the thousandth; null leaves an attribute out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

export function svgNode(
  name: string,
  attributes: Attributes = {},
  content: readonly (SVGElement | string)[] = []
): SVGElement {
  const node = document.createElementNS(SVG, name);
  setAttributes(node, attributes);
  node.append(...content.map((each) => (typeof each === 'string' ? sayable(each) : each)));
  return node;
}

function setAttributes(node: SVGElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value !== null)
      node.setAttribute(name, typeof value === 'number' ? short(value) : sayable(value));
}

/** To the thousandth of a px. */
export function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function sayable(text: string): string {
  return text.replace(UNSAYABLE, '\u{FFFD}');
}
