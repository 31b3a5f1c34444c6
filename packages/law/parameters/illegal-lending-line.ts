import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";

export default defineParameter<number>({
  id: "illegal-lending-line",
  title: { zh: "非法放贷的利率线", en: "Rate line of illegal lending" },
  unit: "percent a year",
  values: [
    {
      value: 36,
      from: civilDate("2019-10-21"),
      basis: cite(
        "illegal-lending-opinion",
        "2019",
        { point: "rate-above-36" },
        {
          zh: "无资格经常性放贷、实际年利率超过36%且情节严重的，按非法经营罪处理。",
          en: "Regular unlicensed lending above an actual 36 % a year in serious circumstances is a crime.",
        },
      ),
    },
  ],
});
