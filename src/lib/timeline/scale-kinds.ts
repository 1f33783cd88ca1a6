import { EVENT_KINDS } from '#lib/domain/event.ts';
import type { EventColumns } from '#lib/domain/event-columns.ts';

const KINDS = EVENT_KINDS.length;
/** Positions between two counts: a twentieth of a byte an event. */
const PART = 1024;

/**
 * How many events of each kind stand before every PART-th position, kind by kind: the kinds of any stretch are
 * then counted by its two ends.
 *
 * @param rows row at a position
 */
export function kindsBefore(
  rows: Uint32Array,
  { kinds }: Pick<EventColumns, 'kinds'>
): Uint32Array {
  const parts = Math.floor(rows.length / PART) + 1;
  const before = new Uint32Array(parts * KINDS);
  const running = new Uint32Array(KINDS);
  for (let at = 0; at < rows.length; at += 1) {
    if (at % PART === 0) before.set(running, (at / PART) * KINDS);
    const kind = kinds[rows[at] as number] as number;
    running[kind] = (running[kind] as number) + 1;
  }
  if (rows.length % PART === 0) before.set(running, (parts - 1) * KINDS);
  return before;
}

/** Adds the kinds of the events at positions `first` to `last`, exclusive, to `counts`. */
export function countKinds(
  {
    index,
    columns
  }: {
    readonly index: { readonly rows: Uint32Array; readonly kindsBefore: Uint32Array };
    readonly columns: Pick<EventColumns, 'kinds'>;
  },
  first: number,
  last: number,
  counts: Float64Array
): void {
  addBefore(index, columns, last, counts, 1);
  addBefore(index, columns, first, counts, -1);
}

function addBefore(
  index: { readonly rows: Uint32Array; readonly kindsBefore: Uint32Array },
  { kinds }: Pick<EventColumns, 'kinds'>,
  position: number,
  counts: Float64Array,
  by: 1 | -1
): void {
  const part = Math.floor(position / PART);
  for (let kind = 0; kind < KINDS; kind += 1)
    counts[kind] =
      (counts[kind] as number) + by * (index.kindsBefore[part * KINDS + kind] as number);
  for (let at = part * PART; at < position; at += 1) {
    const kind = kinds[index.rows[at] as number] as number;
    counts[kind] = (counts[kind] as number) + by;
  }
}
