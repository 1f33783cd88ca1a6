import Papa from 'papaparse';
import { BadInput } from '#lib/domain/bad-input.ts';
import { originalCell } from '../export/csv.ts';
import { refuseTooMany } from './refuse.ts';

/** A table with names above its columns; cells are as they were before a spreadsheet was kept from running them. */
export interface Rows {
  readonly header: readonly string[];
  /** In order; row 1 is the first below the names. Rows without a word are among them, so that the count stays. */
  readonly rows: readonly (readonly string[])[];
}

/** Reads CSV or TSV. Throws BadInput where there are no rows, or more than a story takes. */
export function readRows(name: string, written: string): Rows {
  const text = written.replace(/^\ufeff/u, '');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(name, text) });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open !== undefined)
    throw new BadInput(
      `${name} has a quote mark in row ${String(open.row ?? 0)} that never closes; wanted the whole file`
    );
  const [first, ...rows] = data;
  const last = rows.findLastIndex((row) => !isEmptyRow(row));
  if (first === undefined || last < 0)
    throw new BadInput(`${name} has no rows; wanted names of columns and a row for each event`);
  refuseTooMany(name, rows.filter((row) => !isEmptyRow(row)).length);
  return {
    header: first.map((cell) => cell.trim()),
    rows: rows.slice(0, last + 1).map((row) => row.map(originalCell))
  };
}

/** As the names of the columns show it: cells may have more of another sign in them. */
function delimiterOf(name: string, text: string): string {
  if (/\.tsv$/iu.test(name)) return '\t';
  const [head = ''] = text.split(/[\r\n]/u, 1);
  return Papa.parse(head, { preview: 1 }).meta.delimiter;
}

export function isEmptyRow(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}
