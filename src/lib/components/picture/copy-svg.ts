import { svgColour } from './svg-colour.ts';
import { svgFace } from './svg-face.ts';
import { svgNode, type Attributes } from './svg-node.ts';

/** What says where and how large; all else is the page's own. */
const GEOMETRY =
  'id x y x1 y1 x2 y2 dx dy cx cy r rx ry d points width height transform viewBox offset mask maskContentUnits maskUnits stop-color stop-opacity'.split(
    ' '
  );

const SHAPES = new Set(['rect', 'circle', 'ellipse', 'line', 'path', 'polygon', 'polyline']);

/** What is referred to, and stands nowhere itself. */
const DEFINITIONS = new Set(['defs', 'linearGradient', 'mask']);

/** Whether an element that draws something belongs into the picture. */
export type IsWanted = (element: Element) => boolean;

/**
 * A copy of an element of an SVG in the page, which looks the same without the page's style sheets. What does not
 * show is left out; the name of a mark becomes its title. Null where nothing is left.
 */
export function copySvg(source: Element, isWanted: IsWanted): SVGElement | null {
  const style = getComputedStyle(source);
  if (style.display === 'none') return null;
  const name = source.localName;
  if (name === 'text') return isWanted(source) ? copyText(source, style) : null;
  if (SHAPES.has(name)) return isWanted(source) ? copyShape(source, style) : null;
  const copy = svgNode(name, { ...geometryOf(source), ...opacityOf(style) });
  const isDefinition = DEFINITIONS.has(name);
  for (const child of source.children) {
    const drawn = copySvg(child, isDefinition ? () => true : isWanted);
    if (drawn !== null) copy.append(drawn);
  }
  if (!copy.hasChildNodes() && name !== 'stop') return null;
  const label = source.getAttribute('aria-label');
  if (label !== null && name === 'g') copy.prepend(svgNode('title', {}, [label]));
  return copy;
}

function copyShape(source: Element, style: CSSStyleDeclaration): SVGElement | null {
  const inks = { ...inkOf(style, 'fill'), ...inkOf(style, 'stroke') };
  const isShown = inks['fill'] !== 'none' || inks['stroke'] !== undefined;
  if (style.visibility !== 'visible' || !isShown) return null;
  return svgNode(source.localName, { ...geometryOf(source), ...inks, ...opacityOf(style) });
}

/** A halo becomes a text of its own below: where `paint-order` is not known it would cover the letters. */
function copyText(source: Element, style: CSSStyleDeclaration): SVGElement | null {
  if (style.visibility !== 'visible' || source.textContent.trim() === '') return null;
  const anchor = style.textAnchor === 'start' ? null : style.textAnchor;
  const shared = {
    ...geometryOf(source),
    ...svgFace(style),
    'text-anchor': anchor,
    // Else some programs forget the space that a part of a line begins with.
    'xml:space': source.firstElementChild === null ? null : 'preserve'
  };
  const text = svgNode('text', { ...shared, ...inkOf(style, 'fill') });
  for (const child of source.childNodes) {
    if (!(child instanceof Element)) {
      text.append(child.cloneNode());
      continue;
    }
    const own = getComputedStyle(child);
    text.append(svgNode('tspan', { ...svgFace(own), ...inkOf(own, 'fill') }, [child.textContent]));
  }
  const halo = inkOf(style, 'stroke');
  if (halo['stroke'] === undefined) return text;
  const below = svgNode('text', { ...shared, ...halo, fill: 'none', 'aria-hidden': 'true' });
  below.append(...[...text.childNodes].map((node) => node.cloneNode(true)));
  for (const part of below.children) part.removeAttribute('fill');
  return svgNode('g', {}, [below, text]);
}

function geometryOf(source: Element): Attributes {
  return Object.fromEntries(
    GEOMETRY.flatMap((name) => {
      const value = source.getAttribute(name);
      return value === null ? [] : [[name, shortened(value)] as const];
    })
  );
}

function shortened(value: string): string {
  return value.replace(/\d+\.\d{4,}/g, (number) =>
    String(Math.round(Number(number) * 1000) / 1000)
  );
}

function opacityOf({ opacity }: CSSStyleDeclaration): Attributes {
  return opacity === '1' ? {} : { opacity };
}

function inkOf(style: CSSStyleDeclaration, kind: 'fill' | 'stroke'): Record<string, string> {
  const [computed, alpha] =
    kind === 'fill' ? [style.fill, style.fillOpacity] : [style.stroke, style.strokeOpacity];
  if (computed.startsWith('url(')) return { [kind]: computed.replaceAll('"', '') };
  const colour = computed === 'none' ? null : svgColour(computed);
  if (colour === null) return kind === 'fill' ? { fill: 'none' } : {};
  const opacity = colour.opacity * Number(alpha);
  return {
    [kind]: colour.hex,
    ...(opacity === 1 ? {} : { [`${kind}-opacity`]: String(Math.round(opacity * 1000) / 1000) }),
    ...(kind === 'fill' ? {} : strokeOf(style))
  };
}

function strokeOf(style: CSSStyleDeclaration): Record<string, string> {
  const all = {
    'stroke-width': [Number.parseFloat(style.strokeWidth).toString(), '1'],
    'stroke-dasharray': [style.strokeDasharray.replaceAll('px', ''), 'none'],
    'stroke-linejoin': [style.strokeLinejoin, 'miter'],
    'stroke-linecap': [style.strokeLinecap, 'butt'],
    'shape-rendering': [style.shapeRendering, 'auto']
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, [value = '', usual]]) =>
      value === usual ? [] : [[name, value]]
    )
  );
}
