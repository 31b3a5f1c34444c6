import { addFen, type Fen, fail, fen, type Outcome, ok } from "@ringfence/kernel";
import type { Instalments } from "../contract.ts";
import { interestFor, monthlyFraction } from "../interest.ts";
import { type Bare, dueDays, spans } from "../periods.ts";

/** 等额本息: the same payment each time; the last one takes what rounding left. */
export function equalInstalments(contract: Instalments): Outcome<readonly Bare[], "payment-below-interest"> {
  const { principal, periods, rate, dayCount } = contract;
  const payment = levelPayment(principal, monthlyFraction(rate), periods);
  const lines: Bare[] = [];
  let balance = principal;
  for (const [no, span] of spans(contract.paidOut, dueDays(contract)).entries()) {
    const interest = interestFor(balance, rate, dayCount, span, no > 0);
    const part = no === periods - 1 ? balance : fen(Math.min(payment - interest, balance));
    if (part <= 0) return fail("payment-below-interest", `${no + 1}`);
    balance = addFen(balance, fen(-part));
    lines.push({ due: span[1], principal: part, interest });
  }
  return ok(lines);
}

/** The annuity payment, rounded half up to the fen. */
function levelPayment(principal: Fen, monthly: number, periods: number): Fen {
  if (monthly === 0) return fen(Math.round(principal / periods));
  return fen(Math.round((principal * monthly) / (1 - (1 + monthly) ** -periods)));
}
