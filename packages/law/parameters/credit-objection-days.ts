import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";
import type { StagedPeriod } from "./staged-period.ts";

export default defineParameter<StagedPeriod>({
  id: "credit-objection-days",
  title: { zh: "征信异议的处理期限", en: "Time for dealing with an objection to credit data" },
  unit: "days",
  values: [
    {
      value: { stage: "answer", count: 20, unit: "days" },
      from: civilDate("2013-03-15"),
      basis: cite(
        "credit-reporting-regulation",
        "2013",
        { article: "25", paragraph: 2 },
        {
          zh: "收到异议起20日内核查处理并书面答复。",
          en: "Checked, handled and answered in writing within 20 days of the objection.",
        },
      ),
    },
  ],
});
