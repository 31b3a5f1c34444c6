import type { Phrases } from "../engine/phrases.ts";
import { PIECE } from "../engine/utterance.ts";
import { DIGITS } from "./digits.ts";
import { COLUMNS, CONDUCT, type LearnedWeights, rarityOf, readLine, UNITS } from "./learned.ts";
import { createPlainText, keyOfPiece, LONGEST_PIECE, type PlainText } from "./pieces.ts";
import type { Networks } from "./reading/networks.ts";

/** The weights ready for looking up. */
export interface Scale {
  readonly start: Int32Array;
  readonly unitStart: Int32Array;
  /** By unit, {@link COLUMNS} side by side. */
  readonly answers: Float64Array;
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
  /** Row r: the columns of conduct and its weights for them, in one number each, from `rowAt[r]` to `rowAt[r + 1]`. */
  readonly rowAt: Int32Array;
  readonly pairs: Int32Array;
  /** By row, {@link UNITS} side by side, as long as rows have any. */
  readonly units: Int16Array;
  /** By phrase: the rows of the word classes that it belongs to, from `classAt[p]` to `classAt[p + 1]`. */
  readonly classAt: Int32Array;
  readonly classRows: Int32Array;
  /** By group of a figure: its row, -1 if it weighs nothing. */
  readonly figureRows: Int32Array;
  /** By row: the number of the last part that had it. A piece counts once. */
  readonly seen: Uint32Array;
  parts: number;
  readonly plain: PlainText;
  /** By place in the plain text: the rows of the pieces that begin there, the shorter first, -1 from the first on that has none. */
  readonly pieceRows: Int32Array;
  /** The break at the end of each part. */
  readonly partEnds: Int32Array;
  partCount: number;
  /** The rows of the part that is weighed, the sums of their leads and of their weights by column, and what divides these sums. */
  readonly rows: Int32Array;
  readonly leadSums: Int32Array;
  readonly sums: Int32Array;
  readonly unitSums: Int32Array;
  size: number;
  /** By column, in hundredths. */
  readonly scores: Float64Array;
  readonly networks: Networks;
  /** By signal, all counted that speaks for or against it. */
  readonly signalScores: Float64Array;
  /** The part whose pieces, and nothing else, `rows` now holds, and how many they are. */
  collectedFirst: number;
  collectedEnd: number;
  collected: number;
  /** So many of the rows are in `leadSums` and in `sums`. */
  led: number;
  summed: number;
  /** Masks of the signals that the last utterance weighed may have, and has even if no rule says so. */
  plausible: number;
  certain: number;
  /** The same of the last part weighed. */
  partPlausible: number;
  partCertain: number;
}

/** How a column and a weight share one number. */
export const COLUMN_BITS = 5;
export const COLUMN = (1 << COLUMN_BITS) - 1;

/** The leads of a row: its mass, conduct, refusal and self-harm. */
export const LEADS = 4;

const SLOTS = 1 << 18;

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
  networks: Networks,
): Scale {
  const table = new Int32Array(SLOTS * 2).fill(-1);
  const lines = inOrderOfRarity(learned.pieces.split("\n"));
  const leadColumns = [
    CONDUCT,
    ...Array.from({ length: CONDUCT }, (_, at) => at).filter((at) => (conduct & (1 << at)) === 0),
  ];
  const leads = new Int16Array(lines.length * LEADS);
  const rowAt = new Int32Array(lines.length + 1);
  const leadOf = Array.from({ length: COLUMNS }, (_, column) => leadColumns.indexOf(column));
  // Two digits a pair. Written into what has room, since lists that grow take several times as long.
  const pairs = new Int32Array(learned.pieces.length >> 1);
  const units = new Int16Array(lines.length * UNITS);
  let paired = 0;
  let withUnits = 0;
  const rowOfClass = new Map<string, number>();
  const plain = createPlainText(PIECE);
  lines.forEach((line, row) => {
    const read = readLine(line);
    leads[row * LEADS] = read.rarity ** 2;
    for (let at = 0; at < read.weights.length; at += 2) {
      const column = read.weights[at] as number;
      const weight = read.weights[at + 1] as number;
      const lead = leadOf[column] as number;
      if (lead >= 0) leads[row * LEADS + 1 + lead] = weight;
      else pairs[paired++] = (weight << COLUMN_BITS) | column;
    }
    if (read.units.length > 0) withUnits = row + 1;
    units.set(read.units, row * UNITS);
    rowAt[row + 1] = paired;
    if (read.piece.startsWith("<")) rowOfClass.set(read.piece, row);
    else enter(table, keyOfPiece(read.piece), row);
  });
  const rowOfGroup = (group: number) => rowOfClass.get(classOfGroup.get(group) ?? "");
  return {
    start: Int32Array.from(learned.start),
    unitStart: Int32Array.from(learned.unitStart),
    answers: Float64Array.from(learned.answers.flat()),
    conduct,
    table,
    leadColumns,
    leads,
    rowAt,
    pairs: pairs.slice(0, paired),
    units: units.slice(0, withUnits * UNITS),
    ...rowsByPhrase(phrases, rowOfGroup),
    figureRows: Int32Array.from({ length: figures }, (_, figure) => rowOfGroup(figure) ?? -1),
    seen: new Uint32Array(lines.length),
    parts: 0,
    plain,
    pieceRows: new Int32Array(plain.units.length * LONGEST_PIECE),
    partEnds: new Int32Array(plain.units.length),
    partCount: 0,
    rows: new Int32Array(lines.length),
    leadSums: new Int32Array(LEADS),
    sums: new Int32Array(COLUMNS),
    unitSums: new Int32Array(UNITS),
    size: 0,
    scores: new Float64Array(COLUMNS),
    networks,
    signalScores: new Float64Array(CONDUCT),
    collectedFirst: 0,
    collectedEnd: 0,
    collected: 0,
    led: 0,
    summed: 0,
    plausible: 0,
    certain: 0,
    partPlausible: 0,
    partCertain: 0,
  };
}

/** What is said often side by side, for the sake of the cache, and rows with units before those without. */
function inOrderOfRarity(lines: readonly string[]): string[] {
  const byRarity: string[][] = Array.from(DIGITS, () => []);
  for (const line of lines) byRarity[rarityOf(line)]?.push(line);
  return byRarity.flat();
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
