import type { Stamps } from '#lib/paint/sprite-book.ts';
import { paintGlyph } from '#lib/paint/paint-glyphs.ts';
import { paintPill, PILL_PX, pillPx } from '#lib/paint/paint-pill.ts';
import type { Painter, PaintTheme } from '#lib/paint/theme.ts';
import { svgColour } from './svg-colour.ts';
import { short, svgNode, type Attributes } from './svg-node.ts';

const GLYPH_PX = 22;
const FULL_TURN = 2 * Math.PI;

/**
 * What painters draw on when it is to become SVG. Rectangles of one colour that follow each other are one path, so
 * that the density of a lane is one element.
 */
export class SvgPainter implements Painter {
  readonly #defs: SVGElement;
  #group: SVGElement;
  #path = '';
  #dash = '';
  #x = 0;
  #y = 0;
  /** The path that further rectangles of its colour are added to. */
  #rects: { readonly node: SVGElement; readonly ink: string; d: string } | null = null;

  fillStyle: Painter['fillStyle'] = '#000';
  strokeStyle: Painter['strokeStyle'] = '#000';
  globalAlpha = 1;
  lineWidth = 1;
  lineJoin: CanvasLineJoin = 'miter';
  lineCap: CanvasLineCap = 'butt';
  font = '';
  textAlign: CanvasTextAlign = 'start';
  textBaseline: CanvasTextBaseline = 'alphabetic';

  /** Draws into the group; what cuts it goes to the definitions. */
  constructor(group: SVGElement, defs: SVGElement) {
    this.#group = group;
    this.#defs = defs;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const d = `M${this.#at(x, y)}h${short(width)}v${short(height)}h${short(-width)}z`;
    const ink = `${this.fillStyle as string} ${String(this.globalAlpha)}`;
    if (this.#rects?.ink === ink) {
      this.#rects.d += d;
      this.#rects.node.setAttribute('d', this.#rects.d);
      return;
    }
    const node = svgNode('path', { d, ...this.#ink('fill') });
    this.#put(node);
    this.#rects = { node, ink, d };
  }

  fillText(text: string, x: number, y: number): void {
    const [, weight = '400', size = '13', families = ''] =
      /^(\d+) ([\d.]+)px (.+)$/.exec(this.font) ?? [];
    const [family = '', ...others] = families.split(',');
    this.#put(
      svgNode(
        'text',
        {
          x: this.#x + x,
          y: this.#y + y,
          'font-family': [family, others.at(-1) ?? ''].map((each) => each.trim()).join(', '),
          'font-size': Number(size),
          'font-weight': weight,
          'text-anchor': this.textAlign === 'center' ? 'middle' : null,
          ...this.#ink('fill')
        },
        [text]
      )
    );
  }

  beginPath(): void {
    this.#path = '';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${this.#at(x, y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `${this.#path === '' ? 'M' : 'L'}${this.#at(x, y)}`;
  }

  closePath(): void {
    this.#path += 'z';
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${this.#at(x, y)}h${short(width)}v${short(height)}h${short(-width)}z`;
  }

  /** Whole circles only: no painter draws a part of one. */
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    if (to - from < FULL_TURN) throw new Error('only whole circles are drawn into a file');
    const r = short(radius);
    this.#path += `M${this.#at(x - radius, y)}a${r} ${r} 0 1 0 ${short(2 * radius)} 0a${r} ${r} 0 1 0 ${short(-2 * radius)} 0z`;
  }

  roundRect(x: number, y: number, width: number, height: number, radii: unknown): void {
    const radius = Math.min(Number(radii), width / 2, height / 2);
    const [r, h, v] = [short(radius), short(width - 2 * radius), short(height - 2 * radius)];
    const corner = (dx: string, dy: string): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
    this.#path += `M${this.#at(x + radius, y)}h${h}${corner(r, r)}v${v}${corner(`-${r}`, r)}h-${h}${corner(`-${r}`, `-${r}`)}v-${v}${corner(r, `-${r}`)}z`;
  }

  /** All that follows is cut. */
  clip(): void {
    const id = `lanes-${String(this.#defs.childElementCount)}`;
    this.#defs.append(svgNode('clipPath', { id }, [svgNode('path', { d: this.#path })]));
    const group = svgNode('g', { 'clip-path': `url(#${id})` });
    this.#put(group);
    this.#group = group;
  }

  translate(x: number, y: number): void {
    this.#x += x;
    this.#y += y;
  }

  setLineDash(segments: Iterable<number>): void {
    this.#dash = [...segments].join(' ');
  }

  fill(): void {
    this.#put(svgNode('path', { d: this.#path, ...this.#ink('fill') }));
  }

  stroke(): void {
    if (this.#path === '') return;
    this.#put(
      svgNode('path', {
        d: this.#path,
        fill: 'none',
        ...this.#ink('stroke'),
        'stroke-width': this.lineWidth,
        'stroke-linejoin': this.lineJoin === 'miter' ? null : this.lineJoin,
        'stroke-linecap': this.lineCap === 'butt' ? null : this.lineCap,
        'stroke-dasharray': this.#dash === '' ? null : this.#dash
      })
    );
  }

  #put(node: SVGElement): void {
    this.#rects = null;
    this.#group.append(node);
  }

  #at(x: number, y: number): string {
    return `${short(this.#x + x)} ${short(this.#y + y)}`;
  }

  #ink(kind: 'fill' | 'stroke'): Attributes {
    const colour = svgColour((kind === 'fill' ? this.fillStyle : this.strokeStyle) as string);
    const opacity = (colour?.opacity ?? 1) * this.globalAlpha;
    return {
      [kind]: colour?.hex ?? 'none',
      [`${kind}-opacity`]: opacity === 1 ? null : opacity
    };
  }
}

/** Marks painted where they stand, at whole px, as sprites are stamped. */
export class SvgStamps implements Stamps {
  readonly #theme: PaintTheme;
  #paints: ((ctx: Painter) => void)[] = [];

  constructor(theme: PaintTheme) {
    this.#theme = theme;
  }

  glyph(shape: Parameters<Stamps['glyph']>[0], colour: string, x: number, y: number): void {
    this.#stamp({ x, y, width: GLYPH_PX, height: GLYPH_PX }, (ctx) => {
      paintGlyph(ctx, shape, colour, this.#theme);
    });
  }

  pill(count: number, colour: string, x: number, y: number): void {
    this.#stamp({ x, y, width: pillPx(count) + 2, height: PILL_PX + 2 }, (ctx) => {
      paintPill(ctx, count, colour, this.#theme);
    });
  }

  stampAll(ctx: Painter): void {
    for (const paint of this.#paints) paint(ctx);
    this.#paints = [];
  }

  #stamp(
    { x, y, width, height }: { x: number; y: number; width: number; height: number },
    paint: (ctx: Painter) => void
  ): void {
    const [left, top] = [Math.round(x - width / 2), Math.round(y - height / 2)];
    const [middleX, middleY] = [left + width / 2, top + height / 2];
    this.#paints.push((ctx) => {
      ctx.translate(middleX, middleY);
      paint(ctx);
      ctx.translate(-middleX, -middleY);
    });
  }
}
