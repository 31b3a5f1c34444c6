import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "one-time-credit-repair-2025",
  title: { zh: "一次性信用修复政策安排", en: "One-time credit repair arrangement" },
  short: { zh: "一次性信用修复政策", en: "One-time Credit Repair Arrangement" },
  rank: "normative-document",
  issuer: { zh: "中国人民银行", en: "People's Bank of China" },
  versions: [
    {
      id: "2025",
      from: civilDate("2025-12-22"),
      verification: "VS",
      points: {
        scope: {
          zh: "2020年至2025年间产生、单笔不超过1万元的逾期，在2026年3月31日前还清的，不再展示。",
          en: "Overdue entries of 2020 to 2025 of at most CNY 10,000 each are no longer shown if repaid in full by 2026-03-31.",
        },
        "free-and-automatic": {
          zh: "系统自动处理，不用申请，不收费。",
          en: "Handled automatically, without application or fee.",
        },
      },
      remark: {
        zh: "还款期限2026年3月31日已过；内容来自多家媒体报道。",
        en: "The last day for repaying, 2026-03-31, has passed; known from several press reports.",
      },
    },
  ],
});
