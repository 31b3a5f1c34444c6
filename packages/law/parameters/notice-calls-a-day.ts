import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";

export default defineParameter<number>({
  id: "notice-calls-a-day",
  title: { zh: "告知式电话每日上限", en: "Notice calls a day" },
  unit: "calls a day",
  values: [
    {
      value: 3,
      from: civilDate("2025-02-28"),
      basis: cite(
        "gbt-45251-2025",
        "2025",
        { point: "notice-calls" },
        {
          zh: "告知式语音，同一机构及受托方对同一债务人每日拨通合计不超过3次，另有约定除外。",
          en: "Institution and agencies together: at most three connected notice calls a day per debtor, unless agreed otherwise.",
        },
      ),
    },
  ],
});
