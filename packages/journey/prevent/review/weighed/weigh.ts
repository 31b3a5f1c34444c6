import type { Said, Span } from "../said/said.ts";
import { type PackedRows, packRows } from "./packed-rows.ts";
import { type PieceTree, pieceTree } from "./piece-tree.ts";
import { eachNamed, following, names, type Sign, signNumbers, together, unitsOfPart } from "./signs.ts";
import { bias, patterns, signs as signLines, steps, weights } from "./weights.gen.ts";

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
  const rows = rowsOf(said, table);
  const sums = values.sums(rows);
  const scale = 1 / Math.sqrt(rows.length || 1);
  return {
    score: (pattern) => {
      const at = places.get(pattern) ?? -1;
      return (bias[at] ?? 0) + (sums[at] ?? 0) * (steps[at] ?? 0) * scale;
    },
    where: (pattern) => strongestPart(said, places.get(pattern) ?? -1),
  };
}

/** Asked of few sentences, so it is only then that the signs of each part are kept apart. */
function strongestPart(said: Said, pattern: number): Span {
  const known = table as Table;
  const strength = said.parts.map((_, part) =>
    rowsOf(said, known, part).reduce((sum, row) => sum + known.values.at(row, pattern), 0),
  );
  return said.parts[strength.indexOf(Math.max(...strength))] ?? { from: 0, to: said.text.length };
}

/** Each sign that is known, once; of one part or of all. */
function rowsOf(said: Said, { pieces, numbered, met }: Table, only?: number): readonly number[] {
  const rows: number[] = [];
  const take = (row: number) => {
    if (met[row] === 1) return;
    met[row] = 1;
    rows.push(row);
  };
  for (let part = 0; part < said.parts.length; part++) {
    if (only !== undefined && part !== only) continue;
    const units = unitsOfPart(said, part);
    for (let at = 0; at < units.length; at++) pieces.eachAt(units, at, take);
  }
  eachNamed(said, (sign, part) => {
    const row = numbered[sign] as number;
    if (row >= 0 && (only === undefined || part === only)) take(row);
  });
  for (const row of rows) met[row] = 0;
  return rows;
}

interface Table {
  readonly pieces: PieceTree;
  /** Rows of the other signs; below nought: not known. */
  readonly numbered: Int32Array;
  readonly values: PackedRows;
  /** Marks rows while they are gathered, all nought between. */
  readonly met: Uint8Array;
  /** Of each pattern by its id. */
  readonly places: ReadonlyMap<string, number>;
}

let table: Table | undefined;

/** Letters from B to Z stand for −12 to 12. */
const nought = "N".charCodeAt(0);

function readTable(): Table {
  const pieces = new Map<string, number>();
  const numbered = new Int32Array(signNumbers).fill(-1);
  signLines.split("\n").forEach((line, row) => {
    const sign = signNamed(line);
    if (typeof sign === "string") pieces.set(sign, row);
    else if (sign !== undefined) numbered[sign] = row;
  });
  return {
    pieces: pieceTree(pieces),
    numbered,
    met: new Uint8Array(signLines.split("\n").length),
    values: packRows(
      Int8Array.from({ length: weights.length }, (_, at) => weights.charCodeAt(at) - nought),
      patterns.length,
    ),
    places: new Map(patterns.map((id, at) => [id, at])),
  };
}

/** `+reading`, `+reading&-addressBook`, `+debtMatters>+reaching`; everything else is a piece. A name that is no more counts for nothing. */
function signNamed(line: string): Sign | undefined {
  const written = /^([+-])(\w{2,})(?:([&>])([+-])(\w{2,}))?$/.exec(line);
  if (written === null) return line;
  const [, sign, name, joint, otherSign, otherName] = written;
  const one = kindOf(sign, name);
  const other = kindOf(otherSign, otherName);
  if (one === undefined) return undefined;
  if (joint === undefined) return one;
  if (other === undefined) return undefined;
  return joint === "&" ? together(one, other) : following(one, other);
}

function kindOf(sign: string | undefined, name: string | undefined): number | undefined {
  const place = (names as readonly (string | undefined)[]).indexOf(name);
  return place < 0 ? undefined : place * 2 + (sign === "-" ? 1 : 0);
}
