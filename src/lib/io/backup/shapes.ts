/**
 * Says what is wrong with a value that stands at `at` (a JSON pointer): what was found and what was wanted; null
 * where nothing is. (The page's policy forbids the code that ajv writes, so that it cannot be used there.)
 */
export type Shape = (value: unknown, at: string) => string | null;

/** A string that `isRight`; any string where it is left out. */
export function text(wanted = 'words', isRight: (words: string) => boolean = () => true): Shape {
  return (value, at) =>
    typeof value === 'string' && isRight(value) ? null : problem(value, at, wanted);
}

export const flag: Shape = (value, at) =>
  typeof value === 'boolean' ? null : problem(value, at, 'true or false');

/** A whole number, 0 or more. */
export const count: Shape = (value, at) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? null : problem(value, at, 'a whole number');

export function oneOf(words: readonly string[]): Shape {
  return text(`one of ${words.join(', ')}`, (word) => words.includes(word));
}

export function orNull(shape: Shape): Shape {
  return (value, at) => (value === null ? null : shape(value, at));
}

/** `least`: how many there have to be. */
export function list(shape: Shape, least = 0): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) return problem(value, at, 'a list');
    if (value.length < least) return problem(value, at, `at least ${least}`);
    return first(value, (item: unknown, index) => shape(item, `${at}/${index}`));
  };
}

/** An object with a member for every key of T, save that those in `optional` may be missing, and with no other. */
export function record<T extends object>(
  members: { readonly [Key in keyof T & string]-?: Shape },
  optional: readonly (keyof T & string)[] = []
): Shape {
  const shapes = new Map<string, Shape>(Object.entries(members));
  const needed = [...shapes.keys()].filter((key) => !(optional as readonly string[]).includes(key));
  return (value, at) => {
    if (!isRecord(value)) return problem(value, at, 'an object');
    const missing = needed.find((key) => !Object.hasOwn(value, key));
    if (missing !== undefined) return `${at} has no "${missing}"`;
    return first(Object.entries(value), ([key, member]) => {
      const shape = shapes.get(key);
      if (shape !== undefined) return shape(member, `${at}/${key}`);
      return `${at} has "${key}"; wanted only ${[...shapes.keys()].join(', ')}`;
    });
  };
}

/** The first of two where the value has the key, the second where it has not. */
export function having(key: string, withKey: Shape, without: Shape): Shape {
  return (value, at) =>
    isRecord(value) && Object.hasOwn(value, key) ? withKey(value, at) : without(value, at);
}

/** An object whose member `tag` names its shape. */
export function tagged(tag: string, shapes: Readonly<Record<string, Shape>>): Shape {
  const known = new Map(Object.entries(shapes));
  return (value, at) => {
    if (!isRecord(value)) return problem(value, at, 'an object');
    const shape = known.get(String(value[tag]));
    if (shape !== undefined) return shape(value, at);
    return problem(value[tag], `${at}/${tag}`, `one of ${[...known.keys()].join(', ')}`);
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function first<T>(
  items: readonly T[],
  check: (item: T, index: number) => string | null
): string | null {
  for (const [index, item] of items.entries()) {
    const found = check(item, index);
    if (found !== null) return found;
  }
  return null;
}

const SHOWN = 60;

function problem(value: unknown, at: string, wanted: string): string {
  const words = value === undefined ? 'nothing' : JSON.stringify(value);
  const found = words.length > SHOWN ? `${words.slice(0, SHOWN - 1)}…` : words;
  return `${at} is ${found}; wanted ${wanted}`;
}
