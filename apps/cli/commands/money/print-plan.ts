import { paidTo, waitingIn } from "@ringfence/journey/repay/plan/plan-from-case.ts";
import { lateBrings, remedyWords, wayNames } from "@ringfence/journey/repay/plan/plan-words.ts";
import { type PlanResult, roundingOf } from "@ringfence/journey/repay/plan/work-out-plan.ts";
import { addMonths, type CivilDate, fen, formatYuan } from "@ringfence/kernel";
import { type Language, pick } from "../../languages.ts";
import type { Messages } from "../../messages/zh-CN.ts";

/** The plan month by month, then whether it holds, what it gains, what it bears; or what to ask for. */
export function printPlan(found: PlanResult, start: CivilDate, { repay }: Messages, language: Language): void {
  const { input, plan, beside, proof, trouble, remedies, sensitivity, atLowest } = found;
  const { debts } = input;
  const month = (no: number) => addMonths(start, no).slice(0, 7);
  const name = (id: string) => debts.find((debt) => debt.id === id)?.name ?? id;
  const columns = debts.map(({ id }) => paidTo(plan, id));
  console.log(repay.planHead(debts.map((debt) => debt.name).join("  ")));
  for (const { month: no, kept } of plan.months) {
    const paid = columns.map((one) => formatYuan(one[no] ?? fen(0)).padStart(12)).join("");
    console.log(`${month(no)}${paid}  ${repay.kept(formatYuan(kept))}`);
  }
  for (const { debt, month: no, waiting } of waitingIn(plan))
    console.log(repay.waits(name(debt), month(no), formatYuan(waiting)));
  console.log(trouble === undefined ? repay.holds : repay.breaks(month(trouble.month), formatYuan(trouble.missing)));
  if (proof !== undefined) {
    const gap = fen(plan.cost - proof.leastCost);
    console.log(
      gap > roundingOf(input) ? repay.gap(formatYuan(gap)) : plan.lendersLate > 0 ? repay.provenSame : repay.proven,
    );
    if (proof.fewestLate > 0 && proof.fewestLate === plan.lendersLate) console.log(repay.fewest);
  }
  console.log(repay.beside);
  for (const [id, way] of [["", plan], ...Object.entries(beside)] as const) {
    const called = wayNames[id];
    const label = called === undefined ? repay.thePlan : pick(called, language);
    console.log(repay.besideLine(label, formatYuan(way.cost), way.lateMonths));
  }
  if (trouble !== undefined) {
    if (trouble.missingEachMonth !== undefined) console.log(repay.missingEach(formatYuan(trouble.missingEachMonth)));
    console.log(repay.late);
    for (const { debt, months, cost } of trouble.late)
      console.log(
        `  ${cost > 0 ? repay.lateCosts(name(debt), months, formatYuan(cost)) : repay.lateUnknown(name(debt), months)}`,
      );
    for (const line of lateBrings) console.log(`  ${pick(line, language)}`);
    console.log(remedies.length === 0 ? repay.noRemedy : repay.remedies);
    for (const remedy of remedies)
      console.log(
        `  [${remedy.kind}] ${pick(remedyWords(remedy, name, formatYuan), language)} (${repay.remedyCost(formatYuan(remedy.cost))})`,
      );
  }
  if (sensitivity !== undefined) {
    const { less, moreSaves, billBorne } = sensitivity;
    console.log(less === undefined ? repay.lessHolds : repay.lessIncome(month(less.month), formatYuan(less.missing)));
    console.log(repay.more(formatYuan(moreSaves)));
    console.log(billBorne === 0 ? repay.billNone : repay.bill(formatYuan(billBorne)));
  }
  if (atLowest !== undefined)
    console.log(atLowest === "holds" ? repay.lowHolds : repay.low(month(atLowest.month), formatYuan(atLowest.missing)));
}
