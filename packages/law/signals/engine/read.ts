import { foldAstral, isBreak } from "@ringfence/kernel";
import type { Automaton } from "./automaton.ts";
import type { Compiled } from "./compile.ts";
import { SPELLED, SPELLED_END, syllableOf } from "./syllables.ts";
import { foldedUnit } from "./symbols.ts";
import { addPhrase, PIECE, type Utterance } from "./utterance.ts";

/** After this many folded characters a piece ends at the next end of a sentence. */
const ENOUGH = 320;

/**
 * Folds the next piece of the text and finds every phrase in the same loop. Returns where the piece ends in the text.
 */
export function readPiece(compiled: Compiled, utterance: Utterance, from: number): number {
  const { text, symbols, at, until, clause } = utterance;
  const { classOf } = compiled.phrases;
  const { base, check, fail, root, emitAt } = compiled.exact;
  let count = 0;
  let breaks = 0;
  let state = 0;
  let index = from;
  utterance.emoji = false;
  utterance.spelled = false;
  for (; index < text.length && count < PIECE; index++) {
    const unit = text.charCodeAt(index);
    let symbol = classOf[unit] as number;
    const start = index;
    if (symbol === 0) {
      if ((unit & 0xfc00) === 0xd800) symbol = astralClass(compiled, utterance, index++);
      else if (isBreak(unit)) {
        breaks++;
        if (count > ENOUGH) break;
      }
      if (symbol === 0) continue;
    }
    symbols[count] = symbol;
    at[count] = start;
    until[count] = index + 1;
    clause[count++] = breaks;
    if (symbol === 1) {
      state = 0;
      continue;
    }
    let slot = (base[state] as number) + symbol;
    while (state !== 0 && check[slot] !== state) {
      state = fail[state] as number;
      slot = (base[state] as number) + symbol;
    }
    state = state === 0 ? (root[symbol] as number) : slot;
    const emit = emitAt[state] as number;
    if (emit !== 0) addEmits(compiled, utterance, compiled.exact, emit, count);
  }
  utterance.count = count;
  return index;
}

function astralClass(compiled: Compiled, utterance: Utterance, index: number): number {
  const folded = foldAstral(utterance.text.codePointAt(index) ?? 0);
  if (folded === 0) utterance.emoji = true;
  return folded === 0 ? 0 : (compiled.phrases.classOf[folded] as number);
}

function addEmits(compiled: Compiled, utterance: Utterance, automaton: Automaton, emit: number, end: number): void {
  const { emits } = automaton;
  const { lengths } = compiled.phrases;
  const stop = emit + (emits[emit] as number);
  for (let index = emit + 1; index <= stop; index++) {
    const phrase = emits[index] as number;
    addPhrase(compiled, utterance, phrase, end - (lengths[phrase] as number), end);
  }
}

/** Fills `units`, which only the rarer steps need. */
export function fillUnits(utterance: Utterance): void {
  const { text, units, at, until, count } = utterance;
  for (let index = 0; index < count; index++) {
    const start = at[index] as number;
    const wide = (until[index] as number) - start === 2;
    units[index] = wide ? foldAstral(text.codePointAt(start) ?? 0) : (foldedUnit[text.charCodeAt(start)] as number);
  }
}

/** Finds the phrases again after `units` were rewritten. */
export function rereadPiece(compiled: Compiled, utterance: Utterance): void {
  const { units, symbols, count } = utterance;
  const { classOf } = compiled.phrases;
  const { base, check, fail, root, emitAt } = compiled.exact;
  let state = 0;
  utterance.spelled = true;
  for (let index = 0; index < count; index++) {
    const unit = units[index] as number;
    const symbol = Math.max(1, classOf[unit] as number);
    symbols[index] = symbol;
    let slot = (base[state] as number) + symbol;
    while (state !== 0 && check[slot] !== state) {
      state = fail[state] as number;
      slot = (base[state] as number) + symbol;
    }
    state = state === 0 ? (root[symbol] as number) : slot;
    const emit = emitAt[state] as number;
    if (emit !== 0) addEmits(compiled, utterance, compiled.exact, emit, index + 1);
  }
}

/** Finds phrases of which a part was replaced by characters or letters that sound the same. Needs `units`. */
export function readHomophones(compiled: Compiled, utterance: Utterance): void {
  const { units, count } = utterance;
  const { base, check, fail, root, emitAt, emits } = compiled.homophones;
  const { lengths } = compiled.phrases;
  let state = 0;
  for (let index = 0; index < count; index++) {
    const syllable = syllableOf[units[index] as number] as number;
    if (syllable === 0) {
      state = 0;
      continue;
    }
    let slot = (base[state] as number) + syllable;
    while (state !== 0 && check[slot] !== state) {
      state = fail[state] as number;
      slot = (base[state] as number) + syllable;
    }
    state = state === 0 ? (root[syllable] as number) : slot;
    const emit = emitAt[state] as number;
    if (emit === 0) continue;
    const stop = emit + (emits[emit] as number);
    for (let entry = emit + 1; entry <= stop; entry++) {
      const phrase = emits[entry] as number;
      const start = index + 1 - (lengths[phrase] as number);
      if (isHomophone(compiled, units, phrase, start)) addPhrase(compiled, utterance, phrase, start, index + 1);
    }
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
function isHomophone(compiled: Compiled, units: Uint16Array, phrase: number, start: number): boolean {
  const wanted = compiled.phrases.units[phrase] as readonly number[];
  let spelled = 0;
  let sounding = 0;
  for (let index = 0; index < wanted.length; index++) {
    const unit = units[start + index] as number;
    if (unit === wanted[index]) continue;
    if (unit >= SPELLED && unit < SPELLED_END) spelled++;
    else if (FUNCTION_WORDS.has(unit)) return false;
    else sounding++;
  }
  if (sounding === 0) return spelled > 0;
  if (wanted.length === 2) return false;
  return wanted.length === 3 ? sounding + spelled === 1 : sounding <= 2 && sounding * 2 <= wanted.length;
}
