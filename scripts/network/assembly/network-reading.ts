/**
 * The loops of packages/law/signals/weighing/plain-loops.ts, eight or four numbers at once, in AssemblyScript: each number comes out the same, bit by bit.
 * Addresses are in bytes. `npm run generate` compiles it into network-reading.gen.ts.
 */

const STEPS: f32 = 2048;
const SHIFT = 14;

/** What so many whole numbers come to for each slot. `filters` holds for each two of them their weights by slot, side by side. */
export function meet(numbers: usize, count: i32, filters: usize, slots: i32, into: usize): void {
  const half = i32x4.splat(1 << (SHIFT - 1));
  for (let slot = 0; slot < slots; slot += 8) {
    let low = half;
    let high = half;
    for (let pair = 0; pair < count >> 1; pair++) {
      const two = v128.load32_splat(numbers + (pair << 2));
      const weights = filters + ((pair * slots + slot) << 2);
      low = i32x4.add(low, i32x4.dot_i16x8_s(two, v128.load(weights)));
      high = i32x4.add(high, i32x4.dot_i16x8_s(two, v128.load(weights, 16)));
    }
    v128.store(into + (slot << 1), i16x8.narrow_i32x4_s(i32x4.shr_s(low, SHIFT), i32x4.shr_s(high, SHIFT)));
  }
}

export function addRows(one: usize, other: usize, slots: i32, into: usize): void {
  for (let at: usize = 0; at < (<usize>slots) << 1; at += 16) {
    v128.store(into + at, i16x8.add_sat_s(v128.load(one + at), v128.load(other + at)));
  }
}

export function meanRows(from: usize, count: i32, stride: i32, slots: i32, into: usize): void {
  const share = i32x4.splat(0x10000 / count);
  const half = i32x4.splat(0x8000);
  for (let at: usize = 0; at < (<usize>slots) << 1; at += 16) {
    let low = i32x4.splat(0);
    let high = i32x4.splat(0);
    for (let row = 0; row < count; row++) {
      const values = v128.load(from + ((<usize>row * stride) << 1) + at);
      low = i32x4.add(low, i32x4.extend_low_i16x8_s(values));
      high = i32x4.add(high, i32x4.extend_high_i16x8_s(values));
    }
    low = i32x4.shr_s(i32x4.add(i32x4.mul(low, share), half), 16);
    high = i32x4.shr_s(i32x4.add(i32x4.mul(high, share), half), 16);
    v128.store(into + at, i16x8.narrow_i32x4_s(low, high));
  }
}

/** For each of some filters of one kind of run: the most that a run comes to. `values` holds the slots of the first place from those of this run on. */
export function poolMost(
  values: usize,
  count: i32,
  width: i32,
  apart: i32,
  filters: i32,
  slots: i32,
  most: usize,
): void {
  const starts = max(1, count - (width - 1) * apart);
  const step = (<usize>(apart * slots + filters)) << 1;
  for (let filter: usize = 0; filter < (<usize>filters) << 1; filter += 16) {
    let best = i16x8.splat(-0x8000);
    for (let start = 0; start < starts; start++) {
      let from = values + ((<usize>start * slots) << 1) + filter;
      let sum = v128.load(from);
      for (let place = 1; place < width; place++) {
        from += step;
        sum = i16x8.add_sat_s(sum, v128.load(from));
      }
      best = i16x8.max_s(best, sum);
    }
    v128.store(most + filter, best);
  }
}

/** What was pooled, in steps, as numbers from nought. */
export function fromSteps(most: usize, start: usize, count: i32, into: usize): void {
  for (let at = 0; at < count; at++) {
    const value: f32 = <f32>load<i16>(most + (at << 1)) / STEPS + load<f32>(start + (at << 2));
    store<f32>(into + (at << 2), max<f32>(value, 0));
  }
}

/**
 * Adds to the sums each row of weights as often as its value says; values of nought or less count for nothing. The weights lie sixteen columns after
 * sixteen, so that their sums stay at hand and each is read once, one behind the other.
 */
export function addTimes(values: usize, count: i32, weights: usize, width: i32, sums: usize): void {
  let from = weights;
  for (let at: usize = sums; at < sums + ((<usize>width) << 2); at += 64) {
    let one = v128.load(at);
    let two = v128.load(at, 16);
    let three = v128.load(at, 32);
    let four = v128.load(at, 48);
    for (let row = 0; row < count; row++, from += 64) {
      const value = load<f32>(values + (row << 2));
      if (value <= 0) continue;
      const times = f32x4.splat(value);
      one = f32x4.add(one, f32x4.mul(times, v128.load(from)));
      two = f32x4.add(two, f32x4.mul(times, v128.load(from, 16)));
      three = f32x4.add(three, f32x4.mul(times, v128.load(from, 32)));
      four = f32x4.add(four, f32x4.mul(times, v128.load(from, 48)));
    }
    v128.store(at, one);
    v128.store(at, two, 16);
    v128.store(at, three, 32);
    v128.store(at, four, 48);
  }
}
