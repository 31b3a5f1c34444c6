import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";

export default defineParameter<number>({
  id: "adverse-credit-record-years",
  title: { zh: "不良信息保存期限", en: "How long adverse credit data are kept" },
  unit: "years",
  values: [
    {
      value: 5,
      from: civilDate("2013-03-15"),
      basis: cite(
        "credit-reporting-regulation",
        "2013",
        { article: "16", paragraph: 1 },
        {
          zh: "不良信息自不良行为终止之日起保存5年，超过的应当删除。",
          en: "Adverse data are kept five years from the end of the act, then deleted.",
        },
      ),
    },
  ],
});
