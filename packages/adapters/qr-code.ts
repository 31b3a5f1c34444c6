import { encode } from "uqr";

/** The dark squares of a QR code, row by row, with a quiet border of four. Error correction of medium strength. */
export function qrSquares(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: "M", border: 4 }).data;
}
