import type { MoneyFlow, TableMapped } from "@ringfence/casefile";
import type { TableRow } from "../../reading/table-row.ts";
import type { BillPlan } from "./find-columns.ts";

/** Which column is what in a table nobody knew, as the person said; `header` is as {@link headerKey} or {@link widthKey} writes it. */
export type TableMapping = Omit<TableMapped, "id">;

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
