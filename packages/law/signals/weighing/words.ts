import { lengthened } from "./pieces.ts";

/** No longer word is known. */
const LONGEST_WORD = 6;

/**
 * What a word costs a division of a text is the logarithm of its place among the words by frequency (nearly minus that of its share, by Zipf's law)
 * and this; a character that is no word costs so much more than the rarest word that it is taken only where nothing else is left.
 */
const ANY_WORD = 2.4;
const FIRST_PLACES = 6;
const NO_WORD = 16;

/** Words ready for looking up. Their rows are their places in the list, from 1. */
export interface Words {
  readonly count: number;
  /** Open addressing by the key of the word: key and row side by side; row 0 if the slot is free. */
  readonly table: Int32Array;
  readonly costs: Float32Array;
}

export function buildWords(list: readonly string[]): Words {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, list.length * 2)));
  const table = new Int32Array(slots * 2);
  list.forEach((word, at) => {
    let key = 0;
    for (let place = 0; place < word.length; place++) key = lengthened(key, word.charCodeAt(place));
    let slot = key & (slots - 1);
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot * 2] = key;
    table[slot * 2 + 1] = at + 1;
  });
  const costs = new Float32Array(list.length + 1);
  for (let row = 0; row < costs.length; row++) costs[row] = Math.log(row - 1 + FIRST_PLACES) + ANY_WORD;
  return { count: list.length, table, costs };
}

function rowOf(table: Int32Array, key: number): number {
  const mask = table.length / 2 - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const row = table[slot * 2 + 1] as number;
    if (row === 0 || table[slot * 2] === key) return row;
  }
}

/** Finds the cheapest division of texts of at most so many characters into words (Viterbi 1967). */
export class Division {
  readonly #least: Float64Array;
  readonly #rows: Int32Array;
  /** By place after it: the length of the word that ends there. */
  readonly #endings: Uint8Array;
  readonly lengths: Uint8Array;

  constructor(longest: number) {
    this.#least = new Float64Array(longest + 1);
    this.#rows = new Int32Array(longest + 1);
    this.#endings = new Uint8Array(longest + 1);
    this.lengths = new Uint8Array(longest);
  }

  /**
   * Writes for each character of the text from `first` to `end` the row of the word that it is part of, 0 if of none. Where a word begins, `lengths` says
   * afterwards how long it is; a character of none is a word for itself.
   */
  divide({ table, costs }: Words, units: Uint16Array, first: number, end: number, into: Int32Array): void {
    const least = this.#least;
    const rows = this.#rows;
    const endings = this.#endings;
    const count = end - first;
    least.fill(Number.POSITIVE_INFINITY, 1, count + 1);
    least[0] = 0;
    for (let from = 0; from < count; from++) {
      const before = least[from] as number;
      this.#offer(from + 1, before + NO_WORD, 0, 1);
      const longest = Math.min(LONGEST_WORD, count - from);
      for (let length = 1, key = 0; length <= longest; length++) {
        key = lengthened(key, units[first + from + length - 1] as number);
        const row = rowOf(table, key);
        if (row !== 0) this.#offer(from + length, before + (costs[row] as number), row, length);
      }
    }
    for (let at = count; at > 0; ) {
      const length = endings[at] as number;
      into.fill(rows[at] as number, at - length, at);
      at -= length;
      this.lengths[at] = length;
    }
  }

  #offer(at: number, cost: number, row: number, length: number): void {
    if (cost >= (this.#least[at] as number)) return;
    this.#least[at] = cost;
    this.#rows[at] = row;
    this.#endings[at] = length;
  }
}
