import type { Utterance } from "../engine/utterance.ts";
import { RARITY_STEP } from "./digits.ts";
import { BREAK, LONGEST_PIECE, lengthened, type PlainText, readPlainText } from "./pieces.ts";
import { CONDUCT, LEADS, rowOf, type Scale } from "./scale.ts";

/** What the score of a signal must be, in hundredths, for words that a rule recognised, and for the weights alone. */
const PLAUSIBLE = -55;
const CERTAIN = -5;
/** How much it counts against a collector's conduct that the utterance looks like nobody's. */
const DOUBT = 2;
/** Below this score for any conduct the doubt is so great that no signal of conduct can be plausible. In scores left out it lost none. */
const NOBODYS = -75;

/** A part ends at the end of a sentence, or at the end of a clause after this many characters. */
const LONG = 60;

/**
 * Whether each sentence is by its pieces alone so surely nobody's conduct, nor any other of the `wanted` signals, that none can be
 * plausible. Most messages of a phone are done with here. Needs the units.
 */
export function isNobodys(scale: Scale, utterance: Utterance, wanted: number): boolean {
  const { plain } = scale;
  readPlainText(utterance, plain);
  for (let from = 0; from < plain.count - 1; ) {
    const to = endOfPart(plain, utterance, from);
    collectPieces(scale, from, to + 1);
    if (!areLeadsLow(scale, wanted)) return false;
    from = to;
  }
  return true;
}

function areLeadsLow({ start, leadColumns, leadSums }: Scale, wanted: number): boolean {
  const size = sizeOf(leadSums);
  for (let lead = 0; lead < leadColumns.length; lead++) {
    const column = leadColumns[lead] as number;
    if (column !== CONDUCT && (wanted & (1 << column)) === 0) continue;
    if ((start[column] as number) + (leadSums[lead + 1] as number) / size > NOBODYS) return false;
  }
  return true;
}

/** Divides the sums, so that a long part does not weigh more for its length. */
function sizeOf(leadSums: Int32Array): number {
  return Math.sqrt(Math.max(0.1, (leadSums[0] as number) * RARITY_STEP ** 2));
}

/** Weighs the utterance as a whole. A signal of a collector's conduct needs a collector. */
export function weigh(scale: Scale, utterance: Utterance): void {
  const { plain } = scale;
  readPlainText(utterance, plain);
  scale.partsWeighed = false;
  weighPart(scale, utterance, 0, plain.count);
  scale.plausible = scale.partPlausible;
  scale.certain = scale.partCertain;
  // In a text of several sentences one of them must be certain, too.
  if (scale.certain !== 0) weighSentences(scale, utterance);
}

/** Weighs each sentence: a threat among talk of other things is plausible for its own sentence. Does so once. */
export function weighSentences(scale: Scale, utterance: Utterance): void {
  if (scale.partsWeighed) return;
  scale.partsWeighed = true;
  const { plain } = scale;
  let certain = 0;
  for (let from = 0; from < plain.count - 1; ) {
    const to = endOfPart(plain, utterance, from);
    if (to - from === plain.count - 1) return;
    weighPart(scale, utterance, from, to + 1);
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

function weighPart(scale: Scale, utterance: Utterance, from: number, to: number): void {
  const { start, conduct, leadColumns, leadSums, sums } = scale;
  const count = collectRows(scale, utterance, from, to);
  const size = sizeOf(leadSums);
  scale.partPlausible = 0;
  scale.partCertain = 0;
  const any = (start[CONDUCT] as number) + (leadSums[1] as number) / size;
  for (let lead = 1; lead < leadColumns.length; lead++) {
    const signal = leadColumns[lead] as number;
    note(scale, signal, (start[signal] as number) + (leadSums[lead + 1] as number) / size);
  }
  if (any < NOBODYS) return;
  addConduct(scale, count);
  const doubt = DOUBT * Math.min(0, any);
  for (let signal = 0; signal < CONDUCT; signal++) {
    if ((conduct & (1 << signal)) === 0) continue;
    note(scale, signal, (start[signal] as number) + (sums[signal] as number) / size + doubt);
  }
}

function note(scale: Scale, signal: number, score: number): void {
  if (score > PLAUSIBLE) scale.partPlausible |= 1 << signal;
  if (score > CERTAIN) scale.partCertain |= 1 << signal;
}

/** Lists the rows of every piece, each once, and sums up their leads. Returns how many they are. */
function collectPieces(scale: Scale, first: number, end: number): number {
  const { units } = scale.plain;
  scale.parts++;
  scale.leadSums.fill(0);
  let count = 0;
  for (let from = first; from < end; from++) {
    const stop = Math.min(end, from + LONGEST_PIECE);
    let key = 0;
    for (let at = from; at < stop; at++) {
      key = lengthened(key, units[at] as number);
      const row = rowOf(scale, key);
      if (row === -1) break;
      count = addRow(scale, row, count);
    }
  }
  return count;
}

/** Lists the rows of word classes and figures, too. */
function collectRows(scale: Scale, utterance: Utterance, first: number, end: number): number {
  const { plain, classAt, classRows } = scale;
  let count = collectPieces(scale, first, end);
  const { found, foundPhrase, foundStart } = utterance;
  const begin = plain.from[first] as number;
  const finish = plain.from[end - 1] as number;
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

function addRow({ seen, parts, rows, leads, leadSums }: Scale, row: number, count: number): number {
  if (seen[row] === parts) return count;
  seen[row] = parts;
  for (let lead = 0; lead < LEADS; lead++) {
    leadSums[lead] = (leadSums[lead] as number) + (leads[row * LEADS + lead] as number);
  }
  rows[count] = row;
  return count + 1;
}

/** Sums of what the collected rows weigh for each signal of conduct. */
function addConduct({ rows, rowAt, columns, weights, sums }: Scale, count: number): void {
  sums.fill(0);
  for (let index = 0; index < count; index++) {
    const row = rows[index] as number;
    const stop = rowAt[row + 1] as number;
    for (let at = rowAt[row] as number; at < stop; at++) {
      const column = columns[at] as number;
      sums[column] = (sums[column] as number) + (weights[at] as number);
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
  const { plain } = scale;
  let sum = 0;
  let key = 0;
  const stop = Math.min(plain.count, from + LONGEST_PIECE);
  for (let at = from; at < stop && (plain.from[at] as number) < end; at++) {
    key = lengthened(key, plain.units[at] as number);
    const row = rowOf(scale, key);
    if (row !== -1) sum += weightOf(scale, row, signal);
  }
  return sum;
}

function weightOf({ leadColumns, leads, rowAt, columns, weights }: Scale, row: number, signal: number): number {
  const lead = leadColumns.indexOf(signal);
  if (lead >= 0) return leads[row * LEADS + 1 + lead] as number;
  for (let at = rowAt[row] as number; at < (rowAt[row + 1] as number); at++) {
    if (columns[at] === signal) return weights[at] as number;
  }
  return 0;
}
