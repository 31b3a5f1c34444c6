import { NUMBER_STEPS, placeInPairs, placeOfWeight, type ReadingLoops, SHIFT, STEPS } from "./reading-loops.ts";

const MOST = 0x7fff;
const LEAST = -0x8000;

const cutOff = (steps: number): number => Math.max(LEAST, Math.min(MOST, steps));

const { fround } = Math;

/** Beyond it the quotient below would no longer come nearer to one. */
const FURTHEST = fround(4.97);

/** The hyperbolic tangent to a ten-thousandth, by Lambert's continued fraction: browsers reckon their own each a little differently. */
function tangent(number: number): number {
  const x = Math.max(-FURTHEST, Math.min(FURTHEST, number));
  const square = fround(x * x);
  let above = fround(square + 378);
  above = fround(fround(above * square) + 17325);
  above = fround(fround(above * square) + 135135);
  let below = fround(fround(square * 28) + 3150);
  below = fround(fround(below * square) + 62370);
  below = fround(fround(below * square) + 135135);
  return fround(fround(above * x) / below);
}

/** The logistic function, which opens gates. */
const opened = (number: number): number => fround(fround(tangent(fround(number / 2)) / 2) + 0.5);

/** The loops for where WebAssembly is missing. Each number is rounded as there, so that all devices read alike. */
export function plainLoops(buffer: ArrayBuffer): ReadingLoops {
  const numbers = new Float32Array(buffer, 0, buffer.byteLength >> 2);
  const steps = new Int16Array(buffer, 0, buffer.byteLength >> 1);
  return {
    meet(from, count, weights, slots, into) {
      for (let slot = 0; slot < slots; slot++) {
        let sum = 1 << (SHIFT - 1);
        for (let no = 0; no < count; no++) {
          const weight = steps[(weights >> 1) + placeInPairs(no, slot, count)] as number;
          sum += (steps[(from >> 1) + no] as number) * weight;
        }
        steps[(into >> 1) + slot] = cutOff((sum | 0) >> SHIFT);
      }
    },
    addRows(one, other, slots, into) {
      for (let slot = 0; slot < slots; slot++)
        steps[(into >> 1) + slot] = cutOff(
          (steps[(one >> 1) + slot] as number) + (steps[(other >> 1) + slot] as number),
        );
    },
    meanRows(from, count, stride, slots, into) {
      const share = Math.floor(0x10000 / count);
      for (let slot = 0; slot < slots; slot++) {
        let sum = 0;
        for (let row = 0; row < count; row++) sum += steps[(from >> 1) + row * stride + slot] as number;
        steps[(into >> 1) + slot] = (Math.imul(sum, share) + 0x8000) >> 16;
      }
    },
    poolMost(values, count, width, apart, filters, slots, most) {
      const starts = Math.max(1, count - (width - 1) * apart);
      steps.fill(LEAST, most >> 1, (most >> 1) + filters);
      for (let start = 0; start < starts; start++) {
        for (let filter = 0; filter < filters; filter++) {
          let at = (values >> 1) + start * slots + filter;
          let sum = steps[at] as number;
          for (let place = 1; place < width; place++) {
            at += apart * slots + filters;
            sum = cutOff(sum + (steps[at] as number));
          }
          if (sum > (steps[(most >> 1) + filter] as number)) steps[(most >> 1) + filter] = sum;
        }
      }
    },
    fromSteps(most, start, count, into) {
      for (let at = 0; at < count; at++) {
        const value = (steps[(most >> 1) + at] as number) / STEPS;
        numbers[(into >> 2) + at] = Math.max(0, Math.fround(value + (numbers[(start >> 2) + at] as number)));
      }
    },
    addTimes(values, count, weights, width, sums) {
      for (let row = 0; row < count; row++) {
        const times = numbers[(values >> 2) + row] as number;
        if (times <= 0) continue;
        for (let at = 0; at < width; at++) {
          const more = Math.fround(times * (numbers[(weights >> 2) + placeOfWeight(row, at, count)] as number));
          numbers[(sums >> 2) + at] = (numbers[(sums >> 2) + at] as number) + more;
        }
      }
    },
    remember(own, remembered, start, newStart, count, states, stateSteps, most) {
      const numberAt = (from: number, at: number) => numbers[(from >> 2) + at] as number;
      const stepsAt = (from: number, at: number) => steps[(from >> 1) + at] as number;
      const gate = (at: number) =>
        opened(fround(fround((stepsAt(own, at) + stepsAt(remembered, at)) / STEPS) + numberAt(start, at)));
      for (let at = 0; at < count; at++) {
        const old = fround(fround(stepsAt(remembered, 2 * count + at) / STEPS) + numberAt(newStart, at));
        const fresh = fround(stepsAt(own, 2 * count + at) / STEPS + numberAt(start, 2 * count + at));
        const one = tangent(fround(fresh + fround(gate(at) * old)));
        const state = fround(one + fround(gate(count + at) * fround(numberAt(states, at) - one)));
        numbers[(states >> 2) + at] = state;
        steps[(stateSteps >> 1) + at] = cutOff(Math.floor(fround(fround(state * NUMBER_STEPS) + 0.5)));
        numbers[(most >> 2) + at] = Math.max(numberAt(most, at), state);
      }
    },
  };
}
