import { syllableOf } from "../../engine/syllables.ts";
import { COLUMNS } from "../learned.ts";
import { type LearnedNetworks, LONGEST_READ } from "../network-shape.ts";
import type { PlainText } from "../pieces.ts";
import { buildWords, Division, type Words } from "../words.ts";
import { buildConvolution } from "./convolution.ts";
import type { Reader, Rows } from "./reader.ts";
import { buildRecurrence } from "./recurrence.ts";

/** The networks ready for reading. */
export interface Networks {
  /** By character. */
  readonly rowOf: Uint16Array;
  readonly words: Words;
  readonly division: Division;
  readonly rows: Rows;
  /** Each is built when it is first asked, since many runs never ask the last ones. */
  readonly readers: readonly (() => Reader)[];
  /** By column: the logarithm of how much likelier yes is than no, the mean of what the networks say that were asked. */
  readonly odds: Float64Array;
}

export function buildNetworks({ characters, words, convolution, recurrences }: LearnedNetworks): Networks {
  const division = new Division(LONGEST_READ);
  return {
    rowOf: rowsOf(characters),
    words: buildWords(words.split(" ")),
    division,
    rows: {
      count: 0,
      characters: new Uint16Array(LONGEST_READ),
      words: new Int32Array(LONGEST_READ),
      lengths: division.lengths,
    },
    readers: [once(() => buildConvolution(convolution)), ...recurrences.map((one) => once(() => buildRecurrence(one)))],
    odds: new Float64Array(COLUMNS),
  };
}

function once<T>(build: () => T): () => T {
  let built: T | undefined;
  return () => {
    built ??= build();
    return built;
  };
}

/** By character its row: first that of all others, then of those that are known, then of those that are known by their sound. */
function rowsOf(known: string): Uint16Array {
  const rowOf = syllableOf.map((syllable) => (syllable === 0 ? 0 : known.length + syllable));
  for (let no = 0; no < known.length; no++) rowOf[known.charCodeAt(no)] = no + 1;
  return rowOf;
}

/** Puts a part of the plain text, no longer than {@link LONGEST_READ}, before the networks. */
export function layOpen(
  { rowOf, words, division, rows }: Networks,
  { units }: PlainText,
  first: number,
  end: number,
): void {
  rows.count = end - first;
  for (let place = 0; place < rows.count; place++)
    rows.characters[place] = rowOf[units[first + place] as number] as number;
  division.divide(words, units, first, end, rows.words);
}

/** Asks one network more, the first being number 0. */
export function ask({ rows, readers, odds }: Networks, number: number): void {
  const reader = (readers[number] as () => Reader)();
  reader.read(rows);
  for (let column = 0; column < COLUMNS; column++) {
    const before = number === 0 ? 0 : (odds[column] as number);
    odds[column] = before + ((reader.odds[column] as number) - before) / (number + 1);
  }
}
