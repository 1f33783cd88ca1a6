import Papa from 'papaparse';

/**
 * What a spreadsheet would take for a formula, but for plain numbers. Excel and LibreOffice also take full-width signs
 * in Japanese for those.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const NUMBER = /^[-+]?\d+(?:\.\d+)?$/u;

/** A table as CSV (RFC 4180), which no spreadsheet runs. It begins with a byte order mark, by which Excel knows UTF-8. */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = [header, ...rows].map((row) => row.map((cell) => defuseCell(cell.toWellFormed())));
  return `\ufeff${Papa.unparse(table, { newline: '\r\n' })}\r\n`;
}

/** A cell that begins as a formula gets an apostrophe before it, which `originalCell` takes away again. */
export function defuseCell(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `defuseCell`. */
export function originalCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
