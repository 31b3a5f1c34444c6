import { conceptNames } from "./concepts.ts";
import { type IndexedWord, wordIndex } from "./word-index.ts";

/** A word that stands in a text. */
export interface Found {
  /** By its number. */
  readonly concept: number;
  readonly from: number;
  readonly to: number;
  /** Left for whoever knows what denies it. */
  denied: boolean;
}

const count = conceptNames.length;
/** For each concept, in the text that is being walked over: behind its last word, and what may begin where the walk stands. */
const behind = new Int32Array(count);
const rankHere = new Int32Array(count);
const endHere = new Int32Array(count).fill(-1);

/** Every word of every concept, from left to right; words of one concept do not overlap. */
export function wordsIn(text: string): Found[] {
  const { tree, words } = wordIndex();
  const found: Found[] = [];
  const here: number[] = [];
  behind.fill(0);
  for (let at = 0; at < text.length; at++) {
    let place = 0;
    for (let next = at; next < text.length; next++) {
      place = tree.step(place, text.charCodeAt(next));
      if (place === 0) break;
      const ending = words[place];
      if (ending === undefined) continue;
      for (let no = 0; no < ending.length; no++) consider(ending[no] as IndexedWord, text, at, next + 1, here);
    }
    for (const concept of here) {
      const to = endHere[concept] as number;
      found.push({ concept, from: at, to, denied: false });
      behind[concept] = to;
      endHere[concept] = -1;
    }
    here.length = 0;
  }
  return found;
}

function consider(
  { concept, rank, pattern }: IndexedWord,
  text: string,
  at: number,
  end: number,
  here: number[],
): void {
  if ((behind[concept] as number) > at) return;
  const known = endHere[concept] !== -1;
  if (known && (rankHere[concept] as number) <= rank) return;
  let to = end;
  if (pattern !== undefined) {
    pattern.lastIndex = at;
    if (!pattern.test(text) || pattern.lastIndex === at) return;
    to = pattern.lastIndex;
  }
  if (!known) here.push(concept);
  rankHere[concept] = rank;
  endHere[concept] = to;
}
