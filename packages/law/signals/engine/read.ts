import { foldAstral, isBreak } from "@ringfence/kernel";
import { type Automaton, EMIT, nextState } from "./automaton.ts";
import type { Compiled } from "./compile.ts";
import { SPELLED, SPELLED_END, syllableOf } from "./syllables.ts";
import { foldedUnit } from "./symbols.ts";
import { addPhrase, PIECE, type Utterance } from "./utterance.ts";

/** After this many folded characters a piece ends at the next end of a sentence. */
const ENOUGH = 320;

/**
 * Folds the next piece of the text and finds every phrase in the same loop; what was found is kept as events. Sets
 * `anchored` if one of the phrases may decide a signal. Returns where the piece ends in the text.
 */
export function readPiece(compiled: Compiled, utterance: Utterance, from: number): number {
  const { text, at, until, clause, eventEmit, eventEnd } = utterance;
  const { states, root } = compiled.exact;
  const length = text.length;
  let count = 0;
  let breaks = 0;
  let state = 0;
  let events = 0;
  let anchored = 0;
  let index = from;
  startPiece(utterance);
  for (; index < length && count < PIECE; index++) {
    const unit = text.charCodeAt(index);
    let symbol = compiled.classOf[unit] as number;
    at[count] = index;
    if (symbol === 0) {
      if ((unit & 0xfc00) === 0xd800) symbol = astralClass(compiled, utterance, index++);
      else if (isBreak(unit)) {
        breaks++;
        if (count > ENOUGH) break;
      }
      if (symbol === 0) continue;
    } else if (unit < 0x7b && unit > 0x40) utterance.letters = true;
    until[count] = index + 1;
    clause[count++] = breaks;
    if (symbol === 1) {
      state = 0;
      continue;
    }
    state = nextState(states, root, state, symbol);
    const emit = states[state * 4 + EMIT] as number;
    if (emit === 0) continue;
    eventEmit[events] = emit >> 1;
    eventEnd[events++] = count;
    anchored |= emit & 1;
  }
  utterance.count = count;
  utterance.events = events;
  utterance.anchored = anchored !== 0;
  return index;
}

function startPiece(utterance: Utterance): void {
  utterance.emoji = false;
  utterance.letters = false;
  utterance.spelled = false;
}

function astralClass(compiled: Compiled, utterance: Utterance, index: number): number {
  const folded = foldAstral(utterance.text.codePointAt(index) ?? 0);
  if (folded === 0) utterance.emoji = true;
  return folded === 0 ? 0 : (compiled.classOf[folded] as number);
}

/** Lists the phrases of the events. */
export function addEvents(compiled: Compiled, utterance: Utterance): void {
  const { events, eventEmit, eventEnd } = utterance;
  for (let event = 0; event < events; event++) {
    addEmits(compiled, utterance, compiled.exact, eventEmit[event] as number, eventEnd[event] as number);
  }
}

function addEmits(compiled: Compiled, utterance: Utterance, automaton: Automaton, emit: number, end: number): void {
  const { emits } = automaton;
  const { unitAt } = compiled.phrases;
  const stop = emit + (emits[emit] as number);
  for (let index = emit + 1; index <= stop; index++) {
    const phrase = emits[index] as number;
    addPhrase(compiled, utterance, phrase, end - (unitAt[phrase + 1] as number) + (unitAt[phrase] as number), end);
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
  const { units, count, eventEmit, eventEnd } = utterance;
  const { classOf } = compiled;
  const { states, root } = compiled.exact;
  let state = 0;
  let events = 0;
  utterance.spelled = true;
  for (let index = 0; index < count; index++) {
    const symbol = Math.max(1, classOf[units[index] as number] as number);
    state = nextState(states, root, state, symbol);
    const emit = states[state * 4 + EMIT] as number;
    if (emit === 0) continue;
    eventEmit[events] = emit >> 1;
    eventEnd[events++] = index + 1;
  }
  utterance.events = events;
  addEvents(compiled, utterance);
}

/**
 * Finds phrases of which a part was replaced by characters or letters that sound the same. Needs `units`. Says whether
 * there was one that may decide a signal.
 */
export function readHomophones(compiled: Compiled, utterance: Utterance, automaton: Automaton): boolean {
  const { units, count } = utterance;
  const { states, root, emits } = automaton;
  let state = 0;
  let anchored = false;
  for (let index = 0; index < count; index++) {
    const syllable = syllableOf[units[index] as number] as number;
    if (syllable === 0) {
      state = 0;
      continue;
    }
    state = nextState(states, root, state, syllable);
    const emit = states[state * 4 + EMIT] as number;
    if (emit !== 0 && addSounding(compiled, utterance, emits, emit, index + 1)) anchored = true;
  }
  return anchored;
}

function addSounding(compiled: Compiled, utterance: Utterance, emits: Int32Array, emit: number, end: number): boolean {
  const { unitAt } = compiled.phrases;
  let anchored = false;
  const list = emit >> 1;
  const stop = list + (emits[list] as number);
  for (let entry = list + 1; entry <= stop; entry++) {
    const phrase = emits[entry] as number;
    const start = end - (unitAt[phrase + 1] as number) + (unitAt[phrase] as number);
    if (!isHomophone(compiled, utterance.units, phrase, start)) continue;
    addPhrase(compiled, utterance, phrase, start, end);
    if ((emit & 1) === 1) anchored = true;
  }
  return anchored;
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
