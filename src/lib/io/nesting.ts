/** Deeper than anything that is written here; what reads JSON by recursion runs out of stack far below. */
const DEEPEST = 100;

/** Whether JSON is nested so deep that nobody who means well has written it. */
export function isNestedTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((each): readonly unknown[] =>
      typeof each === 'object' && each !== null ? Object.values(each) : []
    );
  }
  return false;
}
