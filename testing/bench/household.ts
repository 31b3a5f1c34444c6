import type { PlanDebt, PlanInput } from "@ringfence/journey/repay/plan/plan-input.ts";
import { fen } from "@ringfence/kernel";

export const [debtCount, months] = [12, 60];

/** Twelve debts over sixty months: the same income each month, or a short season. */
export function household(random: () => number, seasonal: boolean): PlanInput {
  const debts = Array.from({ length: debtCount }, (_, at): PlanDebt => {
    const periods = 6 + Math.floor(random() * (months - 6));
    const rate = Math.round((0.003 + random() * 0.025) * 1e9);
    const owed = fen(Math.round((3000 + random() * 40_000) * 100));
    const payment = fen(Math.ceil((owed * rate) / 1e9 / (1 - (1 + rate / 1e9) ** -periods)));
    const due = Array.from({ length: periods }, () => payment);
    const late = {
      charges: [],
      canWait: [],
      principalFirst: false,
      penaltyBillionths: 15_000_000,
      penaltyOnAll: false,
      lateFee: fen(0),
      first: false,
    };
    return { id: `d${at}`, name: `d${at}`, owed, monthlyBillionths: rate, due, ...late };
  });
  const due = debts.reduce((sum, one) => sum + (one.due[0] ?? 0), 0);
  const income = Array.from({ length: months }, (_, month) => {
    const season = seasonal ? (month % 12 < 2 ? 0.6 : 1.15) : 1;
    return fen(Math.round(due * (1.05 + random() * 0.1) * season) + 300_000);
  });
  return { months, income, floor: [fen(300_000)], savings: fen(seasonal ? due : 0), debts };
}
