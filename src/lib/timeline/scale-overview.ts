/** Bins of equal width summed into fewer or more columns of equal width; what a column cuts is shared. */
export function overviewColumns(bins: Float64Array, count: number): Float64Array {
  const columns = new Float64Array(count);
  const perBin = count / bins.length;
  bins.forEach((mass, at) => {
    const [from, to] = [at * perBin, (at + 1) * perBin];
    const first = Math.floor(from);
    const last = Math.min(count - 1, Math.ceil(to) - 1);
    for (let column = first; column <= last; column += 1) {
      const covered = Math.min(to, column + 1) - Math.max(from, column);
      columns[column] = (columns[column] as number) + (mass * covered) / perBin;
    }
  });
  return columns;
}
