/** What a function makes of each item, one after another, as `flatMap` does, which engines run many times slower. */
export function gather<T, U>(
  items: readonly T[],
  of: (item: T, index: number) => U | readonly U[]
): U[] {
  const found: U[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const made = of(items[index] as T, index);
    if (!isList(made)) found.push(made);
    else for (const one of made) found.push(one);
  }
  return found;
}

function isList<U>(made: U | readonly U[]): made is readonly U[] {
  return Array.isArray(made);
}
