import { conceptNames } from "../said/concepts.ts";
import type { Said } from "../said/said.ts";

/**
 * What speaks for or against a pattern: what a part of a sentence names (denied or not), together with what else, after what the part before
 * it named, done by whom and to whom (`acting.ts`), and short pieces of its characters. Pieces are themselves; the others are numbers, which cost
 * nothing to look up.
 */
export type Sign = string | number;

export const kinds = conceptNames.length * 2;
const pairs = kinds + 2 * kinds * kinds;
/** Nobody, and each that `acting.ts` knows. */
const actors = 4;
export const signNumbers = pairs + 2 * actors * kinds;

/** `kind` is twice the number of the concept, one more where it is denied; of two the lower comes first. */
export const together = (one: number, other: number): number =>
  one < other ? kinds + one * kinds + other : kinds + other * kinds + one;
export const following = (before: number, one: number): number => kinds + kinds * kinds + before * kinds + one;

export const doneBy = (actor: number, kind: number): number => pairs + actor * kinds + kind;
export const doneTo = (actor: number, kind: number): number => doneBy(actors + actor, kind);

export const longestPiece = 3;
/** A part begins and ends with a mark of its own, which pieces hold too. */
export const beginning = "^";
export const end = "$";

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
