import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { plainLoops } from "./plain-loops.ts";
import { createReadingMemory, type ReadingLoops } from "./reading-loops.ts";

const FILTERS = 8;
const SLOTS = 16;
const BYTES = 8192;
/** Addresses of the numbers, of whole numbers, and of what comes out. */
const NUMBERS = 0;
const STEPS = 2048;
const OUT = 6144;

const number = fc.oneof(fc.float({ min: -40, max: 40, noNaN: true }), fc.constant(0));
const numbers = fc.array(number, { minLength: 512, maxLength: 512 });
const steps = fc.array(fc.oneof(fc.integer({ min: -0x8000, max: 0x7fff }), fc.integer({ min: -900, max: 900 })), {
  minLength: 512,
  maxLength: 512,
});

const calls: Readonly<Record<string, (loops: ReadingLoops, count: number) => void>> = {
  meet: (loops, count) => loops.meet(NUMBERS, count * 2, NUMBERS + 256, SLOTS, OUT),
  addRows: (loops) => loops.addRows(STEPS, STEPS + 512, SLOTS * 8, OUT),
  meanRows: (loops, count) => loops.meanRows(STEPS, Math.min(6, count), SLOTS * 2, SLOTS, OUT),
  poolMost: (loops, count) => {
    for (const width of [1, 2, 3, 5]) loops.poolMost(STEPS, count, width, 1, FILTERS, SLOTS, OUT + width * 32);
    loops.poolMost(STEPS, count, 2, 3, FILTERS, SLOTS, OUT + 192);
  },
  fromSteps: (loops, count) => loops.fromSteps(STEPS, NUMBERS, count, OUT),
  addTimes: (loops, count) => loops.addTimes(NUMBERS, count, NUMBERS + 512, SLOTS, OUT),
  remember: (loops, count) =>
    loops.remember(STEPS, STEPS + 192, NUMBERS, NUMBERS + 1024, count * 4, NUMBERS + 1280, OUT, OUT + 256),
};

function fill(buffer: ArrayBuffer, some: readonly number[], whole: readonly number[]): void {
  new Float32Array(buffer, NUMBERS, some.length).set(some);
  new Int16Array(buffer, STEPS, whole.length).set(whole);
}

describe("the loops of reading", () => {
  afterEach(() => vi.unstubAllGlobals());

  for (const [name, call] of Object.entries(calls))
    it(`${name}: as WebAssembly and in plain code, bit by bit`, () => {
      fc.assert(
        fc.property(numbers, steps, fc.integer({ min: 1, max: 12 }), (some, whole, count) => {
          const fast = createReadingMemory(BYTES);
          const plain = new ArrayBuffer(fast.buffer.byteLength);
          fill(fast.buffer, some, whole);
          fill(plain, some, whole);
          call(fast.loops, count);
          call(plainLoops(plain), count);
          expect(Buffer.from(fast.buffer).equals(Buffer.from(plain))).toBe(true);
        }),
        { numRuns: 60 },
      );
    });

  it("are plain code where WebAssembly is missing or too old", () => {
    expect(createReadingMemory(BYTES).buffer.byteLength).toBeGreaterThan(BYTES);
    vi.stubGlobal("WebAssembly", undefined);
    const { buffer, loops } = createReadingMemory(BYTES);
    expect(buffer.byteLength).toBe(BYTES);
    fill(buffer, [1, 2, 3], [2048, 1024, -5]);
    loops.fromSteps(STEPS, NUMBERS, 3, OUT);
    expect([...new Float32Array(buffer, OUT, 3)]).toEqual([2, 2.5, 3 - 5 / 2048].map(Math.fround));
  });
});
