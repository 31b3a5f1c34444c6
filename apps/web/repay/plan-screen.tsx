import type { CaseFile } from "@ringfence/casefile";
import { cheapestAims, usualAims } from "@ringfence/journey/repay/plan/aims.ts";
import { askedInAll, debtsOfCase, monthsOf, planStart } from "@ringfence/journey/repay/plan/plan-from-case.ts";
import type { PlanInput } from "@ringfence/journey/repay/plan/plan-input.ts";
import {
  emptyPlanForm,
  type PlanForm,
  planFormOf,
  readPlanForm,
} from "@ringfence/journey/repay/plan/read-plan-form.ts";
import { type Remedy, withRemedy } from "@ringfence/journey/repay/plan/remedies.ts";
import { dateOf, formatYuan, instant } from "@ringfence/kernel";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useCase } from "../case/case-session.ts";
import { Field } from "../case/correct-entry.tsx";
import { NeedsCase } from "../case/needs-case.tsx";
import { Button } from "../ui/button.tsx";
import { ChoiceList } from "../ui/choice-list.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Screen } from "../ui/screen.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { PlanFound } from "./plan-found.tsx";
import { PlanTrouble } from "./plan-trouble.tsx";
import { usePlanWords } from "./plan-words.ts";
import type { PlanAnswer } from "./plan-worker.ts";
import { workOut } from "./work-out.ts";
import "../case/case.css";
import "./repay.css";

/** What was typed while the page is open. */
let typed: PlanForm = emptyPlanForm;
let first: "fewest" | "cheapest" = "fewest";

/** What comes in, what living takes, and out of what is left a plan for every debt of the case that has a repayment table. */
export function PlanScreen() {
  const words = usePlanWords();
  const { state } = useCase();
  if (state.kind !== "open") return <NeedsCase title={words.heading} />;
  return (
    <Screen title={words.title} heading={words.heading}>
      <Plan file={state.file} />
    </Screen>
  );
}

function Plan({ file }: { file: CaseFile }) {
  const words = usePlanWords();
  const [form, setForm] = useState(typed === emptyPlanForm ? planFormOf(file) : typed);
  const [trouble, setTrouble] = useState("");
  const [aims, setAims] = useState(first);
  const [working, setWorking] = useState(false);
  const [answer, setAnswer] = useState<PlanAnswer>();
  const [agreed, setAgreed] = useState<Remedy>();
  const today = dateOf(instant(Date.now()));
  const start = planStart(today);
  const { debts, unknown } = debtsOfCase(file, today);
  if (debts.length === 0)
    return (
      <>
        <p>{words.nothingToPlan}</p>
        <Link to="/repay/cost" className="ui-button ui-button-main">
          {words.cost}
        </Link>
      </>
    );
  const change = (part: Partial<PlanForm>) => {
    typed = { ...form, ...part };
    setForm(typed);
    setAnswer(undefined);
  };
  const read = readPlanForm(form, start);
  const work = (input: PlanInput, remedy?: Remedy) => {
    setWorking(true);
    setAgreed(remedy);
    const low = read.ok ? read.value.low : undefined;
    workOut({ input, aims: aims === "fewest" ? usualAims : cheapestAims, low }, (found) => {
      setWorking(false);
      setAnswer(found);
    });
  };
  const contracted = read.ok ? { ...read.value, debts, months: monthsOf(debts) } : undefined;
  return (
    <>
      <p>{words.intro(debts.length, formatYuan(askedInAll(debts)))}</p>
      {unknown.length === 0 ? null : <p className="ui-soft">{words.noTable(unknown.length)}</p>}
      <form
        className="ui-stack"
        onSubmit={(event) => {
          event.preventDefault();
          setTrouble(
            read.ok ? "" : read.code === "unread-months" ? words.badMonths(read.detail ?? "") : words.badAmount,
          );
          if (contracted !== undefined) work(contracted);
        }}
      >
        {file.ledger.budgets.length === 0 ? null : <p className="ui-soft">{words.fromBills}</p>}
        <Field label={words.income} type="text" value={form.income} onChange={(income) => change({ income })} />
        <Field label={words.low} type="text" value={form.low} onChange={(low) => change({ low })} />
        <Field label={words.floor} type="text" value={form.floor} onChange={(floor) => change({ floor })} />
        <Field label={words.savings} type="text" value={form.savings} onChange={(savings) => change({ savings })} />
        <Disclosure summary={words.otherMonths}>
          <TextAreaField
            rows={3}
            label={words.otherMonthsHint}
            value={form.otherMonths}
            onChange={(otherMonths) => change({ otherMonths })}
          />
        </Disclosure>
        <Disclosure summary={words.aims}>
          <ChoiceList
            legend={words.aims}
            quietLegend={true}
            value={aims}
            onChoose={(value) => {
              first = value;
              setAims(value);
              setAnswer(undefined);
            }}
            choices={[
              { value: "fewest", name: words.fewest, hint: words.fewestHint },
              { value: "cheapest", name: words.cheapest, hint: words.cheapestHint },
            ]}
          />
          <p className="ui-soft">{words.always}</p>
        </Disclosure>
        <p role="alert">{trouble}</p>
        <Button look="main" type="submit">
          {words.work}
        </Button>
      </form>
      {working ? <p role="status">{words.working}</p> : null}
      {answer === undefined || contracted === undefined ? null : (
        <PlanFound {...{ answer, agreed, file, start, today }}>
          {agreed === undefined ? (
            <PlanTrouble
              result={answer.result}
              start={start}
              onTry={(remedy) => work(withRemedy(contracted, remedy), remedy)}
            />
          ) : (
            <Button look="quiet" onClick={() => work(contracted)}>
              {words.backToContract}
            </Button>
          )}
        </PlanFound>
      )}
    </>
  );
}
