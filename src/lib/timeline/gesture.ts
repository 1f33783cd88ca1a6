/** What the pointers on the chart are doing; px from the left edge of the view. */
export type Gesture =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pressing'; readonly pointer: number; readonly x: number }
  | { readonly kind: 'panning'; readonly pointer: number; readonly x: number }
  | { readonly kind: 'pinching'; readonly points: ReadonlyMap<number, number> };

export type PointerStep =
  | { readonly kind: 'down' | 'move'; readonly pointer: number; readonly x: number }
  | { readonly kind: 'up'; readonly pointer: number };

/** What a step does to the window on time. */
export type Effect =
  | { readonly kind: 'none' }
  | { readonly kind: 'pan'; readonly byPx: number }
  | { readonly kind: 'zoom'; readonly factor: number; readonly aroundPx: number };

export const IDLE: Gesture = { kind: 'idle' };
const NONE: Effect = { kind: 'none' };
/** Less than this is a click with an unsteady hand. */
const SLOP_PX = 4;

/** The next state of a gesture and what it does: one pointer drags, two pinch. */
export function gestureStep(
  gesture: Gesture,
  step: PointerStep
): { readonly gesture: Gesture; readonly effect: Effect } {
  switch (step.kind) {
    case 'down':
      return { gesture: pressed(gesture, step.pointer, step.x), effect: NONE };
    case 'move':
      return moved(gesture, step.pointer, step.x);
    case 'up':
      return { gesture: IDLE, effect: NONE };
  }
}

function pressed(gesture: Gesture, pointer: number, x: number): Gesture {
  if (gesture.kind === 'pressing' || gesture.kind === 'panning') {
    return gesture.pointer === pointer
      ? { kind: 'pressing', pointer, x }
      : {
          kind: 'pinching',
          points: new Map([
            [gesture.pointer, gesture.x],
            [pointer, x]
          ])
        };
  }
  return { kind: 'pressing', pointer, x };
}

function moved(gesture: Gesture, pointer: number, x: number): { gesture: Gesture; effect: Effect } {
  if (gesture.kind === 'pinching') return pinched(gesture.points, pointer, x);
  if (gesture.kind === 'idle' || gesture.pointer !== pointer) return { gesture, effect: NONE };
  const byPx = gesture.x - x;
  if (gesture.kind === 'pressing' && Math.abs(byPx) < SLOP_PX) return { gesture, effect: NONE };
  return { gesture: { kind: 'panning', pointer, x }, effect: { kind: 'pan', byPx } };
}

function pinched(
  points: ReadonlyMap<number, number>,
  pointer: number,
  x: number
): { gesture: Gesture; effect: Effect } {
  if (!points.has(pointer)) return { gesture: { kind: 'pinching', points }, effect: NONE };
  const next = new Map([...points, [pointer, x]]);
  const before = spread([...points.values()]);
  const after = spread([...next.values()]);
  const effect: Effect =
    before.width < 1 || after.width < 1
      ? NONE
      : { kind: 'zoom', factor: after.width / before.width, aroundPx: after.middle };
  return { gesture: { kind: 'pinching', points: next }, effect };
}

function spread(xs: readonly number[]): { readonly width: number; readonly middle: number } {
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  return { width: high - low, middle: (low + high) / 2 };
}
