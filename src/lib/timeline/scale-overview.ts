/** Bins of equal width summed into fewer or more columns of equal width; what a column cuts is shared. */
export function overviewColumns(bins: Float32Array, count: number): Float64Array {
  const columns = new Float64Array(count);
  const perBin = count / bins.length;
  for (let bin = 0; bin < bins.length; bin += 1) {
    const mass = bins[bin] as number;
    if (mass === 0) continue;
    const from = bin * perBin;
    const to = from + perBin;
    const last = Math.min(count - 1, Math.ceil(to) - 1);
    for (let column = Math.floor(from); column <= last; column += 1) {
      const covered = Math.min(to, column + 1) - Math.max(from, column);
      columns[column] = (columns[column] as number) + (mass * covered) / perBin;
    }
  }
  return columns;
}
