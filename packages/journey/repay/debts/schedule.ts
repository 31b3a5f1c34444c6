import { addFen, compareDates, type Fen, fail, fen, type Outcome, ok, scaleFen } from "@ringfence/kernel";
import type { Contract, ContractFee, ScheduleLine } from "./contract.ts";
import { equalInstalments } from "./kinds/equal-instalments.ts";
import { equalPrincipal } from "./kinds/equal-principal.ts";
import { flatFee } from "./kinds/flat-fee.ts";
import { interestFirst } from "./kinds/interest-first.ts";
import { revolving } from "./kinds/revolving.ts";
import { singleRepayment } from "./kinds/single-repayment.ts";
import type { Bare } from "./periods.ts";

/**
 * `no-principal`, `no-periods`: the sum or the count is not positive. `due-before-payout`: a payment is due on or before the day the
 * money came. `payment-below-interest`: an irregular period costs more interest than the level payment holds. `never-paid-off`: the
 * minimum does not bring the balance down in fifty years. `less-than-principal`: the stated payments do not even return the sum.
 */
export type NoSchedule =
  | "no-principal"
  | "no-periods"
  | "due-before-payout"
  | "payment-below-interest"
  | "never-paid-off"
  | "less-than-principal";

/** What is due when, to the fen: the principal parts add up to the principal exactly. */
export function scheduleOf(contract: Contract): Outcome<readonly ScheduleLine[], NoSchedule> {
  if (contract.principal <= 0) return fail("no-principal");
  if ("periods" in contract && !(Number.isInteger(contract.periods) && contract.periods > 0)) return fail("no-periods");
  const bare = bareLines(contract);
  if (!bare.ok) return bare;
  const lines = bare.value;
  if (lines.length === 0) return fail("no-periods");
  if (lines.some(({ due }) => compareDates(due, contract.paidOut) <= 0)) return fail("due-before-payout");
  let balance = contract.principal;
  return ok(
    lines.map(({ due, principal, interest }, at) => {
      const fees = feesWith(contract, at, lines.length);
      balance = addFen(balance, fen(-principal));
      return { no: at + 1, due, principal, interest, fees, total: addFen(principal, interest, fees), balance };
    }),
  );
}

function bareLines(contract: Contract): Outcome<readonly Bare[], NoSchedule> {
  switch (contract.kind) {
    case "equal-instalments":
      return equalInstalments(contract);
    case "equal-principal":
      return ok(equalPrincipal(contract));
    case "interest-first":
      return ok(interestFirst(contract));
    case "flat-fee":
    case "card-instalments":
      return ok(flatFee(contract));
    case "single-repayment":
      return ok(singleRepayment(contract));
    case "revolving":
      return revolving(contract);
    case "stated":
      return statedLines(contract);
  }
}

/** Where the table does not split its payments, principal is spread over them in proportion; the last takes the rest. */
function statedLines({
  principal,
  lines,
}: Extract<Contract, { kind: "stated" }>): Outcome<readonly Bare[], NoSchedule> {
  const total = addFen(...lines.map((one) => one.total));
  if (total < principal) return fail("less-than-principal");
  const bare: Bare[] = [];
  let left = principal;
  for (const [at, one] of lines.entries()) {
    const share = one.principal ?? scaleFen(principal, one.total, total, "floor");
    const part = at === lines.length - 1 ? left : fen(Math.min(share, left, one.total));
    if (part > one.total) return fail("less-than-principal", `${at + 1}`);
    left = addFen(left, fen(-part));
    bare.push({ due: one.due, principal: part, interest: addFen(one.total, fen(-part)) });
  }
  return ok(bare);
}

function feesWith({ fees, principal }: Contract, at: number, count: number): Fen {
  const now = fees.filter(
    ({ when }) => when === "each" || (when === "first" && at === 0) || (when === "last" && at === count - 1),
  );
  return addFen(...now.map((one) => feeAmount(one, principal)));
}

export const feeAmount = ({ amount }: ContractFee, principal: Fen): Fen =>
  "fen" in amount ? amount.fen : scaleFen(principal, amount.millionths, 1_000_000, "half-up");

/** What was kept back before the money came. */
export const keptBack = ({ fees, principal }: Contract): Fen =>
  addFen(...fees.filter(({ when }) => when === "upfront").map((one) => feeAmount(one, principal)));

/** What really arrived. */
export const received = (contract: Contract): Fen => addFen(contract.principal, fen(-keptBack(contract)));
