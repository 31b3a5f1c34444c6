import { addMonths, type CivilDate, type Fen, fen } from "@ringfence/kernel";

/** A schedule line before fees and balance. */
export interface Bare {
  readonly due: CivilDate;
  readonly principal: Fen;
  readonly interest: Fen;
}

interface Monthly {
  readonly firstDue: CivilDate;
  readonly periods: number;
}

/** The due days: the same day of each month, or that month's last. */
export const dueDays = ({ firstDue, periods }: Monthly): readonly CivilDate[] =>
  Array.from({ length: periods }, (_, no) => addMonths(firstDue, no));

/** The days each period runs from and to, the first from the payout. */
export const spans = (from: CivilDate, days: readonly CivilDate[]): readonly (readonly [CivilDate, CivilDate])[] =>
  days.map((day, no) => [days[no - 1] ?? from, day] as const);

/** The sum in equal parts to the fen; what does not divide goes to the last. */
export function equalParts(sum: Fen, count: number): readonly Fen[] {
  const part = Math.floor(sum / count);
  return Array.from({ length: count }, (_, no) => fen(no === count - 1 ? sum - part * (count - 1) : part));
}
