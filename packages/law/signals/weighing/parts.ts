import type { Utterance } from "../engine/utterance.ts";
import { BREAK, LONGEST_PIECE, lengthened, type PlainText, readPlainText } from "./pieces.ts";
import { rowOf, type Scale } from "./scale.ts";

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
    for (let at = from; at < stop; at++) {
      key = lengthened(key, units[at] as number);
      pieceRows[from * LONGEST_PIECE + at - from] = rowOf(scale, key);
    }
  }
}
