import { disguises, emojiWords } from "../dodges/disguises.ts";
import { SPELLED, spellSyllables } from "./syllables.ts";
import { foldedUnit, isLetter } from "./symbols.ts";
import type { Utterance } from "./utterance.ts";

/**
 * Rewrites the piece with characters put back together from their parts (亻昔 is 借), words for the emoji that stand for
 * them, and runs of letters read as pinyin. Says whether anything changed. Offsets stay those of the text.
 */
export function undodge(utterance: Utterance): boolean {
  const source = snapshot(utterance);
  const out: Writer = { utterance, count: 0 };
  let changed = false;
  let index = 0;
  while (index < source.units.length && out.count < utterance.units.length) {
    if (utterance.emoji && index > 0 && writeEmoji(source, index, out)) changed = true;
    const used = writeJoined(source, index, out) || writeSpelled(source, index, out);
    if (used === 0) write(out, source.units[index] as number, source, index, index);
    else changed = true;
    index += used === 0 ? 1 : used;
  }
  if (utterance.emoji && index > 0 && writeEmoji(source, index, out)) changed = true;
  utterance.count = out.count;
  utterance.spelled = changed;
  return changed;
}

/** By folded unit: the length of the longest disguise that begins with it. */
const longestFrom = new Uint8Array(0x10000);
for (const disguise of disguises.keys()) {
  const unit = disguise.charCodeAt(0);
  longestFrom[unit] = Math.max(longestFrom[unit] as number, disguise.length);
}

interface Source {
  readonly units: Uint16Array;
  readonly at: Int32Array;
  readonly until: Int32Array;
  readonly clause: Int32Array;
}

interface Writer {
  readonly utterance: Utterance;
  count: number;
}

function snapshot({ units, at, until, clause, count }: Utterance): Source {
  return {
    units: units.slice(0, count),
    at: at.slice(0, count),
    until: until.slice(0, count),
    clause: clause.slice(0, count),
  };
}

/** One folded character that stands for those from `first` to `last` of the source. */
function write(out: Writer, unit: number, source: Source, first: number, last: number): void {
  const { utterance, count } = out;
  if (count === utterance.units.length) return;
  utterance.units[count] = unit;
  utterance.at[count] = source.at[first] as number;
  utterance.until[count] = source.until[last] as number;
  utterance.clause[count] = source.clause[first] as number;
  out.count++;
}

/** A run of letters that is pinyin becomes one unit per syllable, each with the span of the whole run. Returns the letters used. */
function writeSpelled(source: Source, index: number, out: Writer): number {
  if (!isLetter(source.units[index] as number) || (index > 0 && isLetter(source.units[index - 1] as number))) return 0;
  let end = index;
  while (end < source.units.length && end - index < 24 && isLetter(source.units[end] as number)) end++;
  const letters = String.fromCharCode(...source.units.subarray(index, end));
  const spelled = letters.length < 2 ? undefined : spellSyllables(letters);
  if (spelled === undefined) return 0;
  for (const syllable of spelled) write(out, SPELLED + syllable, source, index, end - 1);
  return end - index;
}

/** Parts become their character, other spellings the plain word; each new unit has the span of all it stands for. */
function writeJoined(source: Source, index: number, out: Writer): number {
  const longest = longestFrom[source.units[index] as number] as number;
  for (let length = Math.min(longest, source.units.length - index); length >= 2; length--) {
    const whole = disguises.get(String.fromCharCode(...source.units.subarray(index, index + length)));
    if (whole === undefined || cutsLatin(source.units, index, index + length)) continue;
    for (const char of whole) write(out, foldedUnit[char.charCodeAt(0)] as number, source, index, index + length - 1);
    return length;
  }
  return 0;
}

/** Initials count only if they are a whole run of letters: yq, but not the yq of another word. */
function cutsLatin(units: Uint16Array, start: number, end: number): boolean {
  const cuts = (inside: number | undefined, outside: number | undefined): boolean =>
    inside !== undefined && outside !== undefined && isLetter(inside) && isLetter(outside);
  return cuts(units[start], units[start - 1]) || cuts(units[end - 1], units[end]);
}

/** Emoji between the folded characters `index - 1` and `index` that stand for a word. */
function writeEmoji(source: Source, index: number, out: Writer): boolean {
  const { text } = out.utterance;
  const end =
    index < source.at.length
      ? (source.at[index] as number)
      : Math.min(text.length, (source.until[index - 1] as number) + 16);
  let changed = false;
  for (let at = source.until[index - 1] as number; at < end; at++) {
    const point = text.codePointAt(at);
    if (point === undefined || point < 0x10000) continue;
    const word = emojiWords.get(point);
    if (word !== undefined && out.count + word.length < out.utterance.units.length) {
      for (let part = 0; part < word.length; part++) {
        out.utterance.units[out.count] = word.charCodeAt(part);
        out.utterance.at[out.count] = at;
        out.utterance.until[out.count] = at + 2;
        out.utterance.clause[out.count] = source.clause[index - 1] as number;
        out.count++;
      }
      changed = true;
    }
    at++;
  }
  return changed;
}
