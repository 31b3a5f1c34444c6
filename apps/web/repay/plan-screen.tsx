import type { CaseFile } from "@ringfence/casefile";
import { type Chosen, choosePlan } from "@ringfence/journey/repay/plan/choose-plan.ts";
import {
  debtsOfCase,
  owedInAll,
  planCalendar,
  planStart,
  spareOf,
} from "@ringfence/journey/repay/plan/plan-from-case.ts";
import { type CivilDate, calendarFile, dateOf, type Fen, fen, formatYuan, instant, parseYuan } from "@ringfence/kernel";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useCase } from "../case/case-session.ts";
import { Field } from "../case/correct-entry.tsx";
import { NeedsCase } from "../case/needs-case.tsx";
import { saveFile } from "../judge/save-file.ts";
import { Button } from "../ui/button.tsx";
import { Screen } from "../ui/screen.tsx";
import { PlanMonths } from "./plan-months.tsx";
import { PlanTrouble } from "./plan-trouble.tsx";
import { useRepayWords } from "./words.ts";
import "../case/case.css";
import "./repay.css";

/** What was typed while the page is open. */
let typed = { income: "", floor: "", savings: "" };

/** What comes in, what living takes, and out of what is left a plan for every debt of the case that has a repayment table. */
export function PlanScreen() {
  const words = useRepayWords();
  const { state } = useCase();
  if (state.kind !== "open") return <NeedsCase title={words.plan} />;
  return (
    <Screen title={words.title} heading={words.plan}>
      <Plan file={state.file} />
    </Screen>
  );
}

function Plan({ file }: { file: CaseFile }) {
  const words = useRepayWords();
  const [form, setForm] = useState(typed);
  const [trouble, setTrouble] = useState("");
  const [found, setFound] = useState<{ readonly chosen: Chosen; readonly spare: Fen }>();
  const today = dateOf(instant(Date.now()));
  const start = planStart(today);
  const { debts, unknown } = debtsOfCase(file, start);
  if (debts.length === 0)
    return (
      <>
        <p>{words.nothingToPlan}</p>
        <Link to="/repay/cost" className="ui-button ui-button-main">
          {words.cost}
        </Link>
      </>
    );
  const change = (part: Partial<typeof form>) => {
    typed = { ...form, ...part };
    setForm(typed);
    setFound(undefined);
  };
  const work = () => {
    const [income, floor] = [amountOf(form.income), amountOf(form.floor)];
    const savings = form.savings.trim() === "" ? fen(0) : amountOf(form.savings);
    setTrouble(income === undefined || floor === undefined || savings === undefined ? words.badAmount : "");
    if (income === undefined || floor === undefined || savings === undefined) return;
    const months = Math.max(...debts.map(({ due }) => due.length));
    const chosen = choosePlan({ months, income: [income], floor: [floor], savings, debts });
    setFound({ chosen, spare: spareOf(income, floor) });
  };
  return (
    <>
      <p>{words.planIntro(debts.length, formatYuan(owedInAll(debts)))}</p>
      {unknown.length === 0 ? null : <p className="ui-soft">{words.noTable(unknown.length)}</p>}
      <form
        className="ui-stack"
        onSubmit={(event) => {
          event.preventDefault();
          work();
        }}
      >
        <Field label={words.income} type="text" value={form.income} onChange={(income) => change({ income })} />
        <Field label={words.floor} type="text" value={form.floor} onChange={(floor) => change({ floor })} />
        <Field label={words.savings} type="text" value={form.savings} onChange={(savings) => change({ savings })} />
        <p role="alert">{trouble}</p>
        <Button look="main" type="submit">
          {words.workPlan}
        </Button>
      </form>
      {found === undefined ? null : (
        <Result chosen={found.chosen} spare={found.spare} names={debts} start={start} today={today} />
      )}
    </>
  );
}

interface ResultProps {
  readonly chosen: Chosen;
  readonly spare: Fen;
  readonly names: readonly { readonly id: string; readonly name: string }[];
  readonly start: CivilDate;
  readonly today: CivilDate;
}

function Result({ chosen: { plan, trouble }, spare, names, start, today }: ResultProps) {
  const words = useRepayWords();
  return (
    <section className="ui-stack" aria-labelledby="plan-result">
      <h2 id="plan-result">{trouble === undefined ? words.holds : words.doesNotHold}</h2>
      {trouble === undefined ? null : <PlanTrouble trouble={trouble} spare={spare} start={start} />}
      <PlanMonths plan={plan} names={names} start={start} />
      <Button
        onClick={() => saveFile("reminders.ics", "text/calendar", calendarFile(planCalendar(plan, start), today))}
      >
        {words.planCalendar}
      </Button>
    </section>
  );
}

function amountOf(text: string): Fen | undefined {
  const read = parseYuan(text);
  return read.ok && read.value >= 0 ? fen(read.value) : undefined;
}
