import { peaceOfPrivateLife } from "@ringfence/law/rules/conduct-bans.ts";
import rule, { several, stopRule } from "@ringfence/law/rules/contact/contact-person-refusal.ts";
import type { ColumnRule } from "../column-rule.ts";
import { kindOf, roleOf, spouseKind } from "../debtor-rows.ts";
import { lifted, mayHaveRefused, refusalsOf } from "../refusals.ts";

export const refusalInColumns: ColumnRule = {
  rule,
  bases: [[stopRule], [peaceOfPrivateLife, stopRule], rule.basis],
  mayFind: mayHaveRefused,
  look(columns) {
    const { flags, start } = columns;
    return (rows, tell) => {
      const refusals = refusalsOf(columns, rows);
      if (refusals === undefined) return;
      const { persons } = rows;
      for (let person = 0; person < persons.count; person += 1) {
        const first = persons.starts[person] as number;
        const someRow = persons.rows[first] as number;
        const said = refusals.get(rows.personAt(someRow));
        if (said === undefined || roleOf(flags[someRow] as number) !== "contact-person") continue;
        const mayOwe = kindOf(flags[someRow] as number) === spouseKind;
        for (let place = first; place < (persons.starts[person + 1] as number); place += 1) {
          const at = persons.rows[place] as number;
          const binding = said.findLast((row) => (start[row] as number) < (start[at] as number));
          if (binding === undefined || lifted(columns, rows, at, binding)) continue;
          if (mayOwe) {
            tell({ at, missing: ["owes-too"], entries: [binding], under: 2 });
            continue;
          }
          const earliest = said.find((row) => !lifted(columns, rows, at, row)) ?? binding;
          const earlier = place - (several - 1);
          const again =
            earlier >= first && (start[persons.rows[earlier] as number] as number) > (start[earliest] as number);
          tell({ at, entries: [binding], under: again ? 1 : 0 });
        }
      }
    };
  },
};
