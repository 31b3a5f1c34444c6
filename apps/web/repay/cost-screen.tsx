import type { LenderKind } from "@ringfence/casefile";
import { noScheduleWords } from "@ringfence/journey/repay/debts/cost-words.ts";
import { type DebtForm, emptyDebtForm, readDebt } from "@ringfence/journey/repay/debts/read-debt.ts";
import { trueCost } from "@ringfence/journey/repay/debts/true-cost.ts";
import { dateOf, instant } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { useState } from "react";
import { useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Screen } from "../ui/screen.tsx";
import { CostResult } from "./cost-result.tsx";
import { DebtFields } from "./debt-fields.tsx";
import { KeepDebt } from "./keep-debt.tsx";
import { OfferPart } from "./offer-part.tsx";
import { useRepayWords } from "./words.ts";
import "../case/case.css";
import "./repay.css";

/** What was typed while the page is open: going elsewhere and back loses nothing. */
let typed: DebtForm = emptyDebtForm;
let lenderTyped: LenderKind = "unknown";

/** One loan: what is known of it, then what it truly costs, what an offer is worth, and a place for it in the case. */
export function CostScreen() {
  const words = useRepayWords();
  const { language } = useSettings();
  const [form, setForm] = useState(typed);
  const [lender, setLender] = useState(lenderTyped);
  const [stage, setStage] = useState<"typing" | "checked" | "result">("typing");
  const change = (next: DebtForm, kind: LenderKind) => {
    [typed, lenderTyped] = [next, kind];
    setForm(next);
    setLender(kind);
  };
  const read = readDebt(form);
  const today = dateOf(instant(Date.now()));
  const found = read.ok ? trueCost(read.value, lender, today) : undefined;
  if (stage === "result" && read.ok && found?.ok === true)
    return (
      <Screen key="result" title={words.title} heading={words.result}>
        <CostResult contract={read.value} cost={found.value} lender={lender} />
        <OfferPart contract={read.value} schedule={found.value.schedule} today={today} />
        <KeepDebt contract={read.value} schedule={found.value.schedule} lenderKind={lender} />
        <Button onClick={() => setStage("typing")}>{words.again}</Button>
      </Screen>
    );
  return (
    <Screen key="form" title={words.title} heading={words.cost}>
      <form
        className="ui-stack"
        onSubmit={(event) => {
          event.preventDefault();
          setStage(found?.ok === true ? "result" : "checked");
        }}
      >
        <DebtFields form={form} lender={lender} onChange={change} problems={stage === "checked" ? read.problems : []} />
        <p role="alert">
          {stage === "checked" && found?.ok === false ? say(noScheduleWords[found.code], language) : ""}
        </p>
        <Button look="main" type="submit">
          {words.work}
        </Button>
      </form>
    </Screen>
  );
}
