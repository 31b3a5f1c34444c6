import { type DetectedEncoding, detectEncoding } from "./detect-encoding.ts";
import type { FileInput, TextPort, TextStream } from "./ports.ts";

export interface TextChunk {
  readonly text: string;
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

/** So many characters could not be read in the encoding found. */
interface ReplacedCharacters {
  readonly kind: "remark";
  readonly code: "replaced-characters";
  readonly count: number;
}

/** Bytes after the first one beyond ASCII that are looked at before the encoding is settled. */
const enough = 16_384;

/** Bytes turned into text at a time: what is alive at once stays small, so that the engine's heap does not grow. */
const pieceSize = 16_384;

interface Reading {
  stream: TextStream | undefined;
  /** For what comes before the first byte that is not ASCII; keeps nothing back. */
  ascii: TextStream | undefined;
  bytes: number;
  replaced: number;
  held: Uint8Array[];
  heldBytes: number;
}

/**
 * The text of a file piece by piece, its encoding found on the way: as long as there is only ASCII nothing has to be
 * decided. Returns a remark when bytes could not be read in that encoding.
 */
export async function* textChunks(
  input: FileInput,
  ports: TextPort,
): AsyncGenerator<TextChunk, ReplacedCharacters | undefined> {
  const reading: Reading = { stream: undefined, ascii: undefined, bytes: 0, replaced: 0, held: [], heldBytes: 0 };
  for await (const piece of evenPieces(input)) {
    reading.bytes += piece.length;
    const text = take(reading, piece, ports);
    if (text !== "") yield { text, bytes: reading.bytes };
  }
  const rest = finish(reading, ports);
  if (rest !== "") yield { text: rest, bytes: reading.bytes };
  return reading.replaced === 0 ? undefined : { kind: "remark", code: "replaced-characters", count: reading.replaced };
}

/** Pieces that begin at the same bytes however the file came in chunks: what is found out on the way is then the same too. */
async function* evenPieces(input: FileInput): AsyncGenerator<Uint8Array> {
  const begun = new Uint8Array(pieceSize);
  let filled = 0;
  for await (const chunk of input.chunks()) {
    for (let at = 0; at < chunk.length; ) {
      if (filled === 0 && chunk.length - at >= pieceSize) {
        yield chunk.subarray(at, at + pieceSize);
        at += pieceSize;
        continue;
      }
      const part = chunk.subarray(at, at + pieceSize - filled);
      begun.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < pieceSize) continue;
      yield begun;
      filled = 0;
    }
  }
  if (filled > 0) yield begun.subarray(0, filled);
}

function take(reading: Reading, chunk: Uint8Array, ports: TextPort): string {
  if (reading.stream !== undefined) return counted(reading, reading.stream.push(chunk));
  if (reading.heldBytes === 0 && isPlainAscii(chunk)) {
    reading.ascii ??= ports.decoder("utf-8");
    return reading.ascii.push(chunk);
  }
  // The copy that joining makes is needed even for one piece: pieces are good only until the next.
  const whole = join([...reading.held, chunk], reading.heldBytes + chunk.length);
  reading.held = [whole];
  reading.heldBytes = whole.length;
  const first = firstBeyondAscii(whole);
  if (isPlainAscii(whole)) {
    reading.held = [];
    reading.heldBytes = 0;
    reading.ascii ??= ports.decoder("utf-8");
    return reading.ascii.push(whole);
  }
  return first !== -1 && whole.length - first >= enough ? settle(reading, whole, ports, first + enough) : "";
}

/** What is looked at ends at the same byte however the file came in pieces. */
function settle(reading: Reading, whole: Uint8Array, ports: TextPort, until: number): string {
  const found: DetectedEncoding = detectEncoding(whole.subarray(0, until));
  reading.stream = ports.decoder(found.encoding);
  reading.held = [];
  reading.heldBytes = 0;
  return counted(reading, reading.stream.push(whole));
}

function finish(reading: Reading, ports: TextPort): string {
  const begun = reading.held[0] === undefined ? "" : settle(reading, reading.held[0], ports, 262_144);
  return reading.stream === undefined ? begun : begun + counted(reading, reading.stream.end());
}

function counted(reading: Reading, text: string): string {
  for (let at = text.indexOf("\ufffd"); at !== -1; at = text.indexOf("\ufffd", at + 1)) reading.replaced++;
  return text;
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Two bytes can be the start of a byte order mark or of UTF-16. */
const isPlainAscii = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && firstBeyondAscii(bytes) === -1 && !bytes.includes(0);

/** Four bytes at a time up to the first four that hold one: most logs have none. */
function firstBeyondAscii(bytes: Uint8Array): number {
  let words = 0;
  if (bytes.byteOffset % 4 === 0) {
    const fours = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
    while (words < fours.length && ((fours[words] as number) & 0x80808080) === 0) words++;
  }
  for (let index = words * 4; index < bytes.length; index++) if ((bytes[index] as number) >= 0x80) return index;
  return -1;
}
