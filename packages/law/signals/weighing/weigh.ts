import type { Phrases } from "../engine/phrases.ts";
import { PIECE, type Utterance } from "../engine/utterance.ts";
import { DIGITS, FIRST_COLUMN, RARITY_STEP, WEIGHT_STEP } from "./digits.ts";
import {
  BREAK,
  createPlainText,
  keyOfPiece,
  LONGEST_PIECE,
  lengthened,
  type PlainText,
  readPlainText,
} from "./pieces.ts";

/** Column of the question whether the utterance is anything of a collector's at all, after the columns of the signals. */
const CONDUCT = 27;
const COLUMNS = CONDUCT + 1;

/** What was learned. A line of `pieces` is a word piece or a list's name, its rarity, and pairs of column and weight: `欠 M@zA3`. */
export interface LearnedWeights {
  readonly start: readonly number[];
  readonly pieces: string;
}

/** The weights ready for looking up. */
export interface Scale {
  readonly start: Int32Array;
  /** Open addressing by the key of a piece: key and row side by side for the sake of the cache; row -1 if the slot is free. */
  readonly table: Int32Array;
  /** Row r: `columns` and `weights` from `rowAt[r]` to `rowAt[r + 1]`. */
  readonly rowAt: Int32Array;
  readonly columns: Uint8Array;
  readonly weights: Int16Array;
  /** By phrase: the rows of the word lists that it belongs to, from `classAt[p]` to `classAt[p + 1]`. */
  readonly classAt: Int32Array;
  readonly classRows: Int32Array;
  /** By group of a figure: its row, -1 if it weighs nothing. */
  readonly figureRows: Int32Array;
  /** By row: the number of the last part that had it. A piece counts once. */
  readonly seen: Uint32Array;
  parts: number;
  /** By row: the square of its rarity. The root of their sum divides the weights, so that a long utterance does not weigh more for its length. */
  readonly massOf: Float32Array;
  mass: number;
  readonly plain: PlainText;
  readonly sums: Int32Array;
  /** Masks of the signals that the last utterance weighed may have, and has even if no rule says so. */
  plausible: number;
  certain: number;
  /** The same of the last part weighed. */
  partPlausible: number;
  partCertain: number;
  partsWeighed: boolean;
}

const SLOTS = 1 << 17;

/** The digit of no weight. */
const NONE = (DIGITS.length - 1) / 2;

export function buildScale(
  learned: LearnedWeights,
  phrases: Phrases,
  nameOfGroup: readonly string[],
  figures: number,
): Scale {
  const table = new Int32Array(SLOTS * 2).fill(-1);
  const lines = learned.pieces.split("\n");
  const mass = new Float32Array(lines.length);
  const rowAt = new Int32Array(lines.length + 1);
  const columns: number[] = [];
  const weights: number[] = [];
  const rowOfName = new Map<string, number>();
  lines.forEach((line, row) => {
    const [piece = "", written = ""] = line.split(" ");
    mass[row] = (DIGITS.indexOf(written.charAt(0)) * RARITY_STEP) ** 2;
    for (let at = 1; at < written.length; at += 2) {
      columns.push(written.charCodeAt(at) - FIRST_COLUMN);
      weights.push((DIGITS.indexOf(written.charAt(at + 1)) - NONE) * WEIGHT_STEP);
    }
    rowAt[row + 1] = columns.length;
    if (piece.startsWith("<")) {
      rowOfName.set(piece, row);
    } else {
      const key = keyOfPiece(piece);
      let slot = key & (SLOTS - 1);
      while (table[slot * 2 + 1] !== -1) slot = (slot + 1) & (SLOTS - 1);
      table[slot * 2] = key;
      table[slot * 2 + 1] = row;
    }
  });
  const rowOfGroup = (group: number) => rowOfName.get(nameOfGroup[group] ?? "");
  return {
    start: Int32Array.from(learned.start),
    table,
    rowAt,
    columns: Uint8Array.from(columns),
    weights: Int16Array.from(weights),
    ...rowsByPhrase(phrases, rowOfGroup),
    figureRows: Int32Array.from({ length: figures }, (_, figure) => rowOfGroup(figure) ?? -1),
    seen: new Uint32Array(lines.length),
    parts: 0,
    massOf: mass,
    mass: 0,
    plain: createPlainText(PIECE),
    sums: new Int32Array(COLUMNS),
    plausible: 0,
    certain: 0,
    partPlausible: 0,
    partCertain: 0,
    partsWeighed: false,
  };
}

function rowsByPhrase({ count, groupAt, groups }: Phrases, rowOfGroup: (group: number) => number | undefined) {
  const classAt = new Int32Array(count + 1);
  const classRows: number[] = [];
  for (let phrase = 0; phrase < count; phrase++) {
    for (const group of groups.subarray(groupAt[phrase], groupAt[phrase + 1])) {
      const row = rowOfGroup(group);
      if (row !== undefined) classRows.push(row);
    }
    classAt[phrase + 1] = classRows.length;
  }
  return { classAt, classRows: Int32Array.from(classRows) };
}

/** What the score of a signal must be, in hundredths, for words that a rule recognised, and for the weights alone. */
const PLAUSIBLE = -60;
const CERTAIN = -10;
/** How much it counts against a collector's conduct that the utterance looks like nobody's. */
const DOUBT = 2;

/** A part ends at the end of a sentence, or at the end of a clause after this many characters. */
const LONG = 60;

/** Weighs the utterance as a whole. A signal of a collector's conduct needs a collector. */
export function weigh(scale: Scale, utterance: Utterance, conduct: number): void {
  const { plain } = scale;
  readPlainText(utterance, plain);
  scale.partsWeighed = false;
  weighPart(scale, utterance, conduct, 0, plain.count);
  scale.plausible = scale.partPlausible;
  scale.certain = scale.partCertain;
  // In a text of several sentences one of them must be certain, too.
  if (scale.certain !== 0) weighSentences(scale, utterance, conduct);
}

/** Weighs each sentence: a threat among talk of other things is plausible for its own sentence. Does so once. */
export function weighSentences(scale: Scale, utterance: Utterance, conduct: number): void {
  if (scale.partsWeighed) return;
  scale.partsWeighed = true;
  const { plain } = scale;
  let certain = 0;
  for (let from = 0; from < plain.count - 1; ) {
    const to = endOfPart(plain, utterance, from);
    if (to - from === plain.count - 1) return;
    weighPart(scale, utterance, conduct, from, to + 1);
    scale.plausible |= scale.partPlausible;
    certain |= scale.partCertain;
    from = to;
  }
  scale.certain &= certain;
}

/** The break at the end of the part that begins with the break `from`. */
function endOfPart({ count, units, from: folded }: PlainText, { text, at, until }: Utterance, from: number): number {
  for (let to = from + 1; to < count - 1; to++) {
    if (units[to] !== BREAK) continue;
    const next = folded[to] as number;
    if (to - from >= LONG || endsSentence(text, until[next - 1] as number, at[next] as number)) return to;
  }
  return count - 1;
}

function endsSentence(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ("。！？!?\n；".includes(text.charAt(at))) return true;
  return false;
}

function weighPart(scale: Scale, utterance: Utterance, conduct: number, from: number, to: number): void {
  addUp(scale, utterance, from, to);
  const { start, sums } = scale;
  const size = Math.sqrt(Math.max(0.1, scale.mass));
  const score = (column: number): number => (start[column] as number) + (sums[column] as number) / size;
  const doubt = DOUBT * Math.min(0, score(CONDUCT));
  let plausible = 0;
  let certain = 0;
  for (let signal = 0; signal < CONDUCT; signal++) {
    const bit = 1 << signal;
    const sure = score(signal) + ((conduct & bit) !== 0 ? doubt : 0);
    if (sure > PLAUSIBLE) plausible |= bit;
    if (sure > CERTAIN) certain |= bit;
  }
  scale.partPlausible = plausible;
  scale.partCertain = certain;
}

/** Sums of the weights of every piece, word list and figure, each once. */
function addUp(scale: Scale, utterance: Utterance, first: number, end: number): void {
  const { plain, sums, classAt, classRows } = scale;
  scale.parts++;
  scale.mass = 0;
  sums.fill(0);
  const { units } = plain;
  for (let from = first; from < end; from++) {
    const stop = Math.min(end, from + LONGEST_PIECE);
    let key = 0;
    for (let at = from; at < stop; at++) {
      key = lengthened(key, units[at] as number);
      const row = rowOf(scale, key);
      if (row === -1) break;
      addRow(scale, row);
    }
  }
  const { found, foundPhrase, foundStart } = utterance;
  const begin = plain.from[first] as number;
  const finish = plain.from[end - 1] as number;
  for (let at = 0; at < found; at++) {
    const place = foundStart[at] as number;
    if (place < begin || place >= finish) continue;
    const phrase = foundPhrase[at] as number;
    const stop = classAt[phrase + 1] as number;
    for (let index = classAt[phrase] as number; index < stop; index++) addRow(scale, classRows[index] as number);
  }
  addFigures(scale, utterance, begin, finish);
}

function addFigures(scale: Scale, { lastHit, hitStart, hitNext }: Utterance, begin: number, finish: number): void {
  const { figureRows } = scale;
  for (let figure = 0; figure < figureRows.length; figure++) {
    const row = figureRows[figure] as number;
    for (let hit = row === -1 ? -1 : (lastHit[figure] as number); hit !== -1; hit = hitNext[hit] as number) {
      const place = hitStart[hit] as number;
      if (place >= begin && place < finish) addRow(scale, row);
    }
  }
}

/** The clause whose pieces weigh most for a signal, as folded characters. */
export function heaviestClause(scale: Scale, utterance: Utterance, signal: number): { start: number; end: number } {
  const { plain } = scale;
  readPlainText(utterance, plain);
  const { clause, count } = utterance;
  let best = { start: 0, end: count };
  let heaviest = Number.NEGATIVE_INFINITY;
  for (let start = 0, from = 0; start < count; ) {
    let end = start;
    while (end < count && clause[end] === clause[start]) end++;
    let sum = 0;
    for (; from < plain.count && (plain.from[from] as number) < end; from++)
      sum += weightFrom(scale, from, end, signal);
    if (sum > heaviest) {
      heaviest = sum;
      best = { start, end };
    }
    start = end;
  }
  return best;
}

/** What the pieces that begin at `from` and end before the folded character `end` weigh for a signal. */
function weightFrom(scale: Scale, from: number, end: number, signal: number): number {
  const { plain, rowAt, columns, weights } = scale;
  let sum = 0;
  let key = 0;
  const stop = Math.min(plain.count, from + LONGEST_PIECE);
  for (let at = from; at < stop && (plain.from[at] as number) < end; at++) {
    key = lengthened(key, plain.units[at] as number);
    const row = rowOf(scale, key);
    if (row === -1) continue;
    for (let pair = rowAt[row] as number; pair < (rowAt[row + 1] as number); pair++) {
      if (columns[pair] === signal) sum += weights[pair] as number;
    }
  }
  return sum;
}

function rowOf({ table }: Scale, key: number): number {
  for (let slot = key & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const row = table[slot * 2 + 1] as number;
    if (row === -1 || table[slot * 2] === key) return row;
  }
}

function addRow(scale: Scale, row: number): void {
  const { rowAt, columns, weights, sums, seen, massOf, parts } = scale;
  if (seen[row] === parts) return;
  seen[row] = parts;
  scale.mass += massOf[row] as number;
  const stop = rowAt[row + 1] as number;
  for (let at = rowAt[row] as number; at < stop; at++) {
    sums[columns[at] as number] = (sums[columns[at] as number] as number) + (weights[at] as number);
  }
}
