import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";

export default defineParameter<number>({
  id: "visit-collectors",
  title: { zh: "外访催收的最少人数", en: "Least number of collectors on a visit" },
  unit: "persons",
  values: [
    {
      value: 2,
      from: civilDate("2026-01-30"),
      basis: cite(
        "cba-collection-guideline-2026",
        "2026",
        { article: "22" },
        { zh: "外访催收人员不少于两人。", en: "At least two collectors on a visit." },
      ),
    },
  ],
});
