import { reachCounter } from "@ringfence/law/engine/reach-counter.ts";
import rule, { daysThatExclude } from "@ringfence/law/rules/contact/contact-person-grounds.ts";
import type { ColumnRule } from "../column-rule.ts";
import {
  answered,
  answerOf,
  channelOf,
  type DebtorRows,
  debtorKind,
  isCall,
  isInbound,
  kindBits,
  kindOf,
  roleOf,
  spouseKind,
  visitChannel,
} from "../debtor-rows.ts";

const contactPersons = kindBits((role) => role === "contact-person");

/** What an attempt to reach the debtor shows, as the borrower's judge reads it. */
function outcomeOf(flags: number): "reached" | "failed" | undefined {
  if (isInbound(flags)) return "reached";
  const answer = answerOf(flags);
  if (isCall(flags)) return answer === 0 ? undefined : answer === answered ? "reached" : "failed";
  return channelOf(flags) === visitChannel && answer === answered ? "reached" : undefined;
}

export const groundsInColumns: ColumnRule = {
  rule,
  bases: [rule.basis],
  mayFind: ({ kinds }) => (kinds & contactPersons) !== 0,
  look({ flags, day }) {
    const counter = reachCounter();
    /** Day of the last call between lender and debtor that is on record. */
    const lastCallDay = (rows: DebtorRows) => {
      for (let at = rows.to - 1; at >= rows.from; at -= 1) {
        const bits = flags[at] as number;
        if (isCall(bits) && kindOf(bits) === debtorKind) return day[at] as number;
      }
      return Number.NEGATIVE_INFINITY;
    };
    return (rows, tell) => {
      counter.reset();
      let reached = -1;
      for (let at = rows.from; at < rows.to; at += 1) {
        const bits = flags[at] as number;
        const on = day[at] as number;
        if (kindOf(bits) === debtorKind) {
          const outcome = outcomeOf(bits);
          if (outcome === undefined) continue;
          counter.after(outcome, on);
          if (outcome === "reached") reached = at;
          continue;
        }
        if (isInbound(bits) || roleOf(bits) !== "contact-person") continue;
        if ((rows.seen.anyAgreed && rows.hasAgreed(at)) || on >= counter.outOfReachFrom) continue;
        if (kindOf(bits) === spouseKind) tell({ at, missing: ["owes-too"] });
        else if (reached < 0 || on - (day[reached] as number) > daysThatExclude || lastCallDay(rows) < on - 1)
          tell({ at, missing: ["debtor-reachability"] });
        else tell({ at, entries: [reached] });
      }
    };
  },
};
