import type { Loan } from "@ringfence/casefile";
import { addDays, addMonths, civilDate, dateOf, daysBetween } from "@ringfence/kernel";
import type { CaseView } from "../../engine/case-view.ts";
import { cite } from "../../engine/citation.ts";
import type { Contact } from "../../engine/contact.ts";
import { limitationOf } from "../../engine/limitation.ts";
import { valueOn } from "../../engine/parameter.ts";
import { breach, type CaseJudgement, lawful, unclear } from "../../engine/rule.ts";
import { campaignOfId } from "../../engine/third-person.ts";
import limitationYears from "../../parameters/limitation-years.ts";
import publicSecurityWindow from "../../parameters/public-security-window-months.ts";
import { maskOf } from "../../signals/ids.ts";

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
export const window = [found("2012", "22"), found("2025", "25")] as const;
export const limitation = [
  cite(
    "civil-code",
    "2020",
    { article: "188" },
    {
      zh: "诉讼时效一般为三年，自权利人知道或应当知道权利受损害起算。",
      en: "The limitation period is generally three years from when the creditor knew or should have known.",
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
export function* judgeWindows(view: CaseView): Iterable<CaseJudgement> {
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

/** How the limitation period of a loan stands on the day of judging. */
export function judgeLoan(loan: Loan, view: CaseView): CaseJudgement {
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
