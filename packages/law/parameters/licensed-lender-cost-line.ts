import type { LenderKind } from "@ringfence/casefile";
import type { Bilingual } from "@ringfence/kernel";
import { civilDate } from "@ringfence/kernel";
import { cite } from "../engine/citation.ts";
import { defineParameter } from "../engine/parameter.ts";

interface CostLine {
  readonly percent: number;
  readonly lenders: readonly LenderKind[];
  /** `court-may-reduce`: on request in a suit. `practice`: a reading and market practice, on which alone nothing may be called a breach. */
  readonly force: "court-may-reduce" | "practice";
  readonly worth: Bilingual;
}

export default defineParameter<CostLine>({
  id: "licensed-lender-cost-line",
  title: { zh: "持牌机构贷款综合成本的参考线", en: "Cost line for licensed lenders" },
  unit: "percent a year",
  values: [
    {
      value: {
        percent: 24,
        lenders: ["bank", "consumer-finance", "other-licensed"],
        force: "court-may-reduce",
        worth: {
          zh: "借款人在诉讼中请求时，法院可以调减超过部分；不是监管禁令，也不会自动生效。",
          en: "A court may cut the excess when the borrower asks for it; no supervisory ban and not automatic.",
        },
      },
      from: civilDate("2017-12-31"),
      basis: cite(
        "financial-loan-opinion-2017",
        "2017",
        { point: "above-24-reducible" },
        {
          zh: "金融借款的息费合计超过年利率24%的部分，借款人可以请求调减。",
          en: "The borrower may ask to cut what exceeds 24 % a year in total.",
        },
      ),
    },
    {
      value: {
        percent: 24,
        lenders: ["bank"],
        force: "practice",
        worth: {
          zh: "助贷通知要求把增信费用计入综合成本；24%是结合司法意见的解读和市场做法，通知里没有见到这个数字。",
          en: "The notice counts enhancement fees into the cost; 24 % is a reading and market practice, not a figure seen in the notice.",
        },
      },
      from: civilDate("2025-10-01"),
      basis: cite(
        "assisted-lending-notice-2025",
        "2025",
        { point: "all-in-cost-includes-enhancement-fees" },
        {
          zh: "增信服务费等计入借款人的综合融资成本。",
          en: "Guarantee and enhancement fees count into the borrower's all-in cost.",
        },
      ),
    },
  ],
});
