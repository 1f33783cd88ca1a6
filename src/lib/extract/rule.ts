/** What every rule of the pipeline carries besides its work. */
export interface Rule {
  /** Kebab-case, unique in the pipeline, such as `weekday-before-publication`. */
  readonly id: string;
  /** The reason for the rule in one sentence that a reader of the trace understands. */
  readonly why: string;
}

/** Which rules fired in one reading, and how often. Filled by the stages, read by tests and `--explain`. */
export class Firings {
  readonly #counts = new Map<string, number>();

  note(rule: Rule): void {
    this.#counts.set(rule.id, (this.#counts.get(rule.id) ?? 0) + 1);
  }

  /** Rule ids with their counts, in order of id. */
  counts(): ReadonlyMap<string, number> {
    return new Map([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
