/** @typedef {{ readonly line: number, readonly column: number }} Place from 0 */

/**
 * Names a mutant among all: its file, its place (lines and columns from 0), what is changed, into what.
 * @param {string} file from the top of the project
 * @param {{ readonly mutatorName: string, readonly replacement: string,
 *   readonly location: { readonly start: Place, readonly end: Place } }} mutant
 */
export function keyOf(file, { mutatorName, replacement, location: { start, end } }) {
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
  return [file.replaceAll('\\', '/'), place, mutatorName, replacement].join(' ');
}
