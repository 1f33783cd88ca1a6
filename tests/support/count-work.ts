/** Array methods that walk what they are called on, as far as their callback lets them. */
const WITH_CALLBACK = [
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'some',
  'sort'
];
/** Methods that read all of what they are called on. */
const ARRAY_READS = ['concat', 'flat', 'includes', 'indexOf', 'join', 'toReversed'];
const STRING_READS = ['includes', 'indexOf', 'normalize', 'split', 'toLowerCase', 'toUpperCase'];

type Method = (this: unknown, ...args: unknown[]) => unknown;

/**
 * How much `act` does: elements that arrays and their iterators hand out, characters that strings and patterns look
 * at. Counted and not timed, so that it is the same on every machine and at every load.
 */
export function countWork(act: () => void): number {
  let work = 0;
  const undo: (() => void)[] = [];
  const patch = (on: object, name: string, around: (method: Method) => Method): void => {
    const known = Object.getOwnPropertyDescriptor(on, name);
    if (known === undefined) return;
    Object.defineProperty(on, name, { ...known, value: around(known.value as Method) });
    undo.push(() => Object.defineProperty(on, name, known));
  };
  const counting =
    (count: (on: unknown) => number) =>
    (method: Method): Method =>
      function (this: unknown, ...args) {
        work += count(this);
        return method.apply(this, args);
      };

  for (const name of WITH_CALLBACK)
    patch(
      Array.prototype,
      name,
      (method) =>
        function (this: unknown, callback, ...rest) {
          if (typeof callback !== 'function') return method.call(this, callback, ...rest);
          const counted: Method = function (this: unknown, ...args) {
            work += 1;
            return (callback as Method).apply(this, args);
          };
          return method.call(this, counted, ...rest);
        }
    );
  for (const name of ARRAY_READS)
    patch(
      Array.prototype,
      name,
      counting((on) => (on as unknown[]).length)
    );
  for (const name of STRING_READS)
    patch(
      String.prototype,
      name,
      counting((on) => (on as string).length)
    );
  for (const iterable of [[], new Set(), new Map(), ''.matchAll(/x/g)])
    patch(
      Object.getPrototypeOf(iterable[Symbol.iterator]()) as object,
      'next',
      counting(() => 1)
    );
  // What else patterns are used by (test, replace, split, matchAll) goes through here.
  patch(
    RegExp.prototype,
    'exec',
    (method) =>
      function (this: unknown, words) {
        const pattern = this as RegExp;
        const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
        const found = method.call(this, words) as RegExpExecArray | null;
        const missed = pattern.sticky ? from : String(words).length;
        work += 1 + (found === null ? missed : found.index + found[0].length) - from;
        return found;
      }
  );
  try {
    act();
  } finally {
    for (const restore of undo) restore();
  }
  return work;
}
