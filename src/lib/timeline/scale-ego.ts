import {
  emptyColumns,
  NOBODY,
  type ColumnActor,
  type EventColumns,
  type EventTable
} from '#lib/domain/event-columns.ts';

/** A row of a table made from another: which row it is there, and in whose lane it stands. */
interface LanedRow {
  readonly row: number;
  /** Index of an actor, or NOBODY. */
  readonly lane: number;
  /** Index of whom it meets there, or NOBODY. */
  readonly other: number;
}

/** A table of rows of another, each in the lane that is given; what is asked of a row is asked there. */
function laned(table: EventTable, rows: readonly LanedRow[]): EventTable {
  const rowAt = Uint32Array.from(rows, ({ row }) => row);
  const there = (row: number): number => rowAt[row] ?? 0;
  return {
    ...table,
    columns: columnsOf(table.columns, rows),
    titleOf: (row) => table.titleOf(there(row)),
    evidenceOf: (row) => table.evidenceOf(there(row)),
    modalityOf: (row) => table.modalityOf(there(row)),
    entryOf: (row) => table.entryOf(there(row))
  };
}

/**
 * The events of one actor and of all whom it meets, each in the lane of both: in the actor's own lane stands
 * whatever it does and whatever is done to it, in another's lane what joins the two.
 */
export function egoTable(table: EventTable, actor: number): EventTable {
  const { actors, targets, length } = table.columns;
  const rows: LanedRow[] = [];
  for (let row = 0; row < length; row += 1) {
    const [agent, target] = [actors[row] as number, targets[row] as number];
    if (agent !== actor && target !== actor) continue;
    const other = agent === actor ? target : agent;
    rows.push({ row, lane: actor, other });
    if (isActor(table.actors, other) && other !== actor)
      rows.push({ row, lane: other, other: actor });
  }
  return laned(table, rows);
}

function columnsOf(from: EventColumns, rows: readonly LanedRow[]): EventColumns {
  const columns = emptyColumns(rows.length);
  rows.forEach(({ row, lane, other }, at) => {
    columns.starts[at] = from.starts[row] as number;
    columns.ends[at] = from.ends[row] as number;
    columns.actors[at] = lane;
    columns.targets[at] = other;
    columns.kinds[at] = from.kinds[row] as number;
    columns.precisions[at] = from.precisions[row] as number;
    columns.certainties[at] = from.certainties[row] as number;
  });
  return columns;
}

function isActor(actors: readonly ColumnActor[], index: number): boolean {
  return index !== NOBODY && index < actors.length;
}
