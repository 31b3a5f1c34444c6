import { fen, scaleFen } from "@ringfence/kernel";
import type { FlatFee } from "../contract.ts";
import { type Bare, dueDays, equalParts } from "../periods.ts";

/** 等本等息, 账单分期: equal principal, and each time the same charge on the first principal, however little is still owed. */
export function flatFee(contract: FlatFee): readonly Bare[] {
  const parts = equalParts(contract.principal, contract.periods);
  const charge = scaleFen(contract.principal, contract.billionthsEach, 1_000_000_000, "half-up");
  return dueDays(contract).map((due, no) => ({ due, principal: parts[no] ?? fen(0), interest: charge }));
}
