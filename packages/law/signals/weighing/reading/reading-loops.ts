import { fromBase64 } from "@ringfence/kernel";
import { code } from "./network-reading.gen.ts";
import { plainLoops } from "./plain-loops.ts";

/** The loops of reading by the network, where its time is spent. They work in one memory; all places are addresses in bytes, multiples of 16. */
export interface ReadingLoops {
  /**
   * What an even number of whole numbers, in {@link NUMBER_STEPS}, comes to for each of a multiple of {@link ABREAST} slots, in {@link STEPS} cut off at
   * sixteen bits. The weights, in {@link WEIGHT_STEPS}, lie as {@link placeInPairs} says. The sums must not leave 32 bits.
   */
  meet(numbers: number, count: number, weights: number, slots: number, into: number): void;
  /** The sum of two rows of slots, cut off at sixteen bits. */
  addRows(one: number, other: number, slots: number, into: number): void;
  /** The mean of some rows, of which each begins so many slots behind the one before. */
  meanRows(from: number, count: number, stride: number, slots: number, into: number): void;
  /**
   * For each of some filters of one kind of run: the most that a run of places comes to. `values` holds the slots of the first place, from those of this run
   * on; behind the last place there are some that hold nothing, for texts shorter than a run.
   */
  poolMost(
    values: number,
    count: number,
    width: number,
    apart: number,
    filters: number,
    slots: number,
    most: number,
  ): void;
  /** What was pooled, and where each filter starts, as numbers from nought. */
  fromSteps(most: number, start: number, count: number, into: number): void;
  /**
   * Adds to the sums each row of weights as often as its value says; values of nought count for nothing. Rows are as wide as a multiple of {@link ABREAST},
   * and lie as {@link placeOfWeight} says.
   */
  addTimes(values: number, count: number, weights: number, width: number, sums: number): void;
  /**
   * One character more for a multiple of four states of gated recurrent units: what it is itself to each gate and to what is new, and what the states so far
   * are, both in {@link STEPS}, and where these and what is new begin. `states` and, in {@link NUMBER_STEPS}, `stateSteps` become those after it, and `most`
   * the most that each was.
   */
  remember(
    own: number,
    remembered: number,
    start: number,
    newStart: number,
    count: number,
    states: number,
    stateSteps: number,
    most: number,
  ): void;
}

/** Whole numbers are added up sooner, and half as long ones fit where they are near. */
export const STEPS = 2048;
export const NUMBER_STEPS = 4096;
export const WEIGHT_STEPS = 8192;
/** So many columns of weights lie side by side, row after row, then the next so many: they are read one behind the other. */
export const ABREAST = 16;
export const placeOfWeight = (row: number, column: number, rows: number): number =>
  (Math.floor(column / ABREAST) * rows + row) * ABREAST + (column % ABREAST);

/** The same for the weights of an even count of numbers, each two of them side by side. */
export const placeInPairs = (no: number, slot: number, count: number): number =>
  ((Math.floor(slot / ABREAST) * (count >> 1) + (no >> 1)) * ABREAST + (slot % ABREAST)) * 2 + (no & 1);

/** Places in the memory, one after the other. */
export class Places {
  bytes = 0;

  /** Gives where so many bytes begin. */
  take(bytes: number): number {
    const at = this.bytes;
    this.bytes += Math.ceil(bytes / 16) * 16;
    return at;
  }
}

/** From the steps of a product to those of a sum. */
export const SHIFT = Math.log2((NUMBER_STEPS * WEIGHT_STEPS) / STEPS);

/** What is used of WebAssembly; old browsers have none of it, or none that takes eight numbers at once. */
declare const WebAssembly: {
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  Module: new (code: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: object };
};

const PAGE = 0x10000;

export interface ReadingMemory {
  readonly buffer: ArrayBuffer;
  readonly loops: ReadingLoops;
}

/** A memory of at least so many bytes and the fastest loops there are here. Both kinds come to the same numbers, bit by bit. */
export function createReadingMemory(bytes: number): ReadingMemory {
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
    const module = new WebAssembly.Module(fromBase64(code) ?? new Uint8Array());
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    return { buffer: memory.buffer, loops: exports as ReadingLoops };
  } catch {
    const buffer = new ArrayBuffer(bytes);
    return { buffer, loops: plainLoops(buffer) };
  }
}
