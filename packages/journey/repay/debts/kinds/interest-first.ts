import { fen } from "@ringfence/kernel";
import type { Instalments } from "../contract.ts";
import { interestFor } from "../interest.ts";
import { type Bare, dueDays, spans } from "../periods.ts";

/** 先息后本: interest each time, the whole principal with the last. */
export function interestFirst(contract: Instalments): readonly Bare[] {
  const { principal, periods, rate, dayCount } = contract;
  return spans(contract.paidOut, dueDays(contract)).map((span, no) => ({
    due: span[1],
    principal: no === periods - 1 ? principal : fen(0),
    interest: interestFor(principal, rate, dayCount, span, no > 0),
  }));
}
