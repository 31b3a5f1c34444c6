import type { Said, Span } from "../said/said.ts";
import { type PieceTree, pieceTree } from "./piece-tree.ts";
import { eachNamed, following, names, signNumbers, together, unitsOfPart } from "./signs.ts";
import { type SparseRows, sparseRows } from "./sparse-rows.ts";
import {
  bias,
  named as namedLine,
  names as nameLine,
  patterns,
  pieces as pieceLines,
  steps,
  weights,
} from "./weights.gen.ts";

/** How strongly the whole sentence speaks for each pattern, learned from the clauses of the corpus. */
export interface Weighed {
  /** Above nought: it rather holds. */
  readonly score: (pattern: string) => number;
  /** Where it speaks for it most, by places of what was heard. */
  readonly where: (pattern: string) => Span;
}

export function weigh(said: Said): Weighed {
  table ??= readTable();
  const { values, places } = table;
  const { pieces, named } = rowsOf(said, table);
  const [byPieces, byNames] = [values.sums(pieces), values.sums(named)];
  const [ofPieces, ofNames] = [shareOf(pieces), shareOf(named)];
  return {
    score: (pattern) => {
      const at = places.get(pattern) ?? -1;
      return (bias[at] ?? 0) + (steps[at] ?? 0) * ((byPieces[at] ?? 0) * ofPieces + (byNames[at] ?? 0) * ofNames);
    },
    where: (pattern) => strongestPart(said, places.get(pattern) ?? -1),
  };
}

/** Each kind of sign counts as much as the other, however many there are. */
const shareOf = ({ length }: readonly number[]): number => Math.SQRT1_2 / Math.sqrt(length || 1);

/** Asked of few sentences, so it is only then that the signs of each part are kept apart. */
function strongestPart(said: Said, pattern: number): Span {
  const known = table as Table;
  const strength = said.parts.map((_, part) => {
    const { pieces, named } = rowsOf(said, known, part);
    return [...pieces, ...named].reduce((sum, row) => sum + known.values.at(row, pattern), 0);
  });
  return said.parts[strength.indexOf(Math.max(...strength))] ?? { from: 0, to: said.text.length };
}

interface Rows {
  readonly pieces: readonly number[];
  readonly named: readonly number[];
}

/** Each sign that is known, once; of one part or of all. */
function rowsOf(said: Said, { pieces: tree, numbered, met }: Table, only?: number): Rows {
  const pieces: number[] = [];
  const named: number[] = [];
  const takePiece = (row: number) => {
    if (met[row] === 1) return;
    met[row] = 1;
    pieces.push(row);
  };
  for (let part = 0; part < said.parts.length; part++) {
    if (only !== undefined && part !== only) continue;
    const units = unitsOfPart(said, part);
    for (let at = 0; at < units.length; at++) tree.eachAt(units, at, takePiece);
  }
  eachNamed(said, (sign, part) => {
    const row = numbered[sign] as number;
    if (row < 0 || met[row] === 1 || (only !== undefined && part !== only)) return;
    met[row] = 1;
    named.push(row);
  });
  for (const row of pieces) met[row] = 0;
  for (const row of named) met[row] = 0;
  return { pieces, named };
}

interface Table {
  readonly pieces: PieceTree;
  /** Rows of the other signs; below nought: not known. */
  readonly numbered: Int32Array;
  readonly values: SparseRows;
  /** Marks rows while they are gathered, all nought between. */
  readonly met: Uint8Array;
  /** Of each pattern by its id. */
  readonly places: ReadonlyMap<string, number>;
}

let table: Table | undefined;

/** A letter holds two weights of −4 to 4; a backslash, which source would have to write as two, is left out. */
const firstLetter = "#".charCodeAt(0);
const leftOut = "\\".charCodeAt(0);
const most = 4;
const choices = most * 2 + 1;

function readTable(): Table {
  const pieces = new Map(pieceLines.split("\n").map((piece, row) => [piece, row]));
  const signs = readNamed();
  const numbered = new Int32Array(signNumbers).fill(-1);
  signs.forEach((sign, at) => {
    if (sign !== undefined) numbered[sign] = pieces.size + at;
  });
  const width = patterns.length + (patterns.length % 2);
  const values = new Int8Array(weights.length * 2);
  for (let at = 0; at < weights.length; at++) {
    const letter = weights.charCodeAt(at);
    const both = letter - firstLetter - (letter > leftOut ? 1 : 0);
    values[at * 2] = Math.floor(both / choices) - most;
    values[at * 2 + 1] = (both % choices) - most;
  }
  return {
    pieces: pieceTree(pieces),
    numbered,
    met: new Uint8Array(pieces.size + signs.length),
    values: sparseRows(values, width),
    places: new Map(patterns.map((id, at) => [id, at])),
  };
}

/** Written by the names as they were when the weights were learned; what has a name that is no more counts for nothing. */
function readNamed(): readonly (number | undefined)[] {
  const written = nameLine.split(" ");
  const places = written.map((name) => (names as readonly string[]).indexOf(name));
  const kinds = written.length * 2;
  const kindNow = (kind: number): number | undefined => {
    const place = places[kind >> 1] as number;
    return place < 0 ? undefined : place * 2 + (kind % 2);
  };
  let sign = 0;
  return namedLine.split(" ").map((gap) => {
    sign += Number.parseInt(gap, 36);
    if (sign < kinds) return kindNow(sign);
    const pair = sign - kinds;
    const one = kindNow(Math.floor(pair / kinds) % kinds);
    const other = kindNow(pair % kinds);
    if (one === undefined || other === undefined) return undefined;
    return pair < kinds * kinds ? together(one, other) : following(one, other);
  });
}
