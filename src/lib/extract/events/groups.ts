/** Sets of candidates that are one event, grown by joining. Members are candidate ids. */
export class Groups {
  readonly #leader: number[];

  constructor(size: number) {
    this.#leader = Array.from({ length: size }, (_, id) => id);
  }

  /** The smallest id of the group that an id belongs to. */
  leaderOf(id: number): number {
    let at = id;
    for (let next = this.#leader[at]; next !== undefined && next !== at; next = this.#leader[at])
      at = next;
    return at;
  }

  join(a: number, b: number): void {
    const [one, other] = [this.leaderOf(a), this.leaderOf(b)];
    this.#leader[Math.max(one, other)] = Math.min(one, other);
  }

  /** Ids by leader, both in rising order. */
  all(): ReadonlyMap<number, readonly number[]> {
    const groups = new Map<number, number[]>();
    for (const id of this.#leader.keys()) {
      const leader = this.leaderOf(id);
      const members = groups.get(leader);
      if (members) members.push(id);
      else groups.set(leader, [id]);
    }
    return groups;
  }
}
