import { dated, debtorRows } from "@ringfence/platform/audit/debtor-rows.ts";
import { columnRules } from "@ringfence/platform/audit/rules/index.ts";
import { columnsOf } from "@ringfence/platform/records/record-columns.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { histories } from "./histories.ts";

const runs = Number(process.env.RINGFENCE_HISTORIES ?? 3000);
const seed = Number(process.env.RINGFENCE_SEED ?? 20261129);

it(
  "a rule that is not asked about a debtor, going by what the rows show together, would have found nothing",
  () => {
    const notAsked = new Set<string>();
    const found = new Set<string>();
    fc.assert(
      fc.property(histories, ({ records }) => {
        const columns = dated(columnsOf(records));
        const { rows, move } = debtorRows(columns);
        for (let from = 0; from < columns.length; from = rows.to) {
          move(from);
          for (const { rule, mayFind, look } of columnRules) {
            let told = 0;
            look(columns)(rows, () => {
              told += 1;
            });
            if (told > 0) found.add(rule.id);
            if (mayFind(rows.seen)) continue;
            notAsked.add(rule.id);
            expect(told, rule.id).toBe(0);
          }
        }
      }),
      { numRuns: runs, seed },
    );
    const all = columnRules.map(({ rule }) => rule.id).sort();
    expect([...notAsked].sort()).toEqual(all);
    expect([...found].sort()).toEqual(all);
  },
  60_000 + runs * 40,
);
