import { type CivilDate, daysBetween } from "@ringfence/kernel";
import { perceive, valueOn } from "@ringfence/law";
import { limitationOf } from "@ringfence/law/engine/limitation.ts";
import limitationYears from "@ringfence/law/parameters/limitation-years.ts";
import type { Facts } from "../writing/facts.ts";
import { formatDay } from "../writing/format-day.ts";
import type { Advice } from "./letter.ts";

/** Warn when the period ends within this many days: one letter would decide it. */
const nearDays = 180;

type Standing =
  | { readonly kind: "not-due" }
  | { readonly kind: "unknown" }
  | { readonly kind: "running" | "near" | "over"; readonly lastDay: CivilDate };

/**
 * Where the limitation period of the letter's loan stands on the day of writing (Civil Code 188, 189, 195). Counts every restart in the
 * record and the last contact the person names; a debt due before the Civil Code is `unknown`: an older law applied.
 */
function limitationStanding(facts: Facts): Standing {
  const due = facts.has("last-due") ? facts.date("last-due") : facts.loan?.lastDueOn;
  const years = valueOn(limitationYears, facts.today);
  if (due === undefined || years === undefined || due < "2021-01-01") return { kind: "unknown" };
  if (due >= facts.today) return { kind: "not-due" };
  const loan = facts.loan ?? { id: "loan:unnamed", product: "other" as const, received: [], repayments: [], fees: [] };
  const touched = facts.has("last-contact") ? [facts.date("last-contact")] : [];
  const { lastDay } = limitationOf(loan, due, years.value, perceive(facts.file, facts.today), touched);
  const left = daysBetween(facts.today, lastDay);
  return { kind: left < 0 ? "over" : left <= nearDays ? "near" : "running", lastDay };
}

/** What has to be said before a letter that may acknowledge the debt. */
export function limitationAdvice(facts: Facts): readonly Advice[] {
  const standing = limitationStanding(facts);
  const yes = facts.has("acknowledge") && facts.text("acknowledge") === "yes";
  if (standing.kind === "over")
    return [
      {
        severity: yes ? "stop" : "care",
        reason: {
          zh: `按已知的记录，诉讼时效在${formatDay(standing.lastDay)}已满。${yes ? "这时承认或承诺还款，等于放弃时效抗辩：请改用不承认的写法，并先打 12348 问律师。" : "这封信不写承认；寄之前请先打 12348 问律师。"}`,
          en: `As far as the record shows, the limitation period ended on ${standing.lastDay}. ${yes ? "Acknowledging now gives the defence up: use the wording without it, and ask a lawyer (12348) first." : "This letter does not acknowledge; ask a lawyer (12348) before sending it."}`,
        },
      },
    ];
  if (standing.kind === "near" && yes)
    return [
      {
        severity: "care",
        reason: {
          zh: `诉讼时效将在${formatDay(standing.lastDay)}届满。寄出承认或承诺还款的信，会重新起算三年。`,
          en: `The limitation period ends on ${standing.lastDay}. A letter that acknowledges or promises starts three new years.`,
        },
      },
    ];
  if (standing.kind === "unknown" && yes)
    return [
      {
        severity: "care",
        reason: {
          zh: "不知道最后一期是哪天，或者到期在民法典施行以前，时效在这里算不准。写承认之前，先打 12348 问一句。",
          en: "The last due day is not known, or lies before the Civil Code: the period cannot be computed here. Ask 12348 before acknowledging.",
        },
      },
    ];
  return [];
}

/** May the letter say that the debt is owed? */
export const mayAcknowledge = (facts: Facts): boolean =>
  facts.has("acknowledge") && facts.text("acknowledge") === "yes" && limitationStanding(facts).kind !== "over";
