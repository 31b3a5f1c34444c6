/** A row of a model: the sum of factor times column lies between two bounds. */
export interface Row {
  readonly columns: readonly number[];
  readonly factors: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Find columns within their bounds that keep every row and make the sum of cost times column least. */
export interface LinearModel {
  readonly cost: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Columns that must be whole numbers. */
  readonly whole: readonly boolean[];
  readonly rows: readonly Row[];
}

/**
 * `found`: the best columns found; no columns whatever cost less than `bound`, which is the proof. `impossible`: proven that none keep
 * every row. `unknown`: the time was over before either.
 */
export type Solved =
  | { readonly kind: "found"; readonly columns: ArrayLike<number>; readonly bound: number }
  | { readonly kind: "impossible" | "unknown" };

/** Some columns with values from which allowed ones are likely found at once. */
export type Start = readonly (readonly [column: number, value: number])[];

/** The port to a solver of such models. */
export type LinearSolver = (model: LinearModel, seconds: number, start: Start) => Solved;
