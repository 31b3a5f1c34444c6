import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";
import type { StagedPeriod } from "./staged-period.ts";

export default defineParameter<StagedPeriod>({
  id: "consumer-complaint-days",
  title: { zh: "消费投诉的处理期限", en: "Time for dealing with a consumer complaint" },
  unit: "days",
  values: [
    {
      value: { stage: "decision", count: 7, unit: "working-days" },
      from: civilDate("2014-03-15"),
      basis: cite(
        "consumer-protection-law",
        "2013",
        { article: "46" },
        {
          zh: "有关行政部门自收到投诉起七个工作日内处理并告知。",
          en: "The authority deals with it and tells the consumer within seven working days.",
        },
      ),
    },
    {
      value: { stage: "decision", count: 7, unit: "working-days" },
      from: civilDate("2024-07-01"),
      basis: cite(
        "consumer-protection-regulation",
        "2024",
        { article: "46", paragraph: 2 },
        {
          zh: "自收到投诉之日起7个工作日内处理并告知；不予受理的说明理由。",
          en: "Dealt with and told within seven working days; a refusal gives reasons.",
        },
      ),
    },
    {
      value: { stage: "mediation", count: 60, unit: "days" },
      from: civilDate("2024-07-01"),
      basis: cite(
        "consumer-protection-regulation",
        "2024",
        { article: "46", paragraph: 3 },
        {
          zh: "双方同意调解的，自受理之日起60日内调解完毕。",
          en: "Where both agree to mediation it ends within 60 days of acceptance.",
        },
      ),
    },
  ],
});
