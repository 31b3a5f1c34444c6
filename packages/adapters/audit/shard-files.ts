import { appendFileSync, existsSync } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { bytesARow, places, placesARow } from "@ringfence/platform/records/record-rows.ts";
import { pathsIn } from "./work-folder.ts";

/** Records held back of each shard until they are written in one go. */
const rowsHeld = 1024;
const bytesHeld = 16_384;
/** Before each text: the record's place in the shard and the number of bytes, in four bytes each. */
const wordsHead = 8;

/** Columns of some records, as the database gives them. */
interface RecordPiece {
  readonly rows: number;
  /** Two halves of 32 bits for each debtor's digest. */
  readonly debtor: Uint32Array;
  readonly start: Float64Array;
  readonly row: Float64Array;
  readonly target: Float64Array;
  readonly caller: Float64Array;
  readonly side: Float64Array;
  readonly flags: Uint32Array;
  /** Left out where nobody agreed to anything. */
  readonly agreed: Uint32Array | undefined;
  /** Is it no record? */
  readonly problem: Uint8Array;
  /** In UTF-8. */
  readonly wordsAt: ((row: number) => Uint8Array | null) | undefined;
}

export interface ShardWriter {
  /** Gives the number of rows that are no record. */
  add(piece: RecordPiece): number;
  /** Writes what is held back; gives the number of records in all shards. */
  end(): number;
}

/** Divides records among shards by the first bits of their debtors' digests. */
export function shardWriter(folder: string, shardBits: number): ShardWriter {
  const paths = pathsIn(folder);
  const shards = 1 << shardBits;
  const held = new Float64Array(shards * rowsHeld * placesARow);
  const heldHalves = new Uint32Array(held.buffer);
  const filled = new Uint32Array(shards);
  const written = new Float64Array(shards);
  const words = new Uint8Array(shards * bytesHeld);
  const heads = new DataView(words.buffer);
  const wordsFilled = new Uint32Array(shards);

  const flush = (shard: number) => {
    const from = shard * rowsHeld * bytesARow;
    appendFileSync(paths.rows(shard), new Uint8Array(held.buffer, from, (filled[shard] as number) * bytesARow));
    written[shard] = (written[shard] as number) + (filled[shard] as number);
    filled[shard] = 0;
  };
  const flushWords = (shard: number) => {
    const from = shard * bytesHeld;
    appendFileSync(paths.words(shard), words.subarray(from, from + (wordsFilled[shard] as number)));
    wordsFilled[shard] = 0;
  };
  const keepWords = (shard: number, text: Uint8Array) => {
    if ((wordsFilled[shard] as number) + wordsHead + text.length > bytesHeld) flushWords(shard);
    const at = shard * bytesHeld + (wordsFilled[shard] as number);
    heads.setUint32(at, (written[shard] as number) + (filled[shard] as number), true);
    heads.setUint32(at + 4, text.length, true);
    wordsFilled[shard] = (wordsFilled[shard] as number) + wordsHead;
    if (wordsHead + text.length > bytesHeld) {
      flushWords(shard);
      appendFileSync(paths.words(shard), text);
      return;
    }
    words.set(text, at + wordsHead);
    wordsFilled[shard] = (wordsFilled[shard] as number) + text.length;
  };

  return {
    add({ rows, debtor, start, row, target, caller, side, flags, agreed, problem, wordsAt }) {
      let noRecords = 0;
      for (let at = 0; at < rows; at += 1) {
        if (problem[at] !== 0) {
          noRecords += 1;
          continue;
        }
        const shard = shardBits === 0 ? 0 : (debtor[2 * at + 1] as number) >>> (32 - shardBits);
        const text = wordsAt?.(at);
        if (text) keepWords(shard, text);
        const base = (shard * rowsHeld + (filled[shard] as number)) * placesARow;
        heldHalves[(base + places.debtor) * 2] = debtor[2 * at] as number;
        heldHalves[(base + places.debtor) * 2 + 1] = debtor[2 * at + 1] as number;
        held[base + places.start] = start[at] as number;
        held[base + places.row] = row[at] as number;
        held[base + places.target] = target[at] as number;
        held[base + places.caller] = caller[at] as number;
        held[base + places.side] = side[at] as number;
        heldHalves[(base + places.flags) * 2] = flags[at] as number;
        heldHalves[(base + places.flags) * 2 + 1] = agreed === undefined ? 0 : (agreed[at] as number);
        filled[shard] = (filled[shard] as number) + 1;
        if (filled[shard] === rowsHeld) flush(shard);
      }
      return noRecords;
    },
    end() {
      for (let shard = 0; shard < shards; shard += 1) {
        flush(shard);
        if (wordsFilled[shard] !== 0) flushWords(shard);
      }
      return written.reduce((sum, one) => sum + one, 0);
    },
  };
}

/** The records of a shard as they lie in its file, in memory that `room` gives. */
export async function readRows(
  folder: string,
  shard: number,
  room: (bytes: number) => Uint8Array,
): Promise<Uint8Array> {
  const file = await open(pathsIn(folder).rows(shard));
  try {
    const bytes = room((await file.stat()).size);
    for (let at = 0; at < bytes.length; ) {
      const { bytesRead } = await file.read(bytes, at, bytes.length - at, at);
      if (bytesRead === 0) throw new Error(`records of shard ${shard} are cut off`);
      at += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}

/** Every text of a shard with the place of its record. */
export async function readWords(
  folder: string,
  shard: number,
  take: (place: number, text: string) => void,
): Promise<void> {
  const path = pathsIn(folder).words(shard);
  if (!existsSync(path)) return;
  const bytes = await readFile(path);
  for (let at = 0; at < bytes.length; ) {
    const [place, length] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
    const from = at + wordsHead;
    at = from + length;
    take(place, bytes.toString("utf8", from, at));
  }
}
