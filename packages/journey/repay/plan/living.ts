import { type Fen, fen } from "@ringfence/kernel";
import { inMonth, type PlanInput } from "./plan-input.ts";

/** What a month leaves beside living; negative: it does not cover it. */
const spareIn = ({ income, floor }: PlanInput, month: number): number => inMonth(income, month) - inMonth(floor, month);

/** Per month what must stay at its end so that living is covered in every month after it: nothing is paid out of a later month's living. */
export function livingReserves(input: PlanInput): readonly Fen[] {
  const reserves: Fen[] = Array(input.months).fill(fen(0));
  for (let month = input.months - 2; month >= 0; month -= 1)
    reserves[month] = fen(Math.max(0, (reserves[month + 1] ?? 0) - spareIn(input, month + 1)));
  return reserves;
}

/** Per month the living that is not covered even where nothing at all is paid to anybody. */
export function livingUncovered(input: PlanInput): readonly Fen[] {
  let kept: number = input.savings;
  return Array.from({ length: input.months }, (_, month) => {
    const money = kept + spareIn(input, month);
    kept = Math.max(0, money);
    return fen(kept - money);
  });
}
