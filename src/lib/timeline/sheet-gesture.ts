/** A finger on a sheet that stands at the lower edge: where and when it came down. */
export interface SheetPress {
  readonly y: number;
  readonly ms: number;
}

const CLOSE_SHARE = 0.3;
const FLICK_PX_PER_MS = 0.5;
const FLICK_MIN_PX = 24;

/** Px that a sheet follows a finger at `y`: down only. */
export function sheetPull(press: SheetPress, y: number): number {
  return Math.max(0, y - press.y);
}

/** Whether letting go at `y` closes a sheet of this height: pulled far enough, or flicked down. */
export function closesSheet(
  press: SheetPress,
  release: { readonly y: number; readonly ms: number },
  heightPx: number
): boolean {
  const pulled = sheetPull(press, release.y);
  const speed = pulled / Math.max(1, release.ms - press.ms);
  return pulled > heightPx * CLOSE_SHARE || (pulled > FLICK_MIN_PX && speed > FLICK_PX_PER_MS);
}
