import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";

/** For new loans made on that day. */
type MicroloanLine =
  | { readonly kind: "percent"; readonly percent: number; readonly loans: "all" | "up-to-one-month" }
  | { readonly kind: "lpr-multiple"; readonly multiple: number; readonly loans: "longer-than-one-month" };

export default defineParameter<MicroloanLine>({
  id: "microloan-cost-line",
  title: { zh: "小额贷款综合融资成本上限", en: "All-in cost line of microloans" },
  unit: "percent a year or times the one-year LPR",
  values: [
    {
      value: { kind: "percent", percent: 24, loans: "all" },
      from: civilDate("2025-12-24"),
      until: civilDate("2027-12-31"),
      basis: cite(
        "microloan-cost-guideline-2025",
        "2025",
        { point: "stop-above-24" },
        { zh: "立即停止发放综合融资成本超过年24%的新贷款。", en: "New loans above 24 % a year all-in stop at once." },
      ),
    },
    {
      value: { kind: "percent", percent: 24, loans: "up-to-one-month" },
      from: civilDate("2028-01-01"),
      basis: cite(
        "microloan-cost-guideline-2025",
        "2025",
        { point: "one-month-loans-24" },
        { zh: "期限一个月以内的贷款不超过24%。", en: "Loans of up to one month stay within 24 %." },
      ),
    },
    {
      value: { kind: "lpr-multiple", multiple: 4, loans: "longer-than-one-month" },
      from: civilDate("2028-01-01"),
      basis: cite(
        "microloan-cost-guideline-2025",
        "2025",
        { point: "four-times-lpr-by-2027" },
        {
          zh: "2027年底前，新发贷款降到一年期LPR四倍以内。",
          en: "By the end of 2027 new loans cost at most four times the one-year LPR.",
        },
      ),
    },
  ],
});
