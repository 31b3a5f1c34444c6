/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al. 2008). Only sums, products
 * and square roots, and a fixed order: the same weights on every machine.
 */

/** Traits of one sample, each with the same share of its length: the values are those of its traits over `size`. */
export interface Row {
  readonly traits: Int32Array;
  readonly size: number;
}

const COST = 1;
const ROUNDS = 25;

/** Weights by trait and, last, the start. `sides` is 1 where the answer is yes, -1 where it is no. */
export function learn(rows: readonly Row[], sides: Int8Array, values: Float64Array): Float64Array {
  const start = values.length;
  const weights = new Float64Array(start + 1);
  const slack = 1 / (2 * COST);
  const share = new Float64Array(rows.length);
  const order = Int32Array.from(rows.keys());
  const shuffle = shuffler();
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order);
    for (const at of order) {
      const { traits, size } = rows[at] as Row;
      const side = sides[at] as number;
      let sum = 0;
      for (const trait of traits) sum += (weights[trait] as number) * (values[trait] as number);
      const old = share[at] as number;
      const slope = side * (sum / size + (weights[start] as number)) - 1 + slack * old;
      const next = Math.max(0, old - slope / (2 + slack));
      if (next === old) continue;
      share[at] = next;
      const step = (next - old) * side;
      for (const trait of traits) {
        weights[trait] = (weights[trait] as number) + (step * (values[trait] as number)) / size;
      }
      weights[start] = (weights[start] as number) + step;
    }
  }
  return weights;
}

function shuffler(): (order: Int32Array) => void {
  let seed = 12345;
  return (order) => {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = seed % (at + 1);
      const kept = order[at] as number;
      order[at] = order[other] as number;
      order[other] = kept;
    }
  };
}
