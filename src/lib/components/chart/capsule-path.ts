const WAVE_PX = 8;
const WAVE_HEIGHT_PX = 2;

/** Outline of a capsule with wavy long sides, from `x0` to `x1`, `height` px high around y 0. */
export function wavyCapsule(x0: number, x1: number, height: number): string {
  const waves = Math.max(1, Math.round((x1 - x0) / WAVE_PX));
  const step = (x1 - x0) / waves;
  const half = height / 2;
  const top = `${wave(step, -1)}`.repeat(waves);
  const bottom = `${wave(-step, 1)}`.repeat(waves);
  return `M${String(x0)} ${String(-half)}${top}V${String(half)}${bottom}Z`;
}

/** One wave of relative curves: out to one side and back. */
function wave(step: number, outward: 1 | -1): string {
  const quarter = step / 4;
  const bulge = WAVE_HEIGHT_PX * outward * 2;
  const curve = (sign: 1 | -1): string =>
    `q${round(quarter)} ${round(bulge * sign)} ${round(quarter * 2)} 0`;
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
