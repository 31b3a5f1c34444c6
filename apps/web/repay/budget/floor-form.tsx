import type { Booked } from "@ringfence/journey/repay/ledger/booked.ts";
import { type Budget, budgetOf } from "@ringfence/journey/repay/ledger/budget.ts";
import { budgetDraft } from "@ringfence/journey/repay/ledger/kept-bills.ts";
import type { MonthSum } from "@ringfence/journey/repay/ledger/month-sums.ts";
import { formatYuan, instant, parseYuan } from "@ringfence/kernel";
import { useState } from "react";
import { append } from "../../case/case-session.ts";
import { Field } from "../../case/correct-entry.tsx";
import { Button } from "../../ui/button.tsx";
import { useBudgetWords } from "./budget-words.ts";

interface FloorProps {
  readonly booked: readonly Booked[];
  readonly sums: readonly MonthSum[];
  readonly budget: Budget;
  readonly current: string;
}

/** The person's own number, below which nothing goes to a lender; kept with the budget it stands in. */
export function FloorForm({ booked, sums, budget, current }: FloorProps) {
  const words = useBudgetWords();
  const [typed, setTyped] = useState(budget.floorIs === "said" ? formatYuan(budget.floorFen) : "");
  const [told, setTold] = useState("");
  const [wrong, setWrong] = useState("");
  const usual = budgetOf(booked, sums, current)?.floorFen ?? budget.floorFen;
  const keep = async () => {
    const read = parseYuan(typed);
    if (!read.ok || read.value < 0) return setWrong(words.floorBad);
    setWrong("");
    const settled = budgetOf(booked, sums, current, read.value);
    if (settled === undefined) return;
    const draft = budgetDraft(settled, `budget:${crypto.randomUUID()}`, instant(Date.now()));
    if (await append([draft])) setTold(words.floorKept(formatYuan(read.value)));
  };
  return (
    <section className="ui-stack" aria-labelledby="budget-floor">
      <h2 id="budget-floor">{words.floor}</h2>
      <p>{words.floorHint(formatYuan(usual))}</p>
      <form
        className="ui-stack"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <Field label={words.floorField} type="text" value={typed} onChange={setTyped} />
        <p role="alert">{wrong}</p>
        <Button look="main" type="submit">
          {words.floorKeep}
        </Button>
        <p role="status">{told}</p>
      </form>
    </section>
  );
}
