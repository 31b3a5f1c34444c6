import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";

export default defineParameter<number>({
  id: "dial-attempts-a-day",
  title: { zh: "同一号码每日拨打上限", en: "Dial attempts a day to one number" },
  unit: "attempts a day",
  values: [
    {
      value: 6,
      from: civilDate("2026-01-30"),
      basis: cite(
        "cba-collection-guideline-2026",
        "2026",
        { point: "dial-attempts" },
        {
          zh: "同一联系方式当天尝试拨打不宜超过6次，另有约定除外。",
          en: "Not more than six attempts a day to one number is advisable, unless agreed otherwise.",
        },
      ),
    },
  ],
});
