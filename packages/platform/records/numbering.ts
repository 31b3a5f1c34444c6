/** Multiplier of Fibonacci hashing. */
const spread = 0x9e3779b1;

/** Numbers for keys of 64 bits, given in two halves: 0, 1, 2 … in order of first sight. No object is made for a key. */
export interface Numbering {
  of(low: number, high: number): number;
  readonly count: number;
}

export function numbering(): Numbering {
  let bits = 10;
  let slots = new Int32Array(1 << bits);
  let lows = new Int32Array(1 << (bits - 1));
  let highs = new Int32Array(1 << (bits - 1));
  let count = 0;
  const slotOf = (low: number, high: number) => Math.imul(low ^ Math.imul(high, spread), spread) >>> (32 - bits);
  /** Slots hold the number and 1, so that 0 is free. */
  const put = (number: number) => {
    let slot = slotOf(lows[number] as number, highs[number] as number);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  };
  const grow = () => {
    bits += 1;
    slots = new Int32Array(1 << bits);
    lows = larger(lows);
    highs = larger(highs);
    for (let number = 0; number < count; number += 1) put(number);
  };
  return {
    of(low, high) {
      const [a, b] = [low | 0, high | 0];
      let slot = slotOf(a, b);
      for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
        const known = (slots[slot] as number) - 1;
        if (lows[known] === a && highs[known] === b) return known;
      }
      if (count === lows.length) {
        grow();
        return this.of(low, high);
      }
      lows[count] = a;
      highs[count] = b;
      slots[slot] = count + 1;
      count += 1;
      return count - 1;
    },
    get count() {
      return count;
    },
  };
}

function larger(before: Int32Array): Int32Array<ArrayBuffer> {
  const after = new Int32Array(before.length * 2);
  after.set(before);
  return after;
}
