import { addFen, fen } from "@ringfence/kernel";
import type { Instalments } from "../contract.ts";
import { interestFor } from "../interest.ts";
import { type Bare, dueDays, equalParts, spans } from "../periods.ts";

/** 等额本金: the same principal each time, interest on what is still owed. */
export function equalPrincipal(contract: Instalments): readonly Bare[] {
  const { principal, periods, rate, dayCount } = contract;
  const parts = equalParts(principal, periods);
  let balance = principal;
  return spans(contract.paidOut, dueDays(contract)).map((span, no) => {
    const part = parts[no] ?? fen(0);
    const interest = interestFor(balance, rate, dayCount, span, no > 0);
    balance = addFen(balance, fen(-part));
    return { due: span[1], principal: part, interest };
  });
}
