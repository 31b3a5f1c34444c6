import { placeOfWeight, type ReadingLoops, SHIFT, STEPS } from "./reading-loops.ts";

const MOST = 0x7fff;
const LEAST = -0x8000;

const cutOff = (steps: number): number => Math.max(LEAST, Math.min(MOST, steps));

/** The loops for where WebAssembly is missing. Each number is rounded as there, so that all devices read alike. */
export function plainLoops(buffer: ArrayBuffer): ReadingLoops {
  const numbers = new Float32Array(buffer, 0, buffer.byteLength >> 2);
  const steps = new Int16Array(buffer, 0, buffer.byteLength >> 1);
  return {
    meet(from, count, filters, slots, into) {
      for (let slot = 0; slot < slots; slot++) {
        let sum = 1 << (SHIFT - 1);
        for (let no = 0; no < count; no++) {
          const weight = steps[(filters >> 1) + ((no >> 1) * slots + slot) * 2 + (no & 1)] as number;
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
  };
}
