import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";
import type { StagedPeriod } from "./staged-period.ts";

export default defineParameter<StagedPeriod>({
  id: "pbc-complaint-days",
  title: { zh: "向人民银行投诉的处理期限", en: "Time for dealing with a complaint to the PBC" },
  unit: "days",
  values: [
    {
      value: { stage: "acceptance", count: 7, unit: "working-days" },
      from: civilDate("2020-11-01"),
      basis: cite(
        "pbc-consumer-measures-2020",
        "2020",
        { article: "43", paragraph: 1 },
        {
          zh: "人民银行分支机构7个工作日内登记、决定是否接收并转交。",
          en: "The PBC branch registers, decides and forwards within seven working days.",
        },
      ),
    },
    {
      value: { stage: "answer", count: 15, unit: "days", complex: 60 },
      from: civilDate("2020-11-01"),
      basis: cite(
        "pbc-consumer-measures-2020",
        "2020",
        { article: "43", paragraph: 3 },
        {
          zh: "机构自收到转交的投诉起15日内答复，最长不超过60日。",
          en: "The institution answers within 15 days of receipt, within 60 at most.",
        },
      ),
    },
  ],
});
