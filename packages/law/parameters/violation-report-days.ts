import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";
import type { StagedPeriod } from "./staged-period.ts";

export default defineParameter<StagedPeriod>({
  id: "violation-report-days",
  title: { zh: "举报违法行为的处理期限", en: "Time for dealing with a report of unlawful acts" },
  unit: "days",
  values: [
    {
      value: { stage: "acceptance", count: 15, unit: "days" },
      from: civilDate("2020-03-01"),
      basis: cite(
        "banking-reports-measures-2020",
        "2020",
        { point: "acceptance-days" },
        { zh: "15日内决定是否受理举报。", en: "Whether a report is accepted is decided within 15 days." },
      ),
    },
    {
      value: { stage: "result", count: 60, unit: "days", extension: 30 },
      from: civilDate("2020-03-01"),
      basis: cite(
        "banking-reports-measures-2020",
        "2020",
        { point: "result-days" },
        { zh: "受理后60日内答复结果，延长不超过30日。", en: "The result within 60 days of acceptance, up to 30 more." },
      ),
    },
  ],
});
