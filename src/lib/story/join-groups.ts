/** Things that are found to be one, step by step (disjoint sets). */
export class Groups<Thing> {
  readonly #above = new Map<Thing, Thing>();

  /** The one that stands for all that are one with it. */
  of(thing: Thing): Thing {
    let top = thing;
    for (let next = this.#above.get(top); next !== undefined; next = this.#above.get(top))
      top = next;
    if (top !== thing) this.#above.set(thing, top);
    return top;
  }

  /** `first` goes on standing for both. */
  join(first: Thing, second: Thing): void {
    const [one, other] = [this.of(first), this.of(second)];
    if (one !== other) this.#above.set(other, one);
  }

  areOne(first: Thing, second: Thing): boolean {
    return this.of(first) === this.of(second);
  }
}

/** Things by a key, in their order; those without one are left out. */
export function gatherBy<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string | null
): ReadonlyMap<string, readonly Thing[]> {
  const gathered = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === null) continue;
    const known = gathered.get(key);
    if (known) known.push(thing);
    else gathered.set(key, [thing]);
  }
  return gathered;
}
