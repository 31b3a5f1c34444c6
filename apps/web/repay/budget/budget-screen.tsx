import type { CaseFile } from "@ringfence/casefile";
import type { Vault } from "@ringfence/casefile/log/vault.ts";
import { type Budget, budgetOf, cutsOf } from "@ringfence/journey/repay/ledger/budget.ts";
import { categories, isUnseen } from "@ringfence/journey/repay/ledger/categories.ts";
import { type MonthSum, monthSums } from "@ringfence/journey/repay/ledger/month-sums.ts";
import { type Recurring, recurringOf } from "@ringfence/journey/repay/ledger/recurring.ts";
import { dateOf, formatYuan, instant } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { Link } from "@tanstack/react-router";
import { useCase } from "../../case/case-session.ts";
import { NeedsCase } from "../../case/needs-case.tsx";
import { useSettings } from "../../settings/settings.ts";
import { Screen } from "../../ui/screen.tsx";
import { WayLink, Ways } from "../../ui/way.tsx";
import { useBudgetWords } from "./budget-words.ts";
import { CountedOnce } from "./counted-once.tsx";
import { FloorForm } from "./floor-form.tsx";
import { FoundDebts } from "./found-debts.tsx";
import { useBooked } from "./ledger-session.ts";
import { MonthsChart } from "./months-chart.tsx";
import { WhereItGoes } from "./where-it-goes.tsx";
import "../../case/case.css";
import "../repay.css";
import "./budget.css";

/** Where the money goes month by month, what comes in, what living must keep, and what could go. */
export function BudgetScreen() {
  const words = useBudgetWords();
  const { state } = useCase();
  if (state.kind !== "open") return <NeedsCase title={words.title} />;
  return (
    <Screen title={words.title} heading={words.title}>
      <Money vault={state.vault} file={state.file} />
    </Screen>
  );
}

function Money({ vault, file }: { vault: Vault; file: CaseFile }) {
  const words = useBudgetWords();
  const booked = useBooked(vault, file);
  if (booked === undefined) return <p role="status">{words.reading}</p>;
  const sums = monthSums(booked);
  const current = dateOf(instant(Date.now())).slice(0, 7);
  const budget = budgetOf(booked, sums, current, file.ledger.budgets.at(-1)?.floorFen);
  if (budget === undefined)
    return (
      <>
        <p>{words.nothing}</p>
        <Link to="/repay/bills" className="ui-button ui-button-main">
          {words.toBills}
        </Link>
      </>
    );
  return (
    <>
      <section className="ui-stack" aria-labelledby="budget-months">
        <h2 id="budget-months">{words.months}</h2>
        <MonthsChart sums={sums} budget={budget} />
      </section>
      <Income budget={budget} />
      <FloorForm booked={booked} sums={sums} budget={budget} current={current} />
      <WhereItGoes booked={booked} sums={sums} file={file} />
      <Cuts budget={budget} sums={sums} />
      <Again recurring={recurringOf(booked)} />
      <FoundDebts booked={booked} file={file} />
      <CountedOnce booked={booked} />
      <Ways>
        <WayLink to="/repay/plan" name={words.toPlan} hint="" main={true} />
        <WayLink to="/repay/bills" name={words.toBills} hint="" />
      </Ways>
    </>
  );
}

function Income({ budget: { income } }: { budget: Budget }) {
  const words = useBudgetWords();
  const { typicalFen, lowestFen, lowestMonth, deviationFen } = income;
  return (
    <section className="ui-stack" aria-labelledby="budget-income">
      <h2 id="budget-income">{words.income}</h2>
      {lowestMonth === undefined ? (
        <p>{words.noWhole}</p>
      ) : (
        <>
          <p className="cost-figure">{words.typical(formatYuan(typicalFen))}</p>
          <p>{words.lowest(formatYuan(lowestFen), lowestMonth)}</p>
          <p className="ui-soft">{words.deviation(formatYuan(deviationFen))}</p>
        </>
      )}
    </section>
  );
}

function Cuts({ budget, sums }: { budget: Budget; sums: readonly MonthSum[] }) {
  const words = useBudgetWords();
  const { language } = useSettings();
  const cuts = cutsOf(budget, sums).filter(({ cutFen }) => cutFen > 0);
  return (
    <section className="ui-stack" aria-labelledby="budget-cuts">
      <h2 id="budget-cuts">{words.cuts}</h2>
      {cuts.length === 0 ? <p>{words.noCuts}</p> : null}
      <ol className="ui-points">
        {cuts.map(({ category, monthlyFen, cutFen }) => {
          const [name, monthly] = [say(categories[category].title, language), formatYuan(monthlyFen)];
          return (
            <li key={category}>
              {isUnseen(category) ? words.unseenLine(name, monthly) : words.cutLine(name, monthly, formatYuan(cutFen))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Again({ recurring }: { recurring: readonly Recurring[] }) {
  const words = useBudgetWords();
  if (recurring.length === 0) return null;
  return (
    <section className="ui-stack" aria-labelledby="budget-again">
      <h2 id="budget-again">{words.recurring}</h2>
      <ul className="ui-points">
        {recurring.map(({ name, every, typicalFen, next, autoDebit }) => (
          <li key={name}>
            {words.recurringLine(name, words.every[every], formatYuan(typicalFen), next)}
            {autoDebit ? <span className="ui-soft"> {words.autoDebit}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
