import type { Said, Span } from "../said/said.ts";
import { eachSign, following, names, type Sign, signNumbers, together } from "./signs.ts";
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
  const { rowOf, values } = table;
  const width = patterns.length;
  const parts = said.parts.map(() => new Set<number>());
  const rows = new Set<number>();
  const sums = new Int32Array(width);
  eachSign(said, (sign, part) => {
    const row = rowOf(sign);
    if (row < 0) return;
    parts[part]?.add(row);
    if (rows.has(row)) return;
    rows.add(row);
    for (let at = 0, from = row * width; at < width; at++)
      sums[at] = (sums[at] as number) + (values[from + at] as number);
  });
  const scale = 1 / Math.sqrt(rows.size || 1);
  return {
    score: (pattern) => {
      const at = patterns.indexOf(pattern);
      return (bias[at] ?? 0) + (sums[at] ?? 0) * (steps[at] ?? 0) * scale;
    },
    where: (pattern) => {
      const at = patterns.indexOf(pattern);
      const strength = parts.map((signs) => [...signs].reduce((sum, row) => sum + (values[row * width + at] ?? 0), 0));
      return said.parts[strength.indexOf(Math.max(...strength))] ?? { from: 0, to: said.text.length };
    },
  };
}

interface Table {
  /** Below nought: not known. */
  readonly rowOf: (sign: Sign) => number;
  readonly values: Int8Array;
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
    rowOf: (sign) => (typeof sign === "string" ? pieces.get(sign) : numbered[sign]) ?? -1,
    values: Int8Array.from(weights, (letter) => letter.charCodeAt(0) - nought),
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
