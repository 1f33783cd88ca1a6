import { emptyColumns, type EventColumns } from '#lib/domain/event-columns.ts';

const FIRST_LENGTH = 4096;

/** One event as columns hold it. */
export interface ColumnRow {
  readonly start: number;
  readonly end: number;
  readonly actor: number;
  readonly target: number;
  readonly kind: number;
  readonly precision: number;
  readonly certainty: number;
  /** Number of its record. */
  readonly record: number;
}

/** Columns that grow by doubling while a file is read whose length nobody knows. */
export class GrowingColumns {
  #columns = emptyColumns(FIRST_LENGTH);
  #records = new Uint32Array(FIRST_LENGTH);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(row: ColumnRow): void {
    if (this.#length === this.#columns.length) this.#double();
    const at = this.#length++;
    const { starts, ends, actors, targets, kinds, precisions, certainties } = this.#columns;
    starts[at] = row.start;
    ends[at] = row.end;
    actors[at] = row.actor;
    targets[at] = row.target;
    kinds[at] = row.kind;
    precisions[at] = row.precision;
    certainties[at] = row.certainty;
    this.#records[at] = row.record;
  }

  /** The rows pushed so far, in columns of just their length. */
  finish(): { readonly columns: EventColumns; readonly records: Uint32Array<ArrayBuffer> } {
    const to = this.#length;
    const { starts, ends, actors, targets, kinds, precisions, certainties } = this.#columns;
    return {
      columns: {
        length: to,
        starts: starts.slice(0, to),
        ends: ends.slice(0, to),
        actors: actors.slice(0, to),
        targets: targets.slice(0, to),
        kinds: kinds.slice(0, to),
        precisions: precisions.slice(0, to),
        certainties: certainties.slice(0, to)
      },
      records: this.#records.slice(0, to)
    };
  }

  #double(): void {
    const wider = emptyColumns(this.#columns.length * 2);
    wider.starts.set(this.#columns.starts);
    wider.ends.set(this.#columns.ends);
    wider.actors.set(this.#columns.actors);
    wider.targets.set(this.#columns.targets);
    wider.kinds.set(this.#columns.kinds);
    wider.precisions.set(this.#columns.precisions);
    wider.certainties.set(this.#columns.certainties);
    const records = new Uint32Array(wider.length);
    records.set(this.#records);
    this.#columns = wider;
    this.#records = records;
  }
}
