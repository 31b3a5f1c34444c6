import { syllableOf, syllables } from "@ringfence/law/signals/engine/syllables.ts";
import { describe, expect, it } from "vitest";
import { dodgedCopies } from "../scripts/dodged-copies.ts";
import { readUtterances } from "./corpora/read-utterances.ts";

const said = readUtterances("tune").slice(0, 8000);
const copies = dodgedCopies(said);
const originals = said.filter((_, at) => at % 8 === 0);

/** What may stand for a character: itself, what sounds like it, its letters or the first of them. */
function standsFor(part: string, character: string): boolean {
  const syllable = syllableOf[character.charCodeAt(0)] as number;
  const letters = syllables[syllable - 1];
  if (part === character || letters === undefined) return part === character;
  return part === letters || part === letters[0] || syllableOf[part.charCodeAt(0)] === syllable;
}

/** The most characters of a text that can be left as they are if the copy is read from its beginning, -1 if it is no copy of it. */
function leftAlone(text: readonly string[], copy: string): number {
  const [character, ...rest] = text;
  if (character === undefined) return copy === "" ? 0 : -1;
  let most = -1;
  for (let length = 1; length <= Math.min(6, copy.length); length++) {
    const part = copy.slice(0, length);
    if (!standsFor(part, character)) continue;
    const left = leftAlone(rest, copy.slice(length));
    if (left >= 0) most = Math.max(most, left + Number(part === character));
    if (part === character) break;
  }
  return most;
}

describe("copies with characters that stand for others", () => {
  it("are of every eighth utterance, with its labels", () => {
    expect(copies.map(({ text, ...rest }) => rest)).toEqual(originals.map(({ text, ...rest }) => rest));
  });

  it("change at most three characters, each into what sounds like it or into its letters", () => {
    let changed = 0;
    copies.forEach(({ text }, at) => {
      const characters = Array.from(originals[at]?.text ?? "");
      const left = leftAlone(characters, text);
      expect([originals[at]?.text, text, left >= characters.length - 3]).toEqual([originals[at]?.text, text, true]);
      if (text !== originals[at]?.text) changed++;
    });
    expect(changed / copies.length).toBeGreaterThan(0.8);
  });

  it("are the same each time", () => {
    expect(dodgedCopies(said)).toEqual(copies);
  });
});
