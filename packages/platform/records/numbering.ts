/** Multiplier of Fibonacci hashing. */
const spread = 0x9e3779b1;

/** Numbers for keys of 64 bits, given in two halves: 0, 1, 2 … in order of first sight. No object is made for a key. */
export interface Numbering {
  of(low: number, high: number): number;
  readonly count: number;
}

/** Low and high half of a key, its number and 1: what is compared lies together. The fourth place is free. */
const placesASlot = 4;

export function numbering(): Numbering {
  let bits = 10;
  let slots = new Int32Array(placesASlot << bits);
  let count = 0;
  const placeOf = (low: number, high: number) =>
    (Math.imul(low ^ Math.imul(high, spread), spread) >>> (32 - bits)) * placesASlot;
  const next = (place: number) => (place + placesASlot) & (slots.length - 1);
  const put = (low: number, high: number, numberAnd1: number) => {
    let place = placeOf(low, high);
    while (slots[place + 2] !== 0) place = next(place);
    slots[place] = low;
    slots[place + 1] = high;
    slots[place + 2] = numberAnd1;
  };
  const grow = () => {
    const before = slots;
    bits += 1;
    slots = new Int32Array(placesASlot << bits);
    for (let place = 0; place < before.length; place += placesASlot) {
      const numberAnd1 = before[place + 2] as number;
      if (numberAnd1 !== 0) put(before[place] as number, before[place + 1] as number, numberAnd1);
    }
  };
  return {
    of(low, high) {
      const [a, b] = [low | 0, high | 0];
      for (let place = placeOf(a, b); slots[place + 2] !== 0; place = next(place))
        if (slots[place] === a && slots[place + 1] === b) return (slots[place + 2] as number) - 1;
      if (count === 1 << (bits - 1)) grow();
      count += 1;
      put(a, b, count);
      return count - 1;
    },
    get count() {
      return count;
    },
  };
}
