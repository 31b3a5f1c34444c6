import { type LenderKind, type Loan, loanSchema } from "@ringfence/casefile";
import { addFen, type CivilDate, dayNumber, type Fen, fen, type Outcome, ok } from "@ringfence/kernel";
import type { Flow } from "@ringfence/law/engine/flows.ts";
import { type NoYearlyCost, owedAfter, type YearlyCost, yearlyCost } from "@ringfence/law/engine/yearly-cost.ts";
import { type CostLine, type LineStanding, lineFor, standingAt } from "@ringfence/law/rules/money/cost-lines.ts";
import type { Contract, ScheduleLine } from "./contract.ts";
import { keptBack, type NoSchedule, received, scheduleOf } from "./schedule.ts";

/** What a loan truly costs, and how that stands to the line for its lender and day. */
export interface TrueCost {
  readonly schedule: readonly ScheduleLine[];
  readonly received: Fen;
  readonly keptBack: Fen;
  readonly paid: Fen;
  readonly interest: Fen;
  /** All fees, those kept back too. */
  readonly fees: Fen;
  /** Or why none can be told: several rates, no cost, … */
  readonly yearly: Outcome<YearlyCost, NoYearlyCost>;
  readonly line?: AgainstLine;
}

interface AgainstLine extends CostLine {
  readonly stands: LineStanding;
  /** What is paid beyond the line over the whole plan, counted as courts count; 0 unless it stands above. */
  readonly excess: Fen;
}

/** @param kind of the lender; decides the line. @param asOf the day whose law counts where it is the law of today. */
export function trueCost(contract: Contract, kind: LenderKind, asOf: CivilDate): Outcome<TrueCost, NoSchedule> {
  const made = scheduleOf(contract);
  if (!made.ok) return made;
  const schedule = made.value;
  const flows = flowsOf(contract, schedule);
  const yearly = yearlyCost(flows);
  const found = lineFor(kind, loanOf(contract, schedule), contract.paidOut, asOf);
  const sum = (part: "interest" | "fees" | "total") => addFen(...schedule.map((one) => one[part]));
  return ok({
    schedule,
    received: received(contract),
    keptBack: keptBack(contract),
    paid: sum("total"),
    interest: sum("interest"),
    fees: addFen(sum("fees"), keptBack(contract)),
    yearly,
    ...(found === undefined || !yearly.ok ? {} : { line: against(found, yearly.value, flows) }),
  });
}

function against(line: CostLine, cost: YearlyCost, flows: readonly Flow[]): AgainstLine {
  const stands = standingAt(line, cost);
  return { ...line, stands, excess: fen(stands === "above" ? Math.max(0, -owedAfter(flows, line.percent)) : 0) };
}

/** The money as it moves: what arrives, and each payment. */
const flowsOf = (contract: Contract, schedule: readonly ScheduleLine[]): readonly Flow[] => [
  { day: dayNumber(contract.paidOut), fen: received(contract) },
  ...schedule.map(({ due, total }) => ({ day: dayNumber(due), fen: -total })),
];

/** The loan as the case keeps it, so that the rules judge the same money. Nothing in it says that any of it was paid. */
export function loanOf(contract: Contract, schedule: readonly ScheduleLine[], more: Partial<Loan> = {}): Loan {
  const upfront = contract.fees.filter(({ when }) => when === "upfront");
  return loanSchema.parse({
    id: "loan",
    formedOn: contract.paidOut,
    principal: contract.principal,
    received: [{ on: contract.paidOut, fen: received(contract) }],
    schedule: schedule.map(({ due, total, principal }) => ({ on: due, fen: total, charges: fen(total - principal) })),
    fees: upfront.map((fee) => ({
      name: fee.name,
      fen: keptBack({ ...contract, fees: [fee] }),
      deductedUpfront: true,
    })),
    lastDueOn: schedule.at(-1)?.due,
    ...whenLate(contract),
    ...more,
  });
}

const whenLate = ({ penaltyMillionthsADay, penaltyOn, lateFee, graceDays, order }: Contract): Partial<Loan> => ({
  ...(penaltyMillionthsADay === undefined ? {} : { penaltyMillionthsADay }),
  ...(penaltyOn === undefined ? {} : { penaltyOn }),
  ...(lateFee === undefined ? {} : { lateFee }),
  ...(graceDays === undefined ? {} : { graceDays }),
  ...(order?.[0] === "principal" ? { principalFirst: true } : {}),
});
