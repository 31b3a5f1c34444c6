import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";
import type { StagedPeriod } from "./staged-period.ts";

export default defineParameter<StagedPeriod>({
  id: "legal-aid-days",
  title: { zh: "法律援助的办理期限", en: "Time for dealing with a legal aid application" },
  unit: "days",
  values: [
    {
      value: { stage: "decision", count: 7, unit: "days" },
      from: civilDate("2022-01-01"),
      basis: cite(
        "legal-aid-law",
        "2021",
        { article: "43", paragraph: 1 },
        { zh: "自收到申请之日起七日内审查决定。", en: "Decided within seven days of the application." },
      ),
    },
    {
      value: { stage: "assignment", count: 3, unit: "days" },
      from: civilDate("2022-01-01"),
      basis: cite(
        "legal-aid-law",
        "2021",
        { article: "43", paragraph: 1 },
        {
          zh: "决定给予援助的，三日内指派人员。",
          en: "A lawyer or helper is assigned within three days of a positive decision.",
        },
      ),
    },
  ],
});
