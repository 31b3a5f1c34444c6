import type { Utterance } from "../engine/utterance.ts";
import { RARITY_STEP } from "./digits.ts";
import { BREAK, LONGEST_PIECE, lengthened, type PlainText, readPlainText } from "./pieces.ts";
import { COLUMN, COLUMN_BITS, CONDUCT, LEADS, rowOf, type Scale } from "./scale.ts";

/** What the score of a signal must be, in hundredths, for words that a rule recognised, and for the weights alone. */
const PLAUSIBLE = -55;
const CERTAIN = -5;
/** How much it counts against a collector's conduct that the utterance looks like nobody's. */
const DOUBT = 2;
/** Below this score for any conduct the doubt is so great that no signal of conduct can be plausible. In scores left out it lost none. */
const NOBODYS = -75;
/** No signal of conduct that scores less by its pieces alone is looked into. In scores left out a right one in three hundred did, and four wrong ones. */
const HOPELESS = -95;

/** A part ends at the end of a sentence, or at the end of a clause after this many characters. */
const LONG = 60;

/** Reads the plain text of the utterance, the rows of its pieces and where its parts end. Comes before all that follows. */
export function readParts(scale: Scale, utterance: Utterance): void {
  const { plain, partEnds } = scale;
  readPlainText(utterance, plain);
  readPieces(scale);
  scale.partCount = 0;
  scale.collectedEnd = 0;
  for (let from = 0; from < plain.count - 1; ) {
    from = endOfPart(plain, utterance, from);
    partEnds[scale.partCount++] = from;
  }
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

/** Looks up every piece once: whole and parts are weighed by the same rows. */
function readPieces(scale: Scale): void {
  const { plain, pieceRows } = scale;
  const { units, count } = plain;
  for (let from = 0; from < count; from++) {
    const stop = Math.min(count, from + LONGEST_PIECE);
    let key = 0;
    let row = 0;
    for (let at = from; at < stop; at++) {
      key = lengthened(key, units[at] as number);
      if (row !== -1) row = rowOf(scale, key);
      pieceRows[from * LONGEST_PIECE + at - from] = row;
    }
  }
}

/**
 * Whether each sentence is by its pieces alone so surely nobody's conduct, nor any other of the `wanted` signals, that none can be
 * plausible. Most messages of a phone are done with here.
 */
export function isNobodys(scale: Scale, wanted: number): boolean {
  const { partEnds, partCount } = scale;
  for (let part = 0, from = 0; part < partCount; part++) {
    const to = partEnds[part] as number;
    if (mayBeSomebodys(scale, wanted, collectPieces(scale, from, to + 1))) return false;
    from = to;
  }
  return true;
}

function mayBeSomebodys(scale: Scale, wanted: number, count: number): boolean {
  const { leadColumns, conduct } = scale;
  addLeads(scale, count);
  for (let lead = 1; lead < leadColumns.length; lead++) {
    if ((wanted & (1 << (leadColumns[lead] as number))) !== 0 && leadScore(scale, lead) > NOBODYS) return true;
  }
  const any = leadScore(scale, 0);
  if (any < NOBODYS) return false;
  addConduct(scale, count);
  const doubt = DOUBT * Math.min(0, any);
  for (let signal = 0; signal < CONDUCT; signal++) {
    if ((wanted & conduct & (1 << signal)) !== 0 && conductScore(scale, signal) + doubt > HOPELESS) return true;
  }
  return false;
}

function leadScore({ start, leadColumns, leadSums, size }: Scale, lead: number): number {
  return (start[leadColumns[lead] as number] as number) + (leadSums[lead + 1] as number) / size;
}

function conductScore({ start, sums, size }: Scale, signal: number): number {
  return (start[signal] as number) + (sums[signal] as number) / size;
}

/**
 * Weighs the utterance as a whole and each of its sentences: a threat among talk of other things is plausible for its own sentence, and in a
 * text of several sentences one of them must be certain, too. A signal of a collector's conduct needs a collector.
 */
export function weigh(scale: Scale, utterance: Utterance): void {
  const { plain, partEnds, partCount } = scale;
  weighPart(scale, utterance, 0, plain.count);
  scale.plausible = scale.partPlausible;
  scale.certain = scale.partCertain;
  if (partCount < 2) return;
  let certain = 0;
  for (let part = 0, from = 0; part < partCount; part++) {
    const to = partEnds[part] as number;
    weighPart(scale, utterance, from, to + 1);
    scale.plausible |= scale.partPlausible;
    certain |= scale.partCertain;
    from = to;
  }
  scale.certain &= certain;
}

function weighPart(scale: Scale, utterance: Utterance, first: number, end: number): void {
  const { conduct, leadColumns } = scale;
  const count = collectClasses(scale, utterance, first, end, collectPieces(scale, first, end));
  addLeads(scale, count);
  scale.partPlausible = 0;
  scale.partCertain = 0;
  for (let lead = 1; lead < leadColumns.length; lead++) note(scale, leadColumns[lead] as number, leadScore(scale, lead));
  const any = leadScore(scale, 0);
  if (any < NOBODYS) return;
  addConduct(scale, count);
  const doubt = DOUBT * Math.min(0, any);
  for (let signal = 0; signal < CONDUCT; signal++) {
    if ((conduct & (1 << signal)) === 0) continue;
    note(scale, signal, conductScore(scale, signal) + doubt);
  }
}

function note(scale: Scale, signal: number, score: number): void {
  if (score > PLAUSIBLE) scale.partPlausible |= 1 << signal;
  if (score > CERTAIN) scale.partCertain |= 1 << signal;
}

/** Lists the rows of the pieces of the plain text from `first` to `end`, each once. Returns how many they are. */
function collectPieces(scale: Scale, first: number, end: number): number {
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
      if (row === -1) break;
      if (seen[row] === part) continue;
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
function collectClasses(scale: Scale, utterance: Utterance, first: number, end: number, pieces: number): number {
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
function addLeads(scale: Scale, count: number): void {
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

/** Adds up what the collected rows weigh for each signal of conduct. */
function addConduct(scale: Scale, count: number): void {
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

/** The clause whose pieces weigh most for a signal, as folded characters. */
export function heaviestClause(scale: Scale, utterance: Utterance, signal: number): { start: number; end: number } {
  const { plain } = scale;
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
  const { plain, pieceRows } = scale;
  let sum = 0;
  const stop = Math.min(plain.count, from + LONGEST_PIECE);
  for (let at = from; at < stop && (plain.from[at] as number) < end; at++) {
    const row = pieceRows[from * LONGEST_PIECE + at - from] as number;
    if (row !== -1) sum += weightOf(scale, row, signal);
  }
  return sum;
}

function weightOf({ leadColumns, leads, rowAt, pairs }: Scale, row: number, signal: number): number {
  const lead = leadColumns.indexOf(signal);
  if (lead >= 0) return leads[row * LEADS + 1 + lead] as number;
  for (let at = rowAt[row] as number; at < (rowAt[row + 1] as number); at++) {
    const pair = pairs[at] as number;
    if ((pair & COLUMN) === signal) return pair >> COLUMN_BITS;
  }
  return 0;
}
