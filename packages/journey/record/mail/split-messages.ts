import type { ImportInput } from "../importer.ts";

interface Piece {
  readonly bytes: Uint8Array;
  /** The message was longer than {@link longestMessage} and its end is missing. */
  readonly cut: boolean;
  /** Bytes of the file read so far. */
  readonly read: number;
}

/** With attachments; beyond it the text has long been read. */
const longestMessage = 33_554_432;

const newline = 10;
const from = [0x46, 0x72, 0x6f, 0x6d, 0x20]; // "From "

interface State {
  parts: Uint8Array[];
  length: number;
  cut: boolean;
  isMbox: boolean | undefined;
}

/**
 * The messages of a file: a file that begins with `From ` is an mbox (RFC 4155), split before each such line and with its `>From `
 * undone; any other is one message. Only one message is held at a time.
 */
export async function* splitMessages(input: ImportInput): AsyncGenerator<Piece> {
  const state: State = { parts: [], length: 0, cut: false, isMbox: undefined };
  let rest = new Uint8Array(0);
  let read = 0;
  for await (const chunk of input.chunks()) {
    read += chunk.length;
    const bytes = new Uint8Array(rest.length + chunk.length);
    bytes.set(rest);
    bytes.set(chunk, rest.length);
    let start = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
      const line = bytes.subarray(start, end + 1);
      start = end + 1;
      if (begins(line, state) && state.length > 0) yield finish(state, read);
      add(state, line);
    }
    // A line without an end is handed on before it grows without bound.
    if (bytes.length - start > 1_048_576) {
      add(state, bytes.subarray(start));
      start = bytes.length;
    }
    rest = bytes.slice(start);
  }
  if (rest.length > 0) {
    if (begins(rest, state) && state.length > 0) yield finish(state, read);
    add(state, rest);
  }
  if (state.length > 0) yield finish(state, read);
}

const startsWith = (line: Uint8Array, letters: readonly number[], at = 0) =>
  letters.every((letter, place) => line[at + place] === letter);

function begins(line: Uint8Array, state: State): boolean {
  const is = startsWith(line, from);
  state.isMbox ??= is;
  return is && state.isMbox;
}

function add(state: State, line: Uint8Array): void {
  if (state.isMbox === true && startsWith(line, from)) return;
  const escaped = state.isMbox === true && line[0] === 0x3e && startsWith(line, from, 1);
  const piece = (escaped ? line.subarray(1) : line).slice();
  if (state.length + piece.length > longestMessage) state.cut = true;
  if (state.cut) return;
  state.parts.push(piece);
  state.length += piece.length;
}

function finish(state: State, read: number): Piece {
  const bytes = new Uint8Array(state.length);
  let at = 0;
  for (const part of state.parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const piece = { bytes, cut: state.cut, read };
  state.parts = [];
  state.length = 0;
  state.cut = false;
  return piece;
}
