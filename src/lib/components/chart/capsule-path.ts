const WAVE_PX = 8;
const WAVE_HEIGHT_PX = 2;
/** Wider than any view on either side of a glyph: what is farther out need not be drawn wave by wave. */
const REACH_PX = 5000;

/**
 * Outline of a capsule with wavy long sides, from `left` to `right` of a glyph in view, `height` px high
 * around y 0. What lies out of every view is left out.
 */
export function wavyCapsule(left: number, right: number, height: number): string {
  const [x0, x1] = [Math.max(left, -REACH_PX), Math.min(right, REACH_PX)];
  if (x1 <= x0) return '';
  const waves = Math.max(1, Math.round((x1 - x0) / WAVE_PX));
  const step = (x1 - x0) / waves;
  const half = height / 2;
  const top = `${wave(step, -1)}`.repeat(waves);
  const bottom = `${wave(-step, 1)}`.repeat(waves);
  return `M${String(x0)} ${String(-half)}${top}H${String(x1)}V${String(half)}${bottom}Z`;
}

/** One wave of relative curves: out to one side and back. */
function wave(step: number, outward: 1 | -1): string {
  const quarter = step / 4;
  const bulge = WAVE_HEIGHT_PX * outward * 2;
  const curve = (sign: 1 | -1): string =>
    `q${fine(quarter)} ${round(bulge * sign)} ${fine(quarter * 2)} 0`;
  return curve(1) + curve(-1);
}

/** Torn edge of a fold: a zigzag straight down from (x, 0). */
export function tornEdge(x: number, height: number): string {
  const teeth = Math.max(1, Math.round(height / 16));
  const step = height / teeth / 2;
  return (
    `M${round(x)} 0` + `l3 ${round(step / 2)}l-6 ${round(step)}l3 ${round(step / 2)}`.repeat(teeth)
  );
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Steps that add up over many waves. */
function fine(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}
