import type { LinearModel, Row } from "./linear-solver.ts";

export const yuan = (fen: number): number => fen / 100;
export const part = (billionths: number): number => billionths / 1_000_000_000;

export type Term = readonly [column: number, factor: number];

export const term = (column: number | undefined, factor: number): Term[] =>
  column === undefined ? [] : [[column, factor]];
export const scaled = (by: number, terms: readonly Term[]): Term[] =>
  terms.map(([column, factor]) => [column, factor * by]);

/** A model as it is built, column by column and row by row; sums are in yuan. */
export class Columns implements LinearModel {
  readonly cost: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly whole: boolean[] = [];
  readonly rows: Row[] = [];

  column(to: number, whole = false): number {
    this.from.push(0);
    this.to.push(to);
    this.whole.push(whole);
    return this.cost.push(0) - 1;
  }

  /** A column named several times is one, with the sum of its factors. */
  row(terms: readonly Term[], from: number, to: number): void {
    const sums = new Map<number, number>();
    for (const [column, factor] of terms) sums.set(column, (sums.get(column) ?? 0) + factor);
    this.rows.push({ columns: [...sums.keys()], factors: [...sums.values()], from, to });
  }
}

export const upwards = Number.POSITIVE_INFINITY;
