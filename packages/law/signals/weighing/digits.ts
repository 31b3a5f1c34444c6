/** Digits in which the learned weights are written, one character each: they are many, and phones load them. */
export const DIGITS = "#%&()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

const values = new Uint8Array(0x80);
for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;

/** What the digit at this place of a text stands for. */
export function digitAt(text: string, at: number): number {
  return values[text.charCodeAt(at)] as number;
}

/** One step of the rarity of a piece. */
export const RARITY_STEP = 0.1;

/** The digit of no weight. Those before it are against, those after it for a signal. */
export const NO_WEIGHT = (DIGITS.length - 1) / 2;

/** A weight in hundredths is this times the square of the steps from {@link NO_WEIGHT}: fine where weights are small. */
export const WEIGHT_STEP = 0.6;

/** Columns are written as one character each. */
export const FIRST_COLUMN = 0x61;
