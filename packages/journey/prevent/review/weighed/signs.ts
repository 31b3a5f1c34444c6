import { conceptNames } from "../said/concepts.ts";
import type { Said } from "../said/said.ts";

/**
 * What speaks for or against a pattern: what a part of a sentence names (denied or not), what it names together or after what the part before
 * it named, and short pieces of its characters. Pieces are themselves; the others are numbers, which cost nothing to look up.
 */
export type Sign = string | number;

export const kinds = conceptNames.length * 2;
export const signNumbers = kinds + 2 * kinds * kinds;

/** `kind` is twice the number of the concept, one more where it is denied; of two the lower comes first. */
export const together = (one: number, other: number): number =>
  one < other ? kinds + one * kinds + other : kinds + other * kinds + one;
export const following = (before: number, one: number): number => kinds + kinds * kinds + before * kinds + one;

export const longestPiece = 3;
/** A part begins and ends with a mark of its own, which pieces hold too. */
export const beginning = "^";
export const end = "$";

/**
 * Each sign of each part in turn, one may come again: its pieces, then the signs that are numbers, what each part names, and names together or
 * after what the one before named.
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
}

/** What each part names, each kind once. */
export function kindsByPart({ parts, mentions }: Said): readonly (readonly number[])[] {
  let next = 0;
  while (next < mentions.length && (mentions[next]?.from as number) < (parts[0]?.from ?? 0)) next++;
  return parts.map((_, part) => {
    const here: number[] = [];
    const behind = parts[part + 1]?.from ?? Number.POSITIVE_INFINITY;
    for (let one = mentions[next]; one !== undefined && one.from < behind; one = mentions[++next]) {
      const kind = one.concept * 2 + (one.denied ? 1 : 0);
      if (!here.includes(kind)) here.push(kind);
    }
    return here;
  });
}
