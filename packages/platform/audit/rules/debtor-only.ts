import { maskOf } from "@ringfence/law";
import rule, { collectingWords, pressing } from "@ringfence/law/rules/contact/debtor-only.ts";
import type { ColumnRule } from "../column-rule.ts";
import { isInbound, kindOf, roleOf, spouseKind } from "../debtor-rows.ts";
import { promisedToPay } from "../promises.ts";

const collecting = maskOf(collectingWords);
const press = maskOf(pressing);

export const debtorOnlyInColumns: ColumnRule = {
  rule,
  bases: [rule.basis],
  mayFind: ({ signals }) => (signals & collecting) !== 0,
  look(columns) {
    const { flags, signals } = columns;
    return (rows, tell) => {
      for (let at = rows.from; at < rows.to; at += 1) {
        const said = signals[at] as number;
        const bits = flags[at] as number;
        if ((said & collecting) === 0 || isInbound(bits)) continue;
        const role = roleOf(bits);
        if (role === "unknown") tell({ at, missing: ["who-was-reached", "owes-too"] });
        if (role !== "contact-person") continue;
        if (kindOf(bits) === spouseKind) tell({ at, missing: ["owes-too"] });
        else if (!promisedToPay(columns, rows, at)) tell({ at });
        else if ((said & press) !== 0) tell({ at, missing: ["offered-to-pay"] });
      }
    };
  },
};
