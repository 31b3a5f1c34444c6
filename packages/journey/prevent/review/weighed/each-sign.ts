import type { Said } from "../said/said.ts";
import { actedByPart } from "./acting.ts";
import { beginning, end, following, kindsByPart, longestPiece, type Sign, together } from "./signs.ts";

/**
 * Each sign of each part in turn, one may come again: its pieces, then the signs that are numbers, what each part names, names together or
 * after what the one before named, and who does it.
 */
export function eachSign(said: Said, visit: (sign: Sign) => void): void {
  for (const { from, to } of said.parts) {
    const part = beginning + said.text.slice(from, to) + end;
    for (let length = 1; length <= longestPiece; length++)
      for (let start = 0; start + length <= part.length; start++) visit(part.slice(start, start + length));
  }
  let before: readonly number[] = [];
  for (const here of kindsByPart(said)) {
    here.forEach((one, place) => {
      visit(one);
      for (const other of here.slice(place + 1)) visit(together(one, other));
      for (const earlier of before) visit(following(earlier, one));
    });
    before = here;
  }
  for (const signs of actedByPart(said)) for (const sign of signs) visit(sign);
}
