import type { Utterance } from "../engine/utterance.ts";

/** Word pieces are runs of one to this many characters, a break between clauses being one of them. */
export const LONGEST_PIECE = 2;

/** No folded text has it. */
export const BREAK = 0x7c;

const ZERO = 0x30;
const NINE = 0x39;

/** The folded characters of an utterance, every number written as one 0, with breaks around its clauses, and where each stands among them. */
export interface PlainText {
  count: number;
  readonly units: Uint16Array;
  readonly from: Int32Array;
}

export function createPlainText(room: number): PlainText {
  const most = room * 2 + 1;
  return { count: 0, units: new Uint16Array(most), from: new Int32Array(most) };
}

/** Of him, her or it, which folding makes 你 as a dodge: here it matters who is spoken of. */
const YOU = 0x4f60;
const HE = 0x4ed6;
const OTHERS = new Set([HE, 0x5979, 0x5b83]);

/** Needs the units of the utterance. */
export function readPlainText({ units, count, text, at: places, clause }: Utterance, into: PlainText): void {
  let written = 0;
  let inNumber = false;
  for (let at = 0; at < count; at++) {
    const unit = units[at] as number;
    const digit = unit >= ZERO && unit <= NINE;
    if (digit && inNumber) continue;
    inNumber = digit;
    if (at === 0 || isBetweenClauses(clause, at, count)) {
      into.units[written] = BREAK;
      into.from[written++] = at;
    }
    const other = unit === YOU && OTHERS.has(text.charCodeAt(places[at] as number));
    into.units[written] = digit ? ZERO : other ? HE : unit;
    into.from[written++] = at;
  }
  into.units[written] = BREAK;
  into.from[written++] = count;
  into.count = written;
}

/** Whether a clause ends before `at`. Single characters between marks are a dodge (爆。你。通。讯。录) and no clauses. */
function isBetweenClauses(clause: Int32Array, at: number, count: number): boolean {
  if (clause[at] === clause[at - 1]) return false;
  return at + 1 < count && clause[at + 1] === clause[at] && (at === 1 || clause[at - 2] === clause[at - 1]);
}

/** The number of a piece that is one character longer; the empty piece has 0. Thirty-two bits keep pieces apart. */
export function lengthened(key: number, unit: number): number {
  return (Math.imul(key ^ unit, 0x9e3779b1) + (key >>> 15)) | 0;
}

export function keyOfPiece(piece: string): number {
  let key = 0;
  for (let at = 0; at < piece.length; at++) key = lengthened(key, piece.charCodeAt(at));
  return key;
}
