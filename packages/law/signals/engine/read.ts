import { foldAstral, isBreak } from "@ringfence/kernel";
import { type Automaton, EMIT, nextState } from "./automaton.ts";
import type { Compiled } from "./compile.ts";
import { SPELLED, SPELLED_END, syllableOf } from "./syllables.ts";
import { foldedUnit } from "./symbols.ts";
import { addPhrase, PIECE, type Utterance } from "./utterance.ts";

/** After this many folded characters a piece ends at the next end of a sentence. */
const ENOUGH = 320;

/** Folds the next piece of the text. Returns where it ends in the text. */
export function foldPiece(utterance: Utterance, from: number): number {
  const { text, units, at, until, clause } = utterance;
  const length = text.length;
  let count = 0;
  let breaks = 0;
  let index = from;
  startPiece(utterance);
  for (; index < length && count < PIECE; index++) {
    const unit = text.charCodeAt(index);
    let folded = foldedUnit[unit] as number;
    at[count] = index;
    if (folded === 0) {
      if ((unit & 0xfc00) === 0xd800) {
        folded = foldAstral(text.codePointAt(index++) ?? 0);
        if (folded === 0) utterance.emoji = true;
      } else if (isBreak(unit)) {
        breaks++;
        if (count > ENOUGH) break;
      }
      if (folded === 0) continue;
    } else if (unit < 0x7b && unit > 0x40) utterance.letters = true;
    units[count] = folded;
    until[count] = index + 1;
    clause[count++] = breaks;
  }
  utterance.count = count;
  return index;
}

function startPiece(utterance: Utterance): void {
  utterance.emoji = false;
  utterance.letters = false;
  utterance.spelled = false;
}

/** Finds every phrase of the piece. */
export function findPhrases(compiled: Compiled, utterance: Utterance): void {
  const { units, count } = utterance;
  const { symbolOf, phrases } = compiled;
  const { unitAt } = phrases;
  const { states, root, emits } = compiled.exact;
  let state = 0;
  for (let index = 0; index < count; index++) {
    state = nextState(states, root, state, symbolOf[units[index] as number] as number);
    const list = states[state * 4 + EMIT] as number;
    if (list === 0) continue;
    const stop = list + (emits[list] as number);
    for (let entry = list + 1; entry <= stop; entry++) {
      const phrase = emits[entry] as number;
      const length = (unitAt[phrase + 1] as number) - (unitAt[phrase] as number);
      addPhrase(compiled, utterance, phrase, index + 1 - length, index + 1);
    }
  }
}

/** Finds phrases of which a part was replaced by characters or letters that sound the same. */
export function findHomophones(compiled: Compiled, utterance: Utterance, automaton: Automaton): void {
  const { units, count } = utterance;
  const { states, root, emits } = automaton;
  let state = 0;
  for (let index = 0; index < count; index++) {
    const syllable = syllableOf[units[index] as number] as number;
    if (syllable === 0) {
      state = 0;
      continue;
    }
    state = nextState(states, root, state, syllable);
    const list = states[state * 4 + EMIT] as number;
    if (list !== 0) addSounding(compiled, utterance, emits, list, index + 1);
  }
}

function addSounding(compiled: Compiled, utterance: Utterance, emits: Int32Array, list: number, end: number): void {
  const { unitAt } = compiled.phrases;
  const stop = list + (emits[list] as number);
  for (let entry = list + 1; entry <= stop; entry++) {
    const phrase = emits[entry] as number;
    const start = end - (unitAt[phrase + 1] as number) + (unitAt[phrase] as number);
    if (isHomophone(compiled, utterance.units, phrase, start)) addPhrase(compiled, utterance, phrase, start, end);
  }
}

/** Characters so frequent that they are themselves and not a disguise of another: 就出来 is not 揪出来. */
const FUNCTION_WORDS = new Set(
  Array.from(
    "的一是不了在人有我他这个上来到说时要就出会可也你对能而那得着下之过后里用所然去如都没还好其些样把被让给从但因只想与并再才很最又更已将由等或家走小大中",
    (char) => char.charCodeAt(0),
  ),
);

/**
 * Whether enough of the phrase is written as itself or spelled out, so that the rest was disguised rather than another
 * word. Two characters: at least one spelled in letters, none a homophone (欠款 and 前款 are both everyday words).
 */
function isHomophone({ phrases }: Compiled, units: Uint16Array, phrase: number, start: number): boolean {
  const from = phrases.unitAt[phrase] as number;
  const length = (phrases.unitAt[phrase + 1] as number) - from;
  let spelled = 0;
  let sounding = 0;
  for (let index = 0; index < length; index++) {
    const unit = units[start + index] as number;
    if (unit === phrases.units[from + index]) continue;
    if (unit >= SPELLED && unit < SPELLED_END) spelled++;
    else if (FUNCTION_WORDS.has(unit)) return false;
    else sounding++;
  }
  if (sounding === 0) return spelled > 0;
  if (length === 2) return false;
  return length === 3 ? sounding + spelled === 1 : sounding <= 2 && sounding * 2 <= length;
}
