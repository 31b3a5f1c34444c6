/** One line of a sparse matrix. */
export interface SparseLine {
  readonly rows: readonly number[];
  readonly values: readonly number[];
}

const mostRounds = 200;
const exactly = 1e-4;

/**
 * Weights w that make |Xw − t|² + decay·|w|² least, for all columns of the targets at once, by conjugate gradients on the lines' own side
 * (w = Xᵀa with (XXᵀ + decay)a = t), since there are fewer lines than weights.
 */
export function solve(lines: readonly SparseLine[], targets: readonly (readonly number[])[], height: number, decay: number): Float64Array {
  const width = targets[0]?.length ?? 0;
  const size = lines.length * width;
  const spread = (from: Float64Array): Float64Array => {
    const weights = new Float64Array(height * width);
    lines.forEach(({ rows, values }, line) => {
      for (let no = 0; no < rows.length; no++) {
        const [at, value] = [(rows[no] as number) * width, values[no] as number];
        for (let column = 0; column < width; column++)
          weights[at + column] = (weights[at + column] as number) + value * (from[line * width + column] as number);
      }
    });
    return weights;
  };
  const applied = (from: Float64Array): Float64Array => {
    const weights = spread(from);
    const out = from.map((value) => value * decay);
    lines.forEach(({ rows, values }, line) => {
      for (let no = 0; no < rows.length; no++) {
        const [at, value] = [(rows[no] as number) * width, values[no] as number];
        for (let column = 0; column < width; column++)
          out[line * width + column] = (out[line * width + column] as number) + value * (weights[at + column] as number);
      }
    });
    return out;
  };
  const inColumns = (one: Float64Array, other: Float64Array): Float64Array => {
    const sums = new Float64Array(width);
    for (let at = 0; at < size; at++) sums[at % width] = (sums[at % width] as number) + (one[at] as number) * (other[at] as number);
    return sums;
  };
  const found = new Float64Array(size);
  const left = Float64Array.from(targets.flat());
  let direction = left.slice();
  let length = inColumns(left, left);
  const enough = length.map((one) => one * exactly ** 2);
  for (let round = 0; round < mostRounds && length.some((one, column) => one > (enough[column] as number)); round++) {
    const image = applied(direction);
    const along = inColumns(direction, image).map((one, column) => (one === 0 ? 0 : (length[column] as number) / one));
    for (let at = 0; at < size; at++) {
      found[at] = (found[at] as number) + (along[at % width] as number) * (direction[at] as number);
      left[at] = (left[at] as number) - (along[at % width] as number) * (image[at] as number);
    }
    const next = inColumns(left, left);
    const share = next.map((one, column) => (length[column] === 0 ? 0 : one / (length[column] as number)));
    direction = direction.map((value, at) => (left[at] as number) + (share[at % width] as number) * value);
    length = next;
  }
  return spread(found);
}
