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

/** The shape of an event around (0, 0). */
export function paintGlyph(
  ctx: Painter,
  shape: GlyphShape,
  colour: string,
  { paper }: Pick<PaintTheme, 'paper'>
): void {
  const isOpen = OPEN.has(shape);
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  ctx.lineWidth = 2;
  ctx.strokeStyle = isOpen ? colour : paper;
  ctx.fillStyle = isOpen ? paper : colour;
  ctx.beginPath();
  outline(ctx, shape);
  if (!isOpen) ctx.stroke();
  ctx.fill();
  if (!isOpen) return;
  if (shape === 'dashed ring') ctx.setLineDash([3.1, 2.4]);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.beginPath();
  if (shape === 'barred ring') {
    ctx.moveTo(-4.2, 4.2);
    ctx.lineTo(4.2, -4.2);
  } else if (shape === 'arrow ring') {
    ctx.moveTo(-2, 0);
    ctx.lineTo(8, 0);
    ctx.moveTo(5, -3);
    ctx.lineTo(8, 0);
    ctx.lineTo(5, 3);
  }
  ctx.stroke();
}

function outline(ctx: Painter, shape: GlyphShape): void {
  const radius = RADII[shape];
  if (radius !== undefined) ctx.arc(0, 0, radius, 0, 2 * Math.PI);
  for (const points of OUTLINES[shape] ?? []) {
    points.forEach(([x, y], at) => {
      if (at === 0) ctx.moveTo(x, y);
      else ctx.lineTo(x, y);
    });
    ctx.closePath();
  }
}
