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
  /** By folded character: its folded unit, and where it stands in the text (end exclusive). */
  readonly units: Uint16Array;
  readonly at: Int32Array;
  readonly until: Int32Array;
  /** By folded character: how many clause breaks came before it. */
  readonly clause: Int32Array;
  /** Seen on the way: emoji and Latin letters, which may disguise words. */
  emoji: boolean;
  letters: boolean;
  /** `units` were rewritten and may hold spelled syllables. */
  spelled: boolean;
  /** Phrases found, with the folded characters they cover (end exclusive). */
  found: number;
  foundPhrase: Int32Array;
  foundStart: Int32Array;
  foundEnd: Int32Array;
  /** Places of groups, filled for those groups only that are needed. */
  hits: number;
  hitStart: Int32Array;
  hitEnd: Int32Array;
  /** The previous hit of the same group, -1 if none. */
  hitNext: Int32Array;
  /** By group: its last hit, -1 if none. */
  readonly lastHit: Int32Array;
  /** By group: `presentMark` if one of its phrases is in the piece. */
  readonly present: Uint32Array;
  presentMark: number;
  /** By group: 1 if its places are needed. */
  readonly need: Uint8Array;
  /** The groups with a need. */
  readonly needed: Int32Array;
  neededCount: number;
  /** Evidence to be looked at, each once. */
  readonly candidates: Int32Array;
  candidateCount: number;
  readonly isCandidate: Uint8Array;
  figuresRead: boolean;
}

/** Folded characters of one piece. An utterance of a person is shorter; only pasted logs are cut. */
export const PIECE = 640;

export function createUtterance(groupCount: number, evidenceCount: number): Utterance {
  const room = 1024;
  return {
    text: "",
    count: 0,
    units: new Uint16Array(PIECE),
    at: new Int32Array(PIECE),
    until: new Int32Array(PIECE),
    clause: new Int32Array(PIECE),
    emoji: false,
    letters: false,
    spelled: false,
    found: 0,
    foundPhrase: new Int32Array(room),
    foundStart: new Int32Array(room),
    foundEnd: new Int32Array(room),
    hits: 0,
    hitStart: new Int32Array(room),
    hitEnd: new Int32Array(room),
    hitNext: new Int32Array(room),
    lastHit: new Int32Array(groupCount).fill(-1),
    present: new Uint32Array(groupCount),
    presentMark: 0,
    need: new Uint8Array(groupCount),
    needed: new Int32Array(groupCount),
    neededCount: 0,
    candidates: new Int32Array(evidenceCount),
    candidateCount: 0,
    isCandidate: new Uint8Array(evidenceCount),
    figuresRead: false,
  };
}

/** Forgets what was found in the last piece. */
export function clearFound(utterance: Utterance): void {
  const { lastHit, need, needed, candidates, isCandidate } = utterance;
  for (let at = 0; at < utterance.neededCount; at++) {
    lastHit[needed[at] as number] = -1;
    need[needed[at] as number] = 0;
  }
  for (let at = 0; at < utterance.candidateCount; at++) isCandidate[candidates[at] as number] = 0;
  utterance.neededCount = 0;
  utterance.candidateCount = 0;
  utterance.hits = 0;
  utterance.found = 0;
  utterance.figuresRead = false;
}

/** Asks for the places of a group. */
export function needGroup(utterance: Utterance, group: number): void {
  if (utterance.need[group] !== 0) return;
  utterance.need[group] = 1;
  utterance.needed[utterance.neededCount++] = group;
}

/** Notes that a phrase of `group` covers the folded characters `start` … `end - 1`. */
export function addHit(utterance: Utterance, group: number, start: number, end: number): void {
  const hit = utterance.hits++;
  if (hit === utterance.hitStart.length) {
    utterance.hitStart = grown(utterance.hitStart);
    utterance.hitEnd = grown(utterance.hitEnd);
    utterance.hitNext = grown(utterance.hitNext);
  }
  utterance.hitStart[hit] = start;
  utterance.hitEnd[hit] = end;
  utterance.hitNext[hit] = utterance.lastHit[group] as number;
  utterance.lastHit[group] = hit;
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Notes a phrase, unless chance put its characters together. */
export function addPhrase(compiled: Compiled, utterance: Utterance, phrase: number, start: number, end: number): void {
  const edge = compiled.phrases.edges[phrase] as number;
  if (edge !== 0 && cutsWord(utterance, edge, start, end)) return;
  if (utterance.spelled && cutsSpelling(utterance, start, end)) return;
  if (end - start > 1 && !isWhole(utterance, start, end)) return;
  const at = utterance.found++;
  if (at === utterance.foundPhrase.length) {
    utterance.foundPhrase = grown(utterance.foundPhrase);
    utterance.foundStart = grown(utterance.foundStart);
    utterance.foundEnd = grown(utterance.foundEnd);
  }
  utterance.foundPhrase[at] = phrase;
  utterance.foundStart[at] = start;
  utterance.foundEnd[at] = end;
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
