import { conceptNames } from "../said/concepts.ts";
import type { Said, Span } from "../said/said.ts";
import { type UnitTree, unitTree } from "../said/unit-tree.ts";
import { actedByPart } from "./acting.ts";
import { type PackedRows, packedRows } from "./packed-rows.ts";
import { beginning, doneBy, end, following, kindsByPart, longestPiece, signNumbers, together } from "./signs.ts";
import {
  bars,
  bias,
  named as namedLine,
  names as nameLine,
  patterns,
  pieces as pieceLines,
  steps,
  weights,
} from "./weights.gen.ts";

/**
 * A few sentences that somebody asks about, of which half may be harmful, or a whole document, of which six of seven are not: there a pattern must be
 * surer to be right as often.
 */
export type Within = "passage" | "document";

/** How strongly the whole sentence speaks for each pattern, learned from the clauses of the corpus. */
export interface Weighed {
  /** Patterns that it speaks for strongly enough. */
  readonly likely: readonly Likely[];
  /** Where it speaks for one most, by places of what was heard. */
  readonly where: (likely: Likely) => Span;
}

interface Likely {
  readonly pattern: string;
  readonly column: number;
}

export function weigh(said: Said, within: Within): Weighed {
  table ??= readTable();
  const known = table;
  const { pieces, named } = rowsOf(said, known);
  const [byPieces, byNames] = [known.values.sums(pieces), known.values.sums(named)];
  const [ofPieces, ofNames] = [shareOf(pieces.length), shareOf(named.length)];
  const likely: Likely[] = [];
  for (let column = 0; column < patterns.length; column++) {
    const weight = (byPieces[column] as number) * ofPieces + (byNames[column] as number) * ofNames;
    const score = (bias[column] as number) + (steps[column] as number) * weight;
    if (score > (bars[within][column] as number)) likely.push({ pattern: patterns[column] as string, column });
  }
  return {
    likely,
    where: ({ column }) => strongestPart(said, column, known),
  };
}

/** Each kind of sign counts as much as the other, however many there are. */
const shareOf = (count: number): number => Math.SQRT1_2 / Math.sqrt(count || 1);

/** Asked of few sentences, so it is only then that the signs of each part are kept apart. */
function strongestPart(said: Said, column: number, known: Table): Span {
  const strength = said.parts.map((_, part) => {
    const { pieces, named } = rowsOf(said, known, part);
    return [...pieces, ...named].reduce((sum, row) => sum + known.values.at(row, column), 0);
  });
  return said.parts[strength.indexOf(Math.max(...strength))] ?? { from: 0, to: said.text.length };
}

interface Rows {
  readonly pieces: Int32Array;
  readonly named: Int32Array;
}

/** Each sign that is known, once, in the order of `eachSign`; of one part or of all. Good until it is asked again. */
function rowsOf(said: Said, known: Table, only?: number): Rows {
  const { gathered } = known;
  gathered.clear();
  const first = only ?? 0;
  const behind = only === undefined ? said.parts.length : first + 1;
  for (let part = first; part < behind; part++) gatherPieces(said, said.parts[part] as Span, known);
  const pieces = gathered.count;
  const [byPart, acted] = [kindsByPart(said), actedByPart(said)];
  for (let part = first; part < behind; part++) {
    gatherNamed(byPart[part] ?? none, byPart[part - 1] ?? none, known);
    for (const sign of acted[part] ?? none) gathered.take(known.namedRows[sign] as number);
  }
  return { pieces: gathered.rows.subarray(0, pieces), named: gathered.rows.subarray(pieces, gathered.count) };
}

const none: readonly number[] = [];

function gatherPieces({ text }: Said, { from, to }: Span, { tree, pieceRows, gathered }: Table): void {
  for (let start = from - 1; start <= to; start++) {
    let place = 0;
    for (let at = start; at <= to && at < start + longestPiece; at++) {
      place = tree.step(place, at < from ? beginningUnit : at < to ? text.charCodeAt(at) : endUnit);
      if (place === 0) break;
      gathered.take(pieceRows[place] as number);
    }
  }
}

function gatherNamed(here: readonly number[], before: readonly number[], { namedRows, gathered }: Table): void {
  for (let place = 0; place < here.length; place++) {
    const one = here[place] as number;
    gathered.take(namedRows[one] as number);
    for (let other = place + 1; other < here.length; other++)
      gathered.take(namedRows[together(one, here[other] as number)] as number);
    for (let earlier = 0; earlier < before.length; earlier++)
      gathered.take(namedRows[following(before[earlier] as number, one)] as number);
  }
}

/** Rows, each once; what is below nought is none. */
class Gathered {
  readonly rows: Int32Array;
  count = 0;
  readonly #met: Int32Array;
  #turn = 0;

  constructor(most: number) {
    this.rows = new Int32Array(most);
    this.#met = new Int32Array(most);
  }

  clear(): void {
    this.count = 0;
    this.#turn += 1;
  }

  take(row: number): void {
    if (row < 0 || this.#met[row] === this.#turn) return;
    this.#met[row] = this.#turn;
    this.rows[this.count++] = row;
  }
}

const beginningUnit = beginning.charCodeAt(0);
const endUnit = end.charCodeAt(0);

interface Table {
  readonly tree: UnitTree;
  /** Rows of the pieces by where they end in the tree, and of the other signs; below nought: not known. */
  readonly pieceRows: Int32Array;
  readonly namedRows: Int32Array;
  readonly values: PackedRows;
  readonly gathered: Gathered;
}

let table: Table | undefined;

function readTable(): Table {
  const pieces = pieceLines.split("\n");
  const tree = unitTree();
  const pieceRows = new Int32Array(pieceLines.length + 1).fill(-1);
  pieces.forEach((piece, row) => {
    pieceRows[tree.grow(piece)] = row;
  });
  const signs = readNamed();
  const namedRows = new Int32Array(signNumbers).fill(-1);
  signs.forEach((sign, at) => {
    if (sign !== undefined) namedRows[sign] = pieces.length + at;
  });
  const count = pieces.length + signs.length;
  const values = packedRows(weights, patterns.length);
  return { tree, pieceRows, namedRows, values, gathered: new Gathered(count) };
}

/** Written by the names as they were when the weights were learned; what has a name that is no more counts for nothing. */
function readNamed(): readonly (number | undefined)[] {
  const written = nameLine.split(" ");
  const numbers = new Map<string, number>(conceptNames.map((name, no) => [name, no]));
  const kinds = written.length * 2;
  const kindNow = (kind: number): number | undefined => {
    const no = numbers.get(written[kind >> 1] as string);
    return no === undefined ? undefined : no * 2 + (kind % 2);
  };
  let sign = 0;
  return namedLine.split(" ").map((gap) => {
    sign += Number.parseInt(gap, 36);
    if (sign < kinds) return kindNow(sign);
    const pair = sign - kinds;
    const acted = pair - 2 * kinds * kinds;
    if (acted >= 0) {
      const kind = kindNow(acted % kinds);
      return kind === undefined ? undefined : doneBy(Math.floor(acted / kinds), kind);
    }
    const one = kindNow(Math.floor(pair / kinds) % kinds);
    const other = kindNow(pair % kinds);
    if (one === undefined || other === undefined) return undefined;
    return pair < kinds * kinds ? together(one, other) : following(one, other);
  });
}
