import type { MoneyFlow, TableMapped } from "@ringfence/casefile";
import { fail, type Outcome, ok } from "@ringfence/kernel";
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

const ways: Readonly<Record<string, TableMapping["way"]>> = {
  minus: "minus-is-out",
  plus: "plus-is-out",
  in: "all-in",
  out: "all-out",
};

/**
 * "date=1 amount=3 who=4 what=2 way=minus": columns counted from 1; the way is minus or plus (which of them is spending), in or out (all
 * of it), or the column that says so.
 */
export function readMapping(text: string, header: string): Outcome<TableMapping, "bad-columns"> {
  const said = new Map<string, string | undefined>(
    text.split(/[\s,，;]+/).map((part) => {
      const [name = "", value] = part.split("=", 2);
      return [name, value];
    }),
  );
  const column = (name: string): number | undefined => {
    const at = Number(said.get(name));
    return Number.isInteger(at) && at >= 1 && at <= 200 ? at - 1 : undefined;
  };
  const [time, amount, counterparty, what, inColumn] = ["date", "amount", "who", "what", "way"].map(column);
  const way = inColumn === undefined ? ways[said.get("way") ?? ""] : { column: inColumn };
  const unknown = [...said.keys()].some(
    (name) => name !== "" && !["date", "amount", "who", "what", "way"].includes(name),
  );
  if (time === undefined || amount === undefined || way === undefined || unknown) return fail("bad-columns", text);
  return ok({
    header,
    time,
    amount,
    way,
    ...(counterparty === undefined ? {} : { counterparty }),
    ...(what === undefined ? {} : { what }),
  });
}
