import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";

export default defineParameter<number>({
  id: "credit-record-years",
  title: { zh: "不良信息保存期", en: "How long an adverse record is kept" },
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
          zh: "不良信息自不良行为终止之日起保存五年，到期删除。",
          en: "An adverse record is kept five years from the end of the matter, then deleted.",
        },
      ),
    },
  ],
});
