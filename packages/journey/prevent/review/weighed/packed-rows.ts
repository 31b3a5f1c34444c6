/** Small values in rows of one width, two to a number, so that adding up rows takes half as many steps. */
export interface PackedRows {
  readonly at: (row: number, column: number) => number;
  /** For each column the sum over these rows. */
  readonly sums: (rows: readonly number[]) => Int32Array;
}

/** Values of −128 to 127 added up so often stay within half of a number. */
const mostAtOnce = 255;

export function packRows(values: Int8Array, width: number): PackedRows {
  const pairs = Math.ceil(width / 2);
  const height = values.length / width;
  const packed = new Int32Array(height * pairs);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      packed[row * pairs + (column >> 1)] =
        (packed[row * pairs + (column >> 1)] as number) +
        (values[row * width + column] as number) * (column % 2 === 0 ? 1 : 65_536);
  return {
    at: (row, column) => values[row * width + column] ?? 0,
    sums: (rows) => {
      const total = new Int32Array(pairs * 2);
      const some = new Int32Array(pairs);
      for (let first = 0; first < rows.length; first += mostAtOnce) {
        const behind = Math.min(rows.length, first + mostAtOnce);
        some.fill(0);
        for (let no = first; no < behind; no++)
          for (let pair = 0, from = (rows[no] as number) * pairs; pair < pairs; pair++)
            some[pair] = (some[pair] as number) + (packed[from + pair] as number);
        for (let pair = 0; pair < pairs; pair++) {
          const both = some[pair] as number;
          const low = (both << 16) >> 16;
          total[pair * 2] = (total[pair * 2] as number) + low;
          total[pair * 2 + 1] = (total[pair * 2 + 1] as number) + ((both - low) >> 16);
        }
      }
      return total.subarray(0, width);
    },
  };
}
