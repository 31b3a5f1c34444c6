import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";

export default defineParameter<number>({
  id: "interactive-calls-a-day",
  title: { zh: "交互式电话每日上限", en: "Interactive calls a day" },
  unit: "calls a day",
  values: [
    {
      value: 3,
      from: civilDate("2025-02-28"),
      basis: cite(
        "gbt-45251-2025",
        "2025",
        { point: "interactive-calls" },
        {
          zh: "交互式语音，对同一债务人每日主动有效通话不应超过3次。",
          en: "At most three effective calls a day initiated to one debtor.",
        },
      ),
    },
  ],
});
