import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";

export default defineParameter<number>({
  id: "retention-years",
  title: { zh: "催收记录的最短保存期限", en: "Least retention of collection records" },
  unit: "years",
  values: [
    {
      value: 2,
      from: civilDate("2011-01-27"),
      basis: cite(
        "credit-card-measures-2011",
        "2011",
        { article: "68" },
        {
          zh: "信用卡催收过程应当记录并至少保存2年。",
          en: "Credit card collection is recorded and kept two years at least.",
        },
      ),
    },
    {
      value: 2,
      from: civilDate("2024-06-04"),
      basis: cite(
        "pcac-card-guideline-2024",
        "2024",
        { article: "83" },
        {
          zh: "信用卡催收录音资料至少保存2年。",
          en: "Recordings of credit card collection are kept two years at least.",
        },
      ),
    },
    {
      value: 2,
      from: civilDate("2025-02-28"),
      basis: cite(
        "gbt-45251-2025",
        "2025",
        { point: "records" },
        { zh: "催收全过程记录至少保存2年。", en: "Records of the whole process are kept two years at least." },
      ),
    },
  ],
});
