import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";

interface LostContact {
  /** From the day after so many failed calls in a row. */
  readonly failedCallsInARow: number;
  /** Or after failures on so many days in a row. */
  readonly failedDaysInARow: number;
}

export default defineParameter<LostContact>({
  id: "lost-contact-failures",
  title: { zh: "怎样才算联系不上", en: "When a debtor counts as out of reach" },
  unit: "failures",
  values: [
    {
      value: { failedCallsInARow: 3, failedDaysInARow: 3 },
      from: civilDate("2026-01-30"),
      basis: cite(
        "cba-collection-guideline-2026",
        "2026",
        { point: "lost-contact" },
        {
          zh: "号码无效，或连续三次未接通的自次日起，或连续三日未接通的，才可以联系无关第三人。",
          en: "An unrelated person may be contacted only if the number is invalid, from the day after three failed calls in a row, or after failures on three days in a row.",
        },
      ),
    },
  ],
});
