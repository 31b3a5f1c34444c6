import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";
import type { StagedPeriod } from "./staged-period.ts";

export default defineParameter<StagedPeriod>({
  id: "credit-complaint-days",
  title: { zh: "征信投诉的处理期限", en: "Time for dealing with a complaint about credit reporting" },
  unit: "days",
  values: [
    {
      value: { stage: "answer", count: 30, unit: "days" },
      from: civilDate("2013-03-15"),
      basis: cite(
        "credit-reporting-regulation",
        "2013",
        { article: "26", paragraph: 2 },
        { zh: "自受理之日起30日内书面答复投诉人。", en: "Answered in writing within 30 days of acceptance." },
      ),
    },
  ],
});
