import { addFen, addMonths, fail, fen, type Outcome, ok, scaleFen } from "@ringfence/kernel";
import type { Revolving } from "../contract.ts";
import { interestFor } from "../interest.ts";
import type { Bare } from "../periods.ts";

/** Longer than this nobody pays minimums: told instead of counted on. */
const mostMonths = 600;

/** 最低还款: each month the interest, and a part of the balance, at least the least amount; until nothing is left. */
export function revolving(contract: Revolving): Outcome<readonly Bare[], "never-paid-off"> {
  const { principal, paidOut, firstDue, billionthsADay, minimumMillionths, least } = contract;
  const rate = { billionths: billionthsADay, per: "day" } as const;
  const lines: Bare[] = [];
  let [balance, from] = [principal, paidOut];
  while (balance > 0) {
    if (lines.length === mostMonths) return fail("never-paid-off", `${mostMonths}`);
    const due = addMonths(firstDue, lines.length);
    const interest = interestFor(balance, rate, "actual/365", [from, due]);
    const part = fen(Math.min(balance, Math.max(scaleFen(balance, minimumMillionths, 1_000_000, "ceil"), least)));
    balance = addFen(balance, fen(-part));
    lines.push({ due, principal: part, interest });
    from = due;
  }
  return ok(lines);
}
