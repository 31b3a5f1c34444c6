import type { Compiled } from "./compile.ts";
import { ENDS_WITH_DIGIT, ENDS_WITH_LETTER, STARTS_WITH_DIGIT, STARTS_WITH_LETTER } from "./phrases.ts";
import { SPELLED } from "./syllables.ts";
import { foldedUnit, isDigit, isLetter } from "./symbols.ts";

/**
 * Scratch space for the piece of text being looked at, reused from call to call so that scanning allocates nothing.
 * A piece is at most {@link PIECE} folded characters; longer texts are read piece by piece.
 */
export interface Utterance {
  text: string;
  /** Folded characters so far. */
  count: number;
  /** By folded character: its folded unit (filled on demand), and where it stands in the text (end exclusive). */
  readonly units: Uint16Array;
  readonly at: Int32Array;
  readonly until: Int32Array;
  /** By folded character: how many clause breaks came before it. */
  readonly clause: Int32Array;
  /** Seen on the way: emoji and Latin letters, which may disguise words. */
  emoji: boolean;
  letters: boolean;
  /** One of the phrases found may decide a signal. */
  anchored: boolean;
  /** `units` were rewritten and may hold spelled syllables. */
  spelled: boolean;
  /** Where the automaton stood at something: the list of phrases that end there, and the end. Turned into hits on demand. */
  events: number;
  readonly eventEmit: Int32Array;
  readonly eventEnd: Int32Array;
  hits: number;
  hitStart: Int32Array;
  hitEnd: Int32Array;
  /** The previous hit of the same group, -1 if none. */
  hitNext: Int32Array;
  /** By group: its last hit, -1 if none. */
  readonly lastHit: Int32Array;
  readonly touched: Int32Array;
  touchedCount: number;
  figuresRead: boolean;
}

/** Folded characters of one piece. An utterance of a person is shorter; only pasted logs are cut. */
export const PIECE = 640;

export function createUtterance(groupCount: number): Utterance {
  const hits = 1024;
  return {
    text: "",
    count: 0,
    units: new Uint16Array(PIECE),
    at: new Int32Array(PIECE),
    until: new Int32Array(PIECE),
    clause: new Int32Array(PIECE),
    emoji: false,
    letters: false,
    anchored: false,
    spelled: false,
    events: 0,
    eventEmit: new Int32Array(PIECE),
    eventEnd: new Int32Array(PIECE),
    hits: 0,
    hitStart: new Int32Array(hits),
    hitEnd: new Int32Array(hits),
    hitNext: new Int32Array(hits),
    lastHit: new Int32Array(groupCount).fill(-1),
    touched: new Int32Array(groupCount),
    touchedCount: 0,
    figuresRead: false,
  };
}

export function clearHits(utterance: Utterance): void {
  const { lastHit, touched } = utterance;
  for (let index = 0; index < utterance.touchedCount; index++) lastHit[touched[index] as number] = -1;
  utterance.touchedCount = 0;
  utterance.hits = 0;
  utterance.figuresRead = false;
}

/** Notes that a phrase of `group` covers the folded characters `start` … `end - 1`. */
export function addHit(utterance: Utterance, group: number, start: number, end: number): void {
  const hit = utterance.hits++;
  if (hit === utterance.hitStart.length) growHits(utterance);
  const previous = utterance.lastHit[group] as number;
  if (previous === -1) utterance.touched[utterance.touchedCount++] = group;
  utterance.hitStart[hit] = start;
  utterance.hitEnd[hit] = end;
  utterance.hitNext[hit] = previous;
  utterance.lastHit[group] = hit;
}

function growHits(utterance: Utterance): void {
  for (const key of ["hitStart", "hitEnd", "hitNext"] as const) {
    const larger = new Int32Array(utterance[key].length * 2);
    larger.set(utterance[key]);
    utterance[key] = larger;
  }
}

/** Adds a hit for each group of a phrase, unless chance put its characters together. */
export function addPhrase(compiled: Compiled, utterance: Utterance, phrase: number, start: number, end: number): void {
  const { groupAt, groups, edges } = compiled.phrases;
  const edge = edges[phrase] as number;
  if (edge !== 0 && cutsWord(utterance, edge, start, end)) return;
  if (utterance.spelled && cutsSpelling(utterance, start, end)) return;
  if (!isWhole(utterance, start, end)) return;
  const stop = groupAt[phrase + 1] as number;
  for (let index = groupAt[phrase] as number; index < stop; index++) {
    addHit(utterance, groups[index] as number, start, end);
  }
}

/** Whether a phrase that begins or ends with a letter or digit is only part of a longer Latin word or number. */
function cutsWord(utterance: Utterance, edge: number, start: number, end: number): boolean {
  const { text, at, until } = utterance;
  const before = text.charCodeAt((at[start] as number) - 1);
  const after = text.charCodeAt(until[end - 1] as number);
  return (
    ((edge & STARTS_WITH_LETTER) !== 0 && isLetter(before)) ||
    ((edge & ENDS_WITH_LETTER) !== 0 && isLetter(after)) ||
    ((edge & STARTS_WITH_DIGIT) !== 0 && isDigit(before)) ||
    ((edge & ENDS_WITH_DIGIT) !== 0 && isDigit(after))
  );
}

/** Syllables of one run of letters have the span of the run; a phrase of only some of them is a coincidence. */
function cutsSpelling({ at, until, units, count }: Utterance, start: number, end: number): boolean {
  const cutBefore = start > 0 && (units[start] as number) >= SPELLED && at[start] === at[start - 1];
  const cutAfter = end < count && (units[end - 1] as number) >= SPELLED && until[end] === until[end - 1];
  return cutBefore || cutAfter;
}

/** Whether the characters belong together: no clause break between them, or all of them set apart. */
export function isWhole(utterance: Utterance, start: number, end: number): boolean {
  return utterance.clause[start] === utterance.clause[end - 1] || isSpacedOut(utterance, start, end);
}

/**
 * A phrase across a clause break counts only if something was put between all its characters (爆。通。讯。录): then it
 * is a dodge, and not two sentences that happen to meet. Two characters alone must also stand apart from their neighbours.
 */
function isSpacedOut(utterance: Utterance, start: number, end: number): boolean {
  const { at, until } = utterance;
  for (let index = start + 1; index < end; index++) {
    if (at[index] === until[index - 1]) return false;
  }
  if (end - start > 2) return true;
  const next = utterance.text.charCodeAt(until[end - 1] as number);
  const closed = Number.isNaN(next) || foldedUnit[next] === 0;
  return closed && start > 0 && at[start] !== until[start - 1];
}
