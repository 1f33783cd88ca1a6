import type { GlyphShape } from '#lib/timeline/glyph-shape.ts';
import type { Painter, PaintTheme } from './theme.ts';

type Points = readonly (readonly [x: number, y: number])[];

/** The outlines of the marks of the page, around (0, 0). */
const OUTLINES: Readonly<Partial<Record<GlyphShape, readonly Points[]>>> = {
  notch: [
    [
      [-7, -6.5],
      [7, -6.5],
      [7, 3.5],
      [-0.5, 3.5],
      [-4, 7.5],
      [-4, 3.5],
      [-7, 3.5]
    ]
  ],
  'hollow notch': [
    [
      [-7, -6.5],
      [7, -6.5],
      [7, 3.5],
      [-0.5, 3.5],
      [-4, 7.5],
      [-4, 3.5],
      [-7, 3.5]
    ]
  ],
  diamond: [
    [
      [0, -7.5],
      [7.5, 0],
      [0, 7.5],
      [-7.5, 0]
    ]
  ],
  'open diamond': [
    [
      [0, -7.5],
      [7.5, 0],
      [0, 7.5],
      [-7.5, 0]
    ]
  ],
  'double diamond': [
    [
      [-3.5, -6.5],
      [3, 0],
      [-3.5, 6.5],
      [-10, 0]
    ],
    [
      [3.5, -6.5],
      [10, 0],
      [3.5, 6.5],
      [0, 3],
      [3, 0],
      [0, -3]
    ]
  ],
  square: [
    [
      [-6, -6],
      [6, -6],
      [6, 6],
      [-6, 6]
    ]
  ]
};

const RADII: Readonly<Partial<Record<GlyphShape, number>>> = {
  disc: 6,
  dot: 4,
  'barred ring': 6,
  'dashed ring': 6.5,
  'arrow ring': 5.5
};

const OPEN: ReadonlySet<GlyphShape> = new Set<GlyphShape>([
  'hollow notch',
  'open diamond',
  'barred ring',
  'dashed ring',
  'arrow ring'
]);

/** Marks of one shape and colour, all in one stroke of the brush. */
export function paintGlyphs(
  ctx: Painter,
  shape: GlyphShape,
  places: Points,
  colour: string,
  theme: Pick<PaintTheme, 'paper'>
): void {
  ctx.beginPath();
  for (const [x, y] of places) outline(ctx, shape, x, y);
  const isOpen = OPEN.has(shape);
  ctx.lineJoin = 'round';
  ctx.lineWidth = 2;
  ctx.strokeStyle = isOpen ? colour : theme.paper;
  ctx.fillStyle = isOpen ? theme.paper : colour;
  if (!isOpen) ctx.stroke();
  ctx.fill();
  if (!isOpen) return;
  if (shape === 'dashed ring') ctx.setLineDash([3.1, 2.4]);
  ctx.stroke();
  ctx.setLineDash([]);
  if (shape === 'barred ring' || shape === 'arrow ring') {
    ctx.beginPath();
    for (const [x, y] of places) stem(ctx, shape, x, y);
    ctx.stroke();
  }
}

function outline(ctx: Painter, shape: GlyphShape, x: number, y: number): void {
  const radius = RADII[shape];
  if (radius !== undefined) {
    ctx.moveTo(x + radius, y);
    ctx.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  for (const points of OUTLINES[shape] ?? []) {
    points.forEach(([dx, dy], at) => {
      if (at === 0) ctx.moveTo(x + dx, y + dy);
      else ctx.lineTo(x + dx, y + dy);
    });
    ctx.closePath();
  }
}

function stem(ctx: Painter, shape: GlyphShape, x: number, y: number): void {
  if (shape === 'barred ring') {
    ctx.moveTo(x - 4.2, y + 4.2);
    ctx.lineTo(x + 4.2, y - 4.2);
    return;
  }
  ctx.moveTo(x - 2, y);
  ctx.lineTo(x + 8, y);
  ctx.moveTo(x + 5, y - 3);
  ctx.lineTo(x + 8, y);
  ctx.lineTo(x + 5, y + 3);
}
