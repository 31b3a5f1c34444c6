import type { LinearModel, LinearSolver, Solved } from "@ringfence/journey/repay/plan/linear-solver.ts";
import loadHighs, { type Highs, type ModelData } from "highs";

/** A gap below this is rounding. */
const closeEnough = 1e-6;
/** HiGHS: `kSolutionStatusFeasible`. */
const feasible = 2;

/** HiGHS, in WebAssembly. It works without pause until it is done: in a page, only in a worker. */
export async function openSolver(): Promise<LinearSolver> {
  const highs = await loadHighs();
  const { infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  return (model, seconds, start) =>
    highs.withModel(dataOf(model, highs), (solving): Solved => {
      solving.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: closeEnough });
      if (start.length > 0)
        solving.setSolution({ indices: start.map(([column]) => column), values: start.map(([, value]) => value) });
      solving.run();
      const status = solving.getModelStatus();
      if (status === infeasible || status === unboundedOrInfeasible) return { kind: "impossible" };
      if (solving.info.get("primal_solution_status") !== feasible) return { kind: "unknown" };
      return {
        kind: "found",
        columns: solving.getSolution().colValue,
        bound: Number(solving.info.get("mip_dual_bound")),
      };
    });
}

function dataOf({ cost, from, to, whole, rows }: LinearModel, { constants }: Highs): ModelData {
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) as number) + row.columns.length);
  const { continuous, integer } = constants.variableType;
  return {
    numCols: cost.length,
    numRows: rows.length,
    colCost: cost,
    colLower: from,
    colUpper: to,
    rowLower: rows.map((row) => row.from),
    rowUpper: rows.map((row) => row.to),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: cost.length,
      starts,
      indices: rows.flatMap((row) => row.columns),
      values: rows.flatMap((row) => row.factors),
    },
    integrality: whole.map((one) => (one ? integer : continuous)),
  };
}
