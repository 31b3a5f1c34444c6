import { syllableOf, syllables } from "../packages/law/signals/engine/syllables.ts";
import type { Utterance } from "../testing/corpora/read-utterances.ts";
import { randomShares } from "./random-shares.ts";

/** One copy for so many utterances. */
const EVERY = 8;
const MOST_DODGED = 3;
/** In so large a share of the copies a character stands for another that sounds like it; then by its first letter; then by its letters. */
const BY_SOUND = 0.6;
const BY_FIRST_LETTER = 0.9;

const charactersOf: readonly string[][] = syllables.map(() => []);
syllableOf.forEach((syllable, unit) => {
  if (syllable !== 0 && unit >= 0x4e00 && unit < 0xa000) charactersOf[syllable - 1]?.push(String.fromCharCode(unit));
});

/**
 * Senders hide words from filters by characters that sound alike, and by letters. Copies of some of the utterances with one to three characters spelled so,
 * by a chance that is the same each time.
 */
export function dodgedCopies(utterances: readonly Utterance[]): Utterance[] {
  const random = randomShares();
  return utterances.flatMap((one, at) => (at % EVERY === 0 ? [{ ...one, text: dodged(one.text, random) }] : []));
}

function dodged(text: string, random: () => number): string {
  const characters = Array.from(text);
  const from = Math.floor(random() * characters.length);
  const how = random();
  let left = 1 + Math.floor(random() * MOST_DODGED);
  return characters
    .map((character, at) => {
      const syllable = syllableOf[character.charCodeAt(0)] as number;
      if (at < from || left === 0 || syllable === 0) return character;
      left--;
      return spelled(syllable - 1, how, random);
    })
    .join("");
}

function spelled(syllable: number, how: number, random: () => number): string {
  const letters = syllables[syllable] as string;
  if (how >= BY_FIRST_LETTER) return letters;
  if (how >= BY_SOUND) return letters.slice(0, 1);
  const alike = charactersOf[syllable] as string[];
  return alike[Math.floor(random() * alike.length)] as string;
}
