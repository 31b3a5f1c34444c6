/** Small whole weights in rows of one width. */
export interface PackedRows {
  readonly at: (row: number, column: number) => number;
  /** For each column the sum over these rows. */
  readonly sums: (rows: Int32Array) => Int32Array;
}

/** What a weight can be: the further from nought, the coarser. */
export const levels: readonly number[] = [-7, -4, -2, -1, 0, 1, 2, 4, 7];
/** A letter holds two of them; a backslash, which source would have to write as two, is left out. */
const firstLetter = "#".charCodeAt(0);
const leftOut = "\\".charCodeAt(0);
const most = Math.max(...levels);
const choices = levels.length;

/** Five columns stand in one number, each raised above nought and with room for the sum of so many rows. */
const together = 5;
const bits = 10;
const room = 2 ** bits;
const mostRows = Math.floor((room - 1) / (most * 2));
/** Three of them fill the lower part of it. */
const lower = 2 ** (bits * 3);

/** Of rows written out in letters, the last of a row half used where the width is odd. */
export function packedRows(letters: string, width: number): PackedRows {
  const letterWidth = Math.ceil(width / 2);
  const height = letters.length / letterWidth;
  const numbers = Math.ceil(width / together);
  const at = (row: number, column: number): number => {
    const letter = letters.charCodeAt(row * letterWidth + (column >> 1));
    const both = letter - firstLetter - (letter > leftOut ? 1 : 0);
    return levels[column % 2 === 0 ? Math.floor(both / choices) : both % choices] as number;
  };
  const packed = new Float64Array(height * numbers);
  for (let row = 0; row < height; row++)
    for (let column = width - 1; column >= 0; column--) {
      const place = row * numbers + Math.floor(column / together);
      packed[place] = (packed[place] as number) * room + at(row, column) + most;
    }
  const sum = new Float64Array(numbers);
  const unpack = (rows: number, sums: Int32Array) => {
    const raised = rows * most;
    for (let column = 0; column < width; column++) {
      const whole = sum[Math.floor(column / together)] as number;
      const no = column % together;
      const higher = Math.floor(whole / lower);
      const part = no < 3 ? whole - higher * lower : higher;
      sums[column] = (sums[column] as number) + ((part >> (bits * (no < 3 ? no : no - 3))) % room) - raised;
    }
    sum.fill(0);
  };
  return {
    at,
    sums: (rows) => {
      const sums = new Int32Array(width);
      for (let from = 0; from < rows.length; from += mostRows) {
        const behind = Math.min(rows.length, from + mostRows);
        for (let place = 0; place < numbers; place++) {
          let one = 0;
          let other = 0;
          let no = from;
          for (; no + 1 < behind; no += 2) {
            one += packed[(rows[no] as number) * numbers + place] as number;
            other += packed[(rows[no + 1] as number) * numbers + place] as number;
          }
          if (no < behind) one += packed[(rows[no] as number) * numbers + place] as number;
          sum[place] = one + other;
        }
        unpack(behind - from, sums);
      }
      return sums;
    },
  };
}
