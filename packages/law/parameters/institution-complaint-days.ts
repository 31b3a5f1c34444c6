import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";
import type { StagedPeriod } from "./staged-period.ts";

export default defineParameter<StagedPeriod>({
  id: "institution-complaint-days",
  title: { zh: "机构处理投诉的期限", en: "Time for the institution to decide a complaint" },
  unit: "days",
  values: [
    {
      value: { stage: "decision", count: 15, unit: "days", complex: 30, extension: 30 },
      from: civilDate("2020-03-01"),
      basis: cite(
        "banking-complaints-measures-2020",
        "2020",
        { point: "decision-days" },
        {
          zh: "15日内作出处理决定，复杂的30日，特殊情况再延长不超过30日。",
          en: "Decision within 15 days, 30 if complex, up to 30 more in special cases.",
        },
      ),
    },
  ],
});
