/**
 * The loops of packages/law/signals/weighing/reading/plain-loops.ts, eight or four numbers at once, in AssemblyScript: each number comes out the same, bit by bit.
 * Addresses are in bytes. `npm run generate` compiles it into network-reading.gen.ts.
 */

const STEPS: f32 = 2048;
const SHIFT = 14;
const NUMBER_STEPS: f32 = 4096;

/** What so many whole numbers come to for each slot, sixteen slots at a time, whose weights lie one behind the other. */
export function meet(numbers: usize, count: i32, weights: usize, slots: i32, into: usize): void {
  const half = i32x4.splat(1 << (SHIFT - 1));
  const end = numbers + ((<usize>count) << 1);
  let from = weights;
  for (let at = into; at < into + ((<usize>slots) << 1); at += 32) {
    let one = half;
    let two = half;
    let three = half;
    let four = half;
    for (let pair = numbers; pair < end; pair += 4, from += 64) {
      const both = v128.load32_splat(pair);
      one = i32x4.add(one, i32x4.dot_i16x8_s(both, v128.load(from)));
      two = i32x4.add(two, i32x4.dot_i16x8_s(both, v128.load(from, 16)));
      three = i32x4.add(three, i32x4.dot_i16x8_s(both, v128.load(from, 32)));
      four = i32x4.add(four, i32x4.dot_i16x8_s(both, v128.load(from, 48)));
    }
    v128.store(at, i16x8.narrow_i32x4_s(i32x4.shr_s(one, SHIFT), i32x4.shr_s(two, SHIFT)));
    v128.store(at, i16x8.narrow_i32x4_s(i32x4.shr_s(three, SHIFT), i32x4.shr_s(four, SHIFT)), 16);
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

function numbers(value: f32): v128 {
  return f32x4.splat(value);
}

function tangent(number: v128): v128 {
  const x = f32x4.max(numbers(-4.97), f32x4.min(numbers(4.97), number));
  const square = f32x4.mul(x, x);
  let above = f32x4.add(square, numbers(378));
  above = f32x4.add(f32x4.mul(above, square), numbers(17325));
  above = f32x4.add(f32x4.mul(above, square), numbers(135135));
  let below = f32x4.add(f32x4.mul(square, numbers(28)), numbers(3150));
  below = f32x4.add(f32x4.mul(below, square), numbers(62370));
  below = f32x4.add(f32x4.mul(below, square), numbers(135135));
  return f32x4.div(f32x4.mul(above, x), below);
}

function opened(number: v128): v128 {
  return f32x4.add(f32x4.mul(tangent(f32x4.mul(number, numbers(0.5))), numbers(0.5)), numbers(0.5));
}

function inNumbers(steps: v128): v128 {
  return f32x4.mul(f32x4.convert_i32x4_s(steps), numbers(1 / STEPS));
}

function gate(own: usize, remembered: usize, start: usize): v128 {
  const steps = i32x4.add(v128.load16x4_s(own), v128.load16x4_s(remembered));
  return opened(f32x4.add(inNumbers(steps), v128.load(start)));
}

/** One character more for so many states of gated recurrent units. */
export function remember(
  own: usize,
  remembered: usize,
  start: usize,
  newStart: usize,
  count: i32,
  states: usize,
  stateSteps: usize,
  most: usize,
): void {
  const rows = (<usize>count) << 1;
  for (let at: usize = 0; at < rows; at += 8) {
    const keeps = at + rows;
    const fresh = keeps + rows;
    const old = f32x4.add(inNumbers(v128.load16x4_s(remembered + fresh)), v128.load(newStart + (at << 1)));
    const read = f32x4.add(inNumbers(v128.load16x4_s(own + fresh)), v128.load(start + (fresh << 1)));
    const forgets = gate(own + at, remembered + at, start + (at << 1));
    const one = tangent(f32x4.add(read, f32x4.mul(forgets, old)));
    const kept = gate(own + keeps, remembered + keeps, start + (keeps << 1));
    const before = v128.load(states + (at << 1));
    const state = f32x4.add(one, f32x4.mul(kept, f32x4.sub(before, one)));
    v128.store(states + (at << 1), state);
    const whole = i32x4.trunc_sat_f32x4_s(
      f32x4.floor(f32x4.add(f32x4.mul(state, numbers(NUMBER_STEPS)), numbers(0.5))),
    );
    v128.store64_lane(stateSteps + at, i16x8.narrow_i32x4_s(whole, whole), 0);
    v128.store(most + (at << 1), f32x4.max(v128.load(most + (at << 1)), state));
  }
}
