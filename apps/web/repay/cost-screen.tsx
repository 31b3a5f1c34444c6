import { noScheduleWords } from "@ringfence/journey/repay/debts/cost-words.ts";
import { readDebt } from "@ringfence/journey/repay/debts/read-debt.ts";
import { trueCost } from "@ringfence/journey/repay/debts/true-cost.ts";
import { dateOf, instant } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { useState } from "react";
import { useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Screen } from "../ui/screen.tsx";
import { CostResult } from "./cost-result.tsx";
import { DebtFields } from "./debt-fields.tsx";
import { blankDebt, fillFromContract, keepTyped, typedDebt } from "./debt-session.ts";
import { FromContracts, ProposalNote } from "./from-contract.tsx";
import { KeepDebt } from "./keep-debt.tsx";
import { OfferPart } from "./offer-part.tsx";
import { useRepayWords } from "./words.ts";
import "../case/case.css";
import "./repay.css";

/** One loan: what is known of it, then what it truly costs, what an offer is worth, and a place for it in the case. */
export function CostScreen() {
  const words = useRepayWords();
  const { language } = useSettings();
  const [debt, setDebt] = useState(typedDebt);
  const [stage, setStage] = useState<"typing" | "checked" | "result">("typing");
  const { form, lender, proposal } = debt;
  const read = readDebt(form);
  const today = dateOf(instant(Date.now()));
  const found = read.ok ? trueCost(read.value, lender, today) : undefined;
  if (stage === "result" && read.ok && found?.ok === true)
    return (
      <Screen key="result" title={words.title} heading={words.result}>
        <CostResult contract={read.value} cost={found.value} lender={lender} />
        <OfferPart contract={read.value} schedule={found.value.schedule} today={today} />
        <KeepDebt contract={read.value} schedule={found.value.schedule} lenderKind={lender} proposal={proposal} />
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
        {proposal === undefined ? (
          <FromContracts
            onFill={(stated) => {
              fillFromContract(stated);
              setDebt(typedDebt());
            }}
          />
        ) : (
          <ProposalNote proposal={proposal} onBlank={() => setDebt(blankDebt())} />
        )}
        <DebtFields
          form={form}
          lender={lender}
          from={proposal?.from}
          onChange={(next, kind) => setDebt(keepTyped({ ...debt, form: next, lender: kind }))}
          problems={stage === "checked" ? read.problems : []}
        />
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
