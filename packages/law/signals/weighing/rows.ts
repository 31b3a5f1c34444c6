import type { Utterance } from "../engine/utterance.ts";
import { RARITY_STEP } from "./digits.ts";
import { COLUMNS, UNITS } from "./learned.ts";
import { LONGEST_PIECE } from "./pieces.ts";
import { COLUMN, COLUMN_BITS, LEADS, type Scale } from "./scale.ts";

/** Lists the rows of the pieces of the plain text from `first` to `end`, each once. Returns how many they are. */
export function collectPieces(scale: Scale, first: number, end: number): number {
  if (scale.collectedFirst === first && scale.collectedEnd === end) return scale.collected;
  const { pieceRows, seen, rows, leadSums, sums } = scale;
  const part = ++scale.parts;
  leadSums.fill(0);
  sums.fill(0);
  scale.led = 0;
  scale.summed = 0;
  let count = 0;
  for (let from = first; from < end; from++) {
    const stop = from * LONGEST_PIECE + Math.min(LONGEST_PIECE, end - from);
    for (let at = from * LONGEST_PIECE; at < stop; at++) {
      const row = pieceRows[at] as number;
      if (row === -1 || seen[row] === part) continue;
      seen[row] = part;
      rows[count++] = row;
    }
  }
  scale.collectedFirst = first;
  scale.collectedEnd = end;
  scale.collected = count;
  return count;
}

/** Lists the rows of word classes and figures behind those of the pieces. */
export function collectClasses(scale: Scale, utterance: Utterance, first: number, end: number, pieces: number): number {
  const { plain, classAt, classRows } = scale;
  const { found, foundPhrase, foundStart } = utterance;
  const begin = plain.from[first] as number;
  const finish = plain.from[end - 1] as number;
  let count = pieces;
  scale.collectedEnd = 0;
  for (let at = 0; at < found; at++) {
    const place = foundStart[at] as number;
    if (place < begin || place >= finish) continue;
    const phrase = foundPhrase[at] as number;
    const stop = classAt[phrase + 1] as number;
    for (let index = classAt[phrase] as number; index < stop; index++) {
      count = addRow(scale, classRows[index] as number, count);
    }
  }
  return addFigures(scale, utterance, begin, finish, count);
}

function addFigures(scale: Scale, utterance: Utterance, begin: number, finish: number, before: number): number {
  const { figureRows } = scale;
  const { lastHit, hitStart, hitNext } = utterance;
  let count = before;
  for (let figure = 0; figure < figureRows.length; figure++) {
    const row = figureRows[figure] as number;
    for (let hit = row === -1 ? -1 : (lastHit[figure] as number); hit !== -1; hit = hitNext[hit] as number) {
      const place = hitStart[hit] as number;
      if (place >= begin && place < finish) count = addRow(scale, row, count);
    }
  }
  return count;
}

function addRow({ seen, parts, rows }: Scale, row: number, count: number): number {
  if (seen[row] === parts) return count;
  seen[row] = parts;
  rows[count] = row;
  return count + 1;
}

/** Adds up the leads of the collected rows. */
export function addLeads(scale: Scale, count: number): void {
  const { rows, leads, leadSums } = scale;
  let mass = leadSums[0] as number;
  let any = leadSums[1] as number;
  let refusal = leadSums[2] as number;
  let selfHarm = leadSums[3] as number;
  for (let index = scale.led; index < count; index++) {
    const at = (rows[index] as number) * LEADS;
    mass += leads[at] as number;
    any += leads[at + 1] as number;
    refusal += leads[at + 2] as number;
    selfHarm += leads[at + 3] as number;
  }
  leadSums[0] = mass;
  leadSums[1] = any;
  leadSums[2] = refusal;
  leadSums[3] = selfHarm;
  scale.led = count;
  // Divides the sums, so that a long part does not weigh more for its length.
  scale.size = Math.sqrt(Math.max(0.1, mass * RARITY_STEP ** 2));
}

/** Adds up what the collected rows weigh for each column that is no lead. */
export function addPairs(scale: Scale, count: number): void {
  const { rows, rowAt, pairs, sums } = scale;
  for (let index = scale.summed; index < count; index++) {
    const row = rows[index] as number;
    const stop = rowAt[row + 1] as number;
    for (let at = rowAt[row] as number; at < stop; at++) {
      const pair = pairs[at] as number;
      const column = pair & COLUMN;
      sums[column] = (sums[column] as number) + (pair >> COLUMN_BITS);
    }
  }
  scale.summed = count;
}

/** The score of a column without the units. */
export function straightScore({ start, sums, size }: Scale, column: number): number {
  return (start[column] as number) + (sums[column] as number) / size;
}

/** Scores the collected rows by every column that is no lead: their weights, and what the units answer. */
export function scoreColumns(scale: Scale, count: number): void {
  addPairs(scale, count);
  addUnits(scale, count);
  const { size, scores, unitStart, unitSums, answers } = scale;
  for (let column = 0; column < COLUMNS; column++) scores[column] = straightScore(scale, column);
  for (let unit = 0; unit < UNITS; unit++) {
    const value = (unitStart[unit] as number) + (unitSums[unit] as number) / size;
    if (value <= 0) continue;
    const share = value / ANSWER_STEPS;
    const from = unit * COLUMNS;
    for (let column = 0; column < COLUMNS; column++) {
      scores[column] = (scores[column] as number) + (answers[from + column] as number) * share;
    }
  }
}

/** Answers of units are in thousandths. */
const ANSWER_STEPS = 1000;

function addUnits({ rows, units, unitSums }: Scale, count: number): void {
  unitSums.fill(0);
  for (let index = 0; index < count; index++) {
    const from = (rows[index] as number) * UNITS;
    if (from >= units.length) continue;
    for (let unit = 0; unit < UNITS; unit++) {
      unitSums[unit] = (unitSums[unit] as number) + (units[from + unit] as number);
    }
  }
}
