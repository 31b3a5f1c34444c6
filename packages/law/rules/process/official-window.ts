import { talk } from "../../engine/example.ts";
import { defineRule } from "../../engine/rule.ts";
import { judgeLoan, judgeWindows, limitation, window } from "./time-left.ts";

const loan = (lastDueOn: string | undefined, more: object = {}) => ({
  id: "loan",
  lender: "lender",
  product: "online-loan",
  lastDueOn,
  ...more,
});
const settled = [loan("2030-01-01")];
const swear = talk("collector", "me", "2026-03-05 10:00", { text: "你这个老赖真不要脸，赶紧还钱" });
const stopped = { id: "w1", authority: "police", about: "agency", at: "2026-03-10 10:00", kind: "criticised" };

export default defineRule({
  id: "official-window",
  group: "process",
  title: { zh: "还剩多少时间", en: "How much time is left" },
  plain: {
    zh: "辱骂、恐吓等，六个月内没有被公安发现就不再处罚，要报警请趁早。欠款的诉讼时效一般三年，催要、还一部分、写还款计划都会重新计算；过了时效也要先问清楚再签字。",
    en: "Abuse or threats not found out by the police within six months go unpunished: report early. The limitation period of a debt is generally three years, and demands, part payments or plans start it again; once it is over, ask before signing anything.",
  },
  basis: [...window, ...limitation],
  asks: ["last-due-date", "older-limitation-law"],
  refutedBy: [
    { zh: "公安机关更早已经发现或立案", en: "The police found out or opened a case earlier" },
    {
      zh: "放款机构起诉、申请仲裁或调解过，时效因此中断",
      en: "The lender sued, went to arbitration or asked for mediation, which restarted the period",
    },
  ],
  supporting: true,
  looksAt: {
    each: "case",
    *judge(view) {
      yield* judgeWindows(view);
      for (const one of view.file.loans) yield judgeLoan(one, view);
    },
  },
  examples: [
    {
      name: "三月辱骂，五月查看还剩多少天",
      expect: "fact",
      asOf: "2026-05-05",
      sheet: { loans: settled, communications: [swear] },
    },
    {
      name: "2023年到期、之后没有动静，时效将满",
      expect: "fact",
      asOf: "2026-02-05",
      sheet: { loans: [loan("2023-03-05")] },
    },
    {
      name: "中途部分还款，时效重新计算",
      expect: "fact",
      asOf: "2026-06-05",
      sheet: { loans: [loan("2023-03-05", { repayments: [{ on: "2025-01-10", fen: 10000 }] })] },
    },
    {
      name: "公安已经处理过，借款还没到期",
      expect: "lawful",
      asOf: "2026-05-05",
      sheet: { loans: settled, communications: [swear], warnings: [stopped] },
    },
    { name: "不知道最后一期哪天到期", expect: "unclear", asOf: "2026-05-05", sheet: { loans: [loan(undefined)] } },
  ],
});
