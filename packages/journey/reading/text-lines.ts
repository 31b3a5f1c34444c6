/** One line of a text, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** It was longer than {@link longestLine} and is cut. */
  readonly cut: boolean;
}

export interface LineSplitter {
  push(text: string): readonly Line[];
  end(): readonly Line[];
}

/** UTF-16 units; a file without line ends must not be held whole. */
export const longestLine = 1_114_112;

interface State {
  number: number;
  rest: string;
  cut: boolean;
  /** The last piece ended in a carriage return: a line feed at the start of the next belongs to it. */
  afterReturn: boolean;
}

/** Splits text that comes in pieces at LF, CR LF and CR. A last line without an end counts if it is not empty. */
export function lineSplitter(): LineSplitter {
  const state: State = { number: 1, rest: "", cut: false, afterReturn: false };
  return {
    push: (text) => split(state, text),
    end: () => (state.rest === "" && !state.cut ? [] : [finish(state)]),
  };
}

function split(state: State, text: string): Line[] {
  const lines: Line[] = [];
  let from = state.afterReturn && text.startsWith("\n") ? 1 : 0;
  if (text !== "") state.afterReturn = text.endsWith("\r");
  let feed = text.indexOf("\n", from);
  let turn = text.indexOf("\r", from);
  while (feed !== -1 || turn !== -1) {
    const end = turn === -1 || (feed !== -1 && feed < turn) ? feed : turn;
    add(state, text.slice(from, end));
    lines.push(finish(state));
    from = end === turn && feed === turn + 1 ? end + 2 : end + 1;
    if (feed !== -1 && feed < from) feed = text.indexOf("\n", from);
    if (turn !== -1 && turn < from) turn = text.indexOf("\r", from);
  }
  if (from < text.length) add(state, text.slice(from));
  return lines;
}

function add(state: State, piece: string): void {
  const room = longestLine - state.rest.length;
  if (piece.length > room) state.cut = true;
  if (room > 0) state.rest += piece.length > room ? piece.slice(0, room) : piece;
}

function finish(state: State): Line {
  const line: Line = { number: state.number, text: state.rest, cut: state.cut };
  state.number++;
  state.rest = "";
  state.cut = false;
  return line;
}
