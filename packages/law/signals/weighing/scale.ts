import type { Phrases } from "../engine/phrases.ts";
import { PIECE } from "../engine/utterance.ts";
import { DIGITS, FIRST_COLUMN, NO_WEIGHT, WEIGHT_STEP } from "./digits.ts";
import { createPlainText, keyOfPiece, type PlainText } from "./pieces.ts";

/** Column of the question whether the utterance is anything of a collector's at all, after the columns of the signals. */
export const CONDUCT = 27;

/** What was learned. A line of `pieces` is a word piece or class, its rarity, and pairs of column and weight: `欠 M@zA3`. */
export interface LearnedWeights {
  readonly start: readonly number[];
  readonly pieces: string;
}

/** The weights ready for looking up. */
export interface Scale {
  readonly start: Int32Array;
  /** Mask of the signals of a collector's conduct. */
  readonly conduct: number;
  /** Open addressing by the key of a piece: key and row side by side for the sake of the cache; row -1 if the slot is free. */
  readonly table: Int32Array;
  /** The columns of `leads` after the first. */
  readonly leadColumns: readonly number[];
  /**
   * By row, {@link LEADS} side by side: the square of its rarity in steps, its weight for any conduct and for the signals that are
   * none. Most messages are done with these alone.
   */
  readonly leads: Int16Array;
  /** Row r: the `columns` and `weights` of conduct from `rowAt[r]` to `rowAt[r + 1]`. */
  readonly rowAt: Int32Array;
  readonly columns: Uint8Array;
  readonly weights: Int16Array;
  /** By phrase: the rows of the word classes that it belongs to, from `classAt[p]` to `classAt[p + 1]`. */
  readonly classAt: Int32Array;
  readonly classRows: Int32Array;
  /** By group of a figure: its row, -1 if it weighs nothing. */
  readonly figureRows: Int32Array;
  /** By row: the number of the last part that had it. A piece counts once. */
  readonly seen: Uint32Array;
  parts: number;
  /** The rows of the part that is weighed, and the sums of their leads and of their weights by column. */
  readonly rows: Int32Array;
  readonly leadSums: Int32Array;
  readonly sums: Int32Array;
  readonly plain: PlainText;
  /** Masks of the signals that the last utterance weighed may have, and has even if no rule says so. */
  plausible: number;
  certain: number;
  /** The same of the last part weighed. */
  partPlausible: number;
  partCertain: number;
  partsWeighed: boolean;
}

/** The leads of a row: its mass, conduct, refusal and self-harm. */
export const LEADS = 4;

const SLOTS = 1 << 17;

/** What groups are called among the weights; the first ones are figures. */
interface Groups {
  readonly classOfGroup: ReadonlyMap<number, string>;
  readonly figures: number;
}

export function buildScale(
  learned: LearnedWeights,
  phrases: Phrases,
  { classOfGroup, figures }: Groups,
  conduct: number,
): Scale {
  const table = new Int32Array(SLOTS * 2).fill(-1);
  const lines = learned.pieces.split("\n");
  const leadColumns = [
    CONDUCT,
    ...Array.from({ length: CONDUCT }, (_, at) => at).filter((at) => (conduct & (1 << at)) === 0),
  ];
  const leads = new Int16Array(lines.length * LEADS);
  const rowAt = new Int32Array(lines.length + 1);
  const columns: number[] = [];
  const weights: number[] = [];
  const rowOfClass = new Map<string, number>();
  lines.forEach((line, row) => {
    const [piece = "", written = ""] = line.split(" ");
    leads[row * LEADS] = DIGITS.indexOf(written.charAt(0)) ** 2;
    for (let at = 1; at < written.length; at += 2) {
      const column = written.charCodeAt(at) - FIRST_COLUMN;
      const lead = leadColumns.indexOf(column);
      const weight = weightOf(written.charAt(at + 1));
      if (lead >= 0) leads[row * LEADS + 1 + lead] = weight;
      else {
        columns.push(column);
        weights.push(weight);
      }
    }
    rowAt[row + 1] = columns.length;
    if (piece.startsWith("<")) rowOfClass.set(piece, row);
    else enter(table, keyOfPiece(piece), row);
  });
  const rowOfGroup = (group: number) => rowOfClass.get(classOfGroup.get(group) ?? "");
  return {
    start: Int32Array.from(learned.start),
    conduct,
    table,
    leadColumns,
    leads,
    rowAt,
    columns: Uint8Array.from(columns),
    weights: Int16Array.from(weights),
    ...rowsByPhrase(phrases, rowOfGroup),
    figureRows: Int32Array.from({ length: figures }, (_, figure) => rowOfGroup(figure) ?? -1),
    seen: new Uint32Array(lines.length),
    parts: 0,
    rows: new Int32Array(lines.length),
    leadSums: new Int32Array(LEADS),
    sums: new Int32Array(CONDUCT),
    plain: createPlainText(PIECE),
    plausible: 0,
    certain: 0,
    partPlausible: 0,
    partCertain: 0,
    partsWeighed: false,
  };
}

/** In hundredths. */
function weightOf(digit: string): number {
  const steps = DIGITS.indexOf(digit) - NO_WEIGHT;
  return Math.round(WEIGHT_STEP * steps * Math.abs(steps));
}

function enter(table: Int32Array, key: number, row: number): void {
  let slot = key & (SLOTS - 1);
  while (table[slot * 2 + 1] !== -1) slot = (slot + 1) & (SLOTS - 1);
  table[slot * 2] = key;
  table[slot * 2 + 1] = row;
}

/** The row of a piece, -1 if it has none. */
export function rowOf({ table }: Scale, key: number): number {
  for (let slot = key & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const row = table[slot * 2 + 1] as number;
    if (row === -1 || table[slot * 2] === key) return row;
  }
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
