import type { Loan } from "@ringfence/casefile";
import { addDays, addMonths, civilDate, dateOf, daysBetween } from "@ringfence/kernel";
import { cite } from "../../engine/citation.ts";
import type { Contact } from "../../engine/contact.ts";
import { talk } from "../../engine/example.ts";
import { limitationOf } from "../../engine/limitation.ts";
import { valueOn } from "../../engine/parameter.ts";
import type { CaseView } from "../../engine/perceive.ts";
import { breach, type CaseJudgement, defineRule, lawful, unclear } from "../../engine/rule.ts";
import { campaignOfId } from "../../engine/third-person.ts";
import limitationYears from "../../parameters/limitation-years.ts";
import publicSecurityWindow from "../../parameters/public-security-window-months.ts";
import { maskOf } from "../../signals/index.ts";

/** What the public security law punishes when it is proved: insult, threats, posing as an authority, forged papers, entering a home. */
const punishable = maskOf([
  "insult",
  "violence-threat",
  "intimidation",
  "claims-police-or-court",
  "forged-document-claim",
]);
const civilCodeInForce = civilDate("2021-01-01");

const found = (version: "2012" | "2025", article: "22" | "25") =>
  cite(
    "public-security-penalties",
    version,
    { article },
    {
      zh: "违反治安管理的行为六个月内没有被公安机关发现的不再处罚；连续或继续的，从终了之日起算。",
      en: "Public security offences not found out by the police within six months are no longer punished; continued ones count from their end.",
    },
  );
const window = [found("2012", "22"), found("2025", "25")] as const;
const limitation = [
  cite(
    "civil-code",
    "2020",
    { article: "188" },
    {
      zh: "诉讼时效一般为三年，自权利人知道或应当知道权利受损害起算。",
      en: "Claims are generally barred after three years from when the creditor knew or should have known.",
    },
  ),
  cite(
    "civil-code",
    "2020",
    { article: "189" },
    {
      zh: "同一债务分期履行的，时效自最后一期届满起算。",
      en: "For a debt payable by instalments the period counts from the last due day.",
    },
  ),
  cite(
    "civil-code",
    "2020",
    { article: "195" },
    {
      zh: "催要、同意履行、起诉等使时效中断，重新计算。",
      en: "A demand, an agreement to perform or a suit restarts the period.",
    },
  ),
  cite(
    "limitation-rules",
    "2020",
    { article: "14" },
    {
      zh: "承诺分期、部分还款、请求延期、制定还款计划，都视为同意履行。",
      en: "Offering instalments, paying in part, asking for delay or drawing up a plan counts as agreeing to perform.",
    },
  ),
] as const;

const isPunishable = ({ signals, communication: { visit } }: Contact): boolean =>
  (signals & punishable) !== 0 || (visit?.place === "home" && visit.entered === "without-consent");

/** Per campaign the latest such conduct that the police are not known to have found out about. Counted from the day itself: the earlier reading. */
function* judgeWindows(view: CaseView): Iterable<CaseJudgement> {
  const latest = new Map<string, Contact>();
  for (const contact of view.contacts) {
    if (contact.inward && contact.collecting === "yes" && isPunishable(contact)) latest.set(contact.campaign, contact);
  }
  for (const [campaign, contact] of latest) {
    const on = dateOf(contact.communication.start);
    const months = valueOn(publicSecurityWindow, on);
    if (months === undefined) continue;
    const about = { about: [contact.communication.id], on, contact } as const;
    const known = view.file.warnings.some(
      (one) =>
        one.authority === "police" &&
        one.at >= contact.communication.start &&
        dateOf(one.at) <= view.asOf &&
        campaignOfId(view, one.about) === campaign,
    );
    const lastDay = addDays(addMonths(on, months.value), -1);
    const left = daysBetween(view.asOf, lastDay);
    if (known) yield { ...lawful, ...about };
    else
      yield {
        ...breach({
          figures: { reportBy: lastDay, ...(left >= 0 ? { daysLeft: left } : { daysPast: -left }) },
          under: window,
        }),
        ...about,
      };
  }
}

function judgeLoan(loan: Loan, view: CaseView): CaseJudgement {
  const about = { about: [loan.id], on: view.asOf, product: loan.product } as const;
  const years = valueOn(limitationYears, view.asOf);
  if (loan.lastDueOn === undefined || years === undefined)
    return { ...unclear(["last-due-date"], { under: limitation }), ...about };
  if (loan.lastDueOn < civilCodeInForce)
    return { ...unclear(["older-limitation-law"], { under: limitation }), ...about };
  if (loan.lastDueOn >= view.asOf) return { ...lawful, ...about };
  const { lastDay, restartedOn } = limitationOf(loan, loan.lastDueOn, years.value, view);
  const left = daysBetween(view.asOf, lastDay);
  const figures = {
    limitationEnds: lastDay,
    ...(left >= 0 ? { daysLeft: left } : { daysPast: -left }),
    ...(restartedOn === undefined ? {} : { restartedOn }),
  };
  return { ...breach({ figures, under: limitation }), ...about };
}

const loan = (lastDueOn: string | undefined, more: object = {}) => ({
  id: "loan",
  lender: "lender",
  product: "online-loan",
  lastDueOn,
  ...more,
});
const settled = [loan("2030-01-01")];
const swear = talk("collector", "me", "2026-03-05 10:00", { text: "你这个老赖真不要脸，全家都是骗子，赶紧还钱" });
const stopped = { id: "w1", authority: "police", about: "agency", at: "2026-03-10 10:00", kind: "criticised" };

export default defineRule({
  id: "official-window",
  group: "process",
  title: { zh: "还剩多少时间", en: "How much time is left" },
  plain: {
    zh: "辱骂、恐吓等，六个月内没有被公安发现就不再处罚，要报警请趁早。欠款的诉讼时效一般三年，催要、还一部分、写还款计划都会重新计算；过了时效也要先问清楚再签字。",
    en: "Abuse or threats not found out by the police within six months go unpunished: report early. A debt is generally barred after three years, and demands, part payments or plans restart that; ask before signing anything once it is over.",
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
