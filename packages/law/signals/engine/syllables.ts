import { charactersBySyllable } from "../dodges/pinyin.gen.ts";
import { foldedUnit } from "./symbols.ts";

/** Toneless syllables; the number of a syllable is its index plus one, 0 is "none". */
export const syllables: readonly string[] = charactersBySyllable.map((line) => line.slice(0, line.indexOf(" ")));

/**
 * A run of letters that spells a syllable is put into the private use area (which folding ignores, so it is free) as
 * SPELLED + number of the syllable.
 */
export const SPELLED = 0xe000;
export const SPELLED_END = 0xf900;

/** Number of the syllable of a folded unit, or of a spelled syllable. */
export const syllableOf: Uint16Array = readTable();

function readTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  charactersBySyllable.forEach((line, index) => {
    for (let at = line.indexOf(" ") + 1; at < line.length; at++) {
      const unit = foldedUnit[line.charCodeAt(at)] as number;
      if (table[unit] === 0) table[unit] = index + 1;
    }
    table[SPELLED + index + 1] = index + 1;
  });
  return table;
}

const numberOf: ReadonlyMap<string, number> = new Map(syllables.map((syllable, index) => [syllable, index + 1]));
const LONGEST = 6;

/**
 * Splits letters into syllables of at least two letters, taking long ones first: "tongxunlu" is tong, xun, lu.
 * Gives the numbers of the syllables, or nothing if the letters are not pinyin through and through.
 */
export function spellSyllables(letters: string): number[] | undefined {
  if (letters === "") return [];
  for (let length = Math.min(LONGEST, letters.length); length >= 2; length--) {
    const head = numberOf.get(letters.slice(0, length));
    if (head === undefined) continue;
    const rest = spellSyllables(letters.slice(length));
    if (rest !== undefined) return [head, ...rest];
  }
  return undefined;
}
