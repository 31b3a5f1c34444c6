import { type Concept, concepts } from "../said/concepts.ts";
import type { Said } from "../said/said.ts";

/**
 * What speaks for or against a pattern: what a part of a sentence names (denied or not), what it names together or after what the part before
 * it named, and short pieces of its characters. Pieces are themselves; the others are numbers, which cost nothing to look up.
 */
export type Sign = string | number;

export const names = Object.keys(concepts) as readonly Concept[];
const kinds = names.length * 2;
export const signNumbers = kinds + 2 * kinds * kinds;

/** `kind` is twice the place of the name, one more where it is denied. */
export const together = (one: number, other: number): number => kinds + one * kinds + other;
export const following = (before: number, one: number): number => kinds + kinds * kinds + before * kinds + one;

const longestPiece = 3;

/** Each sign of each part in turn, with the part's place among the parts; one may come again. */
export function eachSign(said: Said, visit: (sign: Sign, part: number) => void): void {
  const named = namedIn(said);
  said.parts.forEach(({ from, to }, at) => {
    const part = `^${said.text.slice(from, to)}$`;
    for (let length = 1; length <= longestPiece; length++)
      for (let start = 0; start + length <= part.length; start++) visit(part.slice(start, start + length), at);
    const here = named[at] ?? [];
    const before = named[at - 1] ?? [];
    here.forEach((one, place) => {
      visit(one, at);
      for (let next = place + 1; next < here.length; next++) visit(together(one, here[next] as number), at);
      for (const earlier of before) visit(following(earlier, one), at);
    });
  });
}

/** For each part the kinds named in it, in the order of the names. */
function namedIn({ parts, of }: Said): readonly (readonly number[])[] {
  const named = parts.map((): number[] => []);
  names.forEach((name, place) => {
    for (const { from, denied } of of(name)) {
      const found = named[parts.findLastIndex((part) => part.from <= from)];
      const kind = place * 2 + (denied ? 1 : 0);
      if (found !== undefined && !found.includes(kind)) found.push(kind);
    }
  });
  return named;
}
