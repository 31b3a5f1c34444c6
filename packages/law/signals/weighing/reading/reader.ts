/** A text as the networks know it, no longer than `LONGEST_READ`. */
export interface Rows {
  count: number;
  /** By place: the row of the character there, and that of the word which it is part of, 0 if of none. */
  readonly characters: Uint16Array;
  readonly words: Int32Array;
  /** By place where a word begins: how long it is. */
  readonly lengths: Uint8Array;
}

/** A network ready for reading. */
export interface Reader {
  /** By column: the logarithm of how much likelier yes is than no for what was read last. */
  readonly odds: Float32Array;
  read(text: Rows): void;
}
