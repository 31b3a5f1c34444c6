import type { MoneyFlow } from "@ringfence/casefile";
import type { TableRow } from "../../reading/table-row.ts";
import type { BillPlan } from "./find-columns.ts";

/** Which column is what in a table nobody knew, as the person said. */
export interface TableMapping {
  /** The table's header as {@link headerKey} writes it, or the number of columns of one without a header. */
  readonly header: string;
  readonly time: number;
  readonly amount: number;
  readonly counterparty?: number;
  readonly what?: number;
  /** Where the way of the money stands: in a column of its own, in the sign, or the same in every row. */
  readonly way: { readonly column: number } | "minus-is-out" | "plus-is-out" | "all-in" | "all-out";
}

export const widthKey = (row: TableRow): string => `columns:${row.cells.length}`;

const always: Readonly<Record<string, MoneyFlow>> = { "all-in": "in", "all-out": "out" };

export function planOfMapping({ header, time, amount, counterparty, what, way }: TableMapping): BillPlan {
  return {
    columns: {
      time: [time],
      amount: [amount],
      ...(counterparty === undefined ? {} : { counterparty: [counterparty] }),
      ...(what === undefined ? {} : { what: [what] }),
      ...(typeof way === "object" ? { flow: [way.column] } : {}),
    },
    outSign: way === "minus-is-out" ? "minus" : way === "plus-is-out" ? "plus" : undefined,
    always: typeof way === "object" ? undefined : always[way],
    unknown: [],
    header,
  };
}
