import { type Concept, concepts } from "../said/concepts.ts";
import type { Said, Span } from "../said/said.ts";

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
  said.parts.forEach((_, at) => {
    const part = String.fromCharCode(...unitsOfPart(said, at));
    for (let length = 1; length <= longestPiece; length++)
      for (let start = 0; start + length <= part.length; start++) visit(part.slice(start, start + length), at);
  });
  eachNamed(said, visit);
}

/** What pieces are cut from: the part with a mark for its beginning and its end. */
export function unitsOfPart({ text, parts }: Said, at: number): number[] {
  const { from, to } = parts[at] as Span;
  const units = [beginning];
  for (let place = from; place < to; place++) units.push(text.charCodeAt(place));
  units.push(end);
  return units;
}

const beginning = "^".charCodeAt(0);
const end = "$".charCodeAt(0);

/** The signs that are numbers: what each part names, and names together or after what the one before named. */
export function eachNamed(said: Said, visit: (sign: number, part: number) => void): void {
  let before: readonly number[] = [];
  for (const [part, here] of namedIn(said).entries()) {
    for (let place = 0; place < here.length; place++) {
      const one = here[place] as number;
      visit(one, part);
      for (let next = place + 1; next < here.length; next++) visit(together(one, here[next] as number), part);
      for (let earlier = 0; earlier < before.length; earlier++) visit(following(before[earlier] as number, one), part);
    }
    before = here;
  }
}

/** For each part the kinds named in it, in the order of the names. */
function namedIn({ parts, of, mayMention }: Said): readonly (readonly number[])[] {
  const named = parts.map((): number[] => []);
  for (let place = 0; place < names.length; place++) {
    const name = names[place] as Concept;
    if (!mayMention(name)) continue;
    for (const { from, denied } of of(name)) {
      let part = parts.length - 1;
      while (part >= 0 && (parts[part] as Span).from > from) part--;
      const found = named[part];
      const kind = place * 2 + (denied ? 1 : 0);
      if (found !== undefined && !found.includes(kind)) found.push(kind);
    }
  }
  return named;
}
