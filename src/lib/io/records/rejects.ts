import type { Reject, Rejects } from '#lib/domain/records.ts';

/** More are counted, not kept: a file that is no file of events has as many of them as rows. */
const MOST_KEPT = 100_000;

/** Gathers the records that become no events. */
export class RejectList {
  #count = 0;
  readonly #kept: Reject[] = [];

  add(reject: Reject): void {
    this.#count++;
    if (this.#kept.length < MOST_KEPT) this.#kept.push(reject);
  }

  finish(): Rejects {
    return { count: this.#count, kept: this.#kept };
  }
}

/** The rejects as CSV: row, why, and the cells as they are, under the file's own names. */
export function writeRejects(header: readonly string[], { kept }: Rejects): string {
  const lines = [
    ['row', 'why', ...header],
    ...kept.map(({ row, why, cells }) => [String(row), why, ...cells])
  ];
  return lines.map((cells) => `${cells.map((cell) => quoted(cell)).join(',')}\r\n`).join('');
}

/** RFC 4180. A cell that a spreadsheet would take for a formula is led by an apostrophe. */
function quoted(cell: string): string {
  const safe =
    /^[=+\-@\t\r]/u.test(cell) && !/^[+-]?\d+(?:\.\d+)?$/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
