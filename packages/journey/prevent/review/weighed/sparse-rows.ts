/** Small values in rows of one width, of which most are nought and are left out. */
export interface SparseRows {
  readonly at: (row: number, column: number) => number;
  /** For each column the sum over these rows. */
  readonly sums: (rows: readonly number[]) => Int32Array;
}

export function sparseRows(values: Int8Array, width: number): SparseRows {
  const height = values.length / width;
  const starts = new Uint32Array(height + 1);
  const count = values.reduce((sum, value) => sum + (value === 0 ? 0 : 1), 0);
  const columns = new Uint8Array(count);
  const kept = new Int8Array(count);
  for (let row = 0, place = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const value = values[row * width + column] as number;
      if (value === 0) continue;
      columns[place] = column;
      kept[place] = value;
      place += 1;
    }
    starts[row + 1] = place;
  }
  return {
    at: (row, column) => values[row * width + column] ?? 0,
    sums: (rows) => {
      const total = new Int32Array(width);
      for (let no = 0; no < rows.length; no++) {
        const row = rows[no] as number;
        const behind = starts[row + 1] as number;
        for (let place = starts[row] as number; place < behind; place++) {
          const column = columns[place] as number;
          total[column] = (total[column] as number) + (kept[place] as number);
        }
      }
      return total;
    },
  };
}
