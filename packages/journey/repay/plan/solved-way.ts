import { addFen, type Fen, fen } from "@ringfence/kernel";
import { type Asked, mustOf } from "./ledger.ts";
import type { PlanModel } from "./plan-model.ts";
import type { Payer } from "./run-plan.ts";

/**
 * Pays as a solved model says, to the fen: what it has in time is paid in full, what it pays off is paid off, and a few fen that rounding
 * leaves missing are taken from what it pays early, then from what is late anyway.
 */
export function solvedWay({ cells }: PlanModel, columns: ArrayLike<number>): Payer {
  const value = (column: number) => columns[column] ?? 0;
  return (asked, money, month) => {
    const wanted = asked.map((one, at) => {
      const cell = cells[at]?.[month];
      if (cell === undefined) return fen(0);
      const { owed } = one.standing;
      const planned = fen(Math.min(owed, Math.max(0, Math.round(value(cell.paid) * 100))));
      if (value(cell.isLate) > 0.5) return planned;
      return value(cell.owed) < 0.01 ? owed : fen(Math.max(mustOf(one), planned));
    });
    let over = addFen(...wanted) - money;
    for (const least of [mustOf, none])
      for (const at of cheapestFirst(asked)) {
        if (over <= 0) break;
        const room = Math.max(0, (wanted[at] as Fen) - least(asked[at] as Asked));
        const less = Math.min(over, room);
        wanted[at] = fen((wanted[at] as Fen) - less);
        over -= less;
      }
    return new Map(asked.map(({ standing: { debt } }, at) => [debt.id, wanted[at] as Fen]));
  };
}

const none = (): number => 0;

const cheapestFirst = (asked: readonly Asked[]): readonly number[] =>
  asked
    .map((_, at) => at)
    .sort((a, b) => {
      const [one, other] = [(asked[a] as Asked).standing.debt, (asked[b] as Asked).standing.debt];
      return Number(one.first) - Number(other.first) || one.monthlyBillionths - other.monthlyBillionths;
    });
