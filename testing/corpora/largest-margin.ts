/** One line of a sparse matrix. */
export interface SparseLine {
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

export interface Separated {
  readonly bias: number;
  readonly weights: Float64Array;
}

const mostRounds = 120;
const exactly = 0.01;
/** So often every line is asked; between, only those that had a say. */
const everySoOften = 6;
/** Lines are visited in steps of a large prime, so that neighbours, which are alike, do not follow each other. */
const stride = 7_368_787;

/**
 * For each column the weights that put its lines on their sides (1 and −1; 0 is not known and asks for nothing) by a margin of one, as well as may be:
 * the sum of the squares of what is lacking plus decay·|w|² is least. A support vector machine with squared loss, by dual coordinate descent (Hsieh et al., 2008): each line in turn
 * is given the share that is best for it while the others stay.
 */
export function separate(
  lines: readonly SparseLine[],
  sides: readonly Int8Array[],
  height: number,
  decay: number,
): readonly Separated[] {
  const lengths = lines.map(({ values }) => 1 + values.reduce((sum, value) => sum + value * value, 0));
  const all = lines.map((_, no) => (no * stride) % lines.length);
  if (new Set(all).size < lines.length) throw new Error("the stride must have no factor of the number of lines");
  return sides.map((side) => {
    const weights = new Float64Array(height);
    const shares = new Float64Array(lines.length);
    let bias = 0;
    let visited = all;
    for (let round = 0; round < mostRounds; round++) {
      const isWhole = round % everySoOften === 0;
      if (isWhole) visited = all;
      const active: number[] = [];
      let farthest = 0;
      for (const line of visited) {
        const { rows, values } = lines[line] as SparseLine;
        const sign = side[line] as number;
        if (sign === 0) continue;
        const share = shares[line] as number;
        const slope = sign * (bias + along(weights, rows, values)) - 1 + decay * share;
        if (share === 0 && slope >= 0) continue;
        active.push(line);
        farthest = Math.max(farthest, Math.abs(slope));
        const next = Math.max(0, share - slope / ((lengths[line] as number) + decay));
        shares[line] = next;
        const more = sign * (next - share);
        bias += more;
        for (let no = 0; no < rows.length; no++)
          weights[rows[no] as number] = (weights[rows[no] as number] as number) + more * (values[no] as number);
      }
      if (isWhole && farthest < exactly) break;
      visited = active;
    }
    return { bias, weights };
  });
}

function along(weights: Float64Array, rows: Int32Array, values: Float64Array): number {
  let sum = 0;
  for (let no = 0; no < rows.length; no++) sum += (weights[rows[no] as number] as number) * (values[no] as number);
  return sum;
}
