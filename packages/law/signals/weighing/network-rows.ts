import { DIGITS, digitAt } from "./digits.ts";

/** Each row of a width: the digit of its largest number, and each number as so many parts of that, for or against. */
export const PARTS = (DIGITS.length - 1) / 2;
/** The largest grows by a tenth from digit to digit. */
export const largestOf = (digit: number): number => 0.002 * 1.1 ** digit;

export function readRows(digits: string, width: number): Float32Array {
  const rows = digits.length / (width + 1);
  const numbers = new Float32Array(rows * width);
  for (let row = 0, at = 0; row < rows; row++) {
    const part = largestOf(digitAt(digits, at++)) / PARTS;
    for (let no = 0; no < width; no++, at++) numbers[row * width + no] = (digitAt(digits, at) - PARTS) * part;
  }
  return numbers;
}
