/** Digits in which the learned weights are written, one character each: they are many, and phones load them. */
export const DIGITS = "#%&()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

/** One step of the rarity of a piece. */
export const RARITY_STEP = 0.1;

/** One step of a weight, in hundredths. The middle digit is none. */
export const WEIGHT_STEP = 25;

/** Columns are written as one character each. */
export const FIRST_COLUMN = 0x40;
