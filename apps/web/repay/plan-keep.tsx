import type { CaseFile } from "@ringfence/casefile";
import { keepPlanDraft, planCalendar } from "@ringfence/journey/repay/plan/keep-plan.ts";
import { csvOf, planRows } from "@ringfence/journey/repay/plan/plan-table.ts";
import type { Remedy } from "@ringfence/journey/repay/plan/remedies.ts";
import type { PlanResult } from "@ringfence/journey/repay/plan/work-out-plan.ts";
import { type CivilDate, calendarFile } from "@ringfence/kernel";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { WorkButton } from "../case/case-screen.tsx";
import { append, useCase } from "../case/case-session.ts";
import { saveBlob, saveFile } from "../judge/save-file.ts";
import { Button } from "../ui/button.tsx";
import { loanNameOf } from "./loan-name.ts";
import { usePlanWords } from "./plan-words.ts";
import { BrokenPromises } from "./promises-part.tsx";

interface KeepProps {
  readonly result: PlanResult;
  readonly agreed: Remedy | undefined;
  readonly file: CaseFile;
  readonly start: CivilDate;
  readonly today: CivilDate;
}

/** The plan into the case, and from there into letters; or away as a table or reminders. */
export function PlanKeep({ result: { plan, input }, agreed, file, start, today }: KeepProps) {
  const words = usePlanWords();
  const { busy } = useCase();
  // By its content: the proof comes later as another object, mostly of the same plan.
  const [kept, setKept] = useState("");
  const content = JSON.stringify(plan.months);
  const asks = agreed?.asks ?? [];
  const draft = () =>
    keepPlanDraft(file, input, plan, { id: `plan:${crypto.randomUUID()}`, madeOn: today, start, asks });
  const rows = () => planRows(plan, input.debts, start, words);
  const saveXlsx = async () => {
    const { writeSheets } = await import("@ringfence/adapters/spreadsheet.ts");
    const bytes = await writeSheets([{ name: "plan", rows: rows() }]);
    saveBlob("plan.xlsx", new Blob([bytes as BlobPart]));
  };
  return (
    <section className="ui-stack">
      <BrokenPromises {...{ file, today }} coming={draft().body.payments} />
      {kept === content ? (
        <>
          <p role="status">{words.kept}</p>
          {asks.map(({ debt }) => (
            <Link
              key={debt}
              to="/communicate/letter/$id"
              params={{ id: "hardship" }}
              search={{ loan: debt }}
              className="ui-button ui-button-main"
            >
              {words.writeHardship(loanNameOf(file, debt))}
            </Link>
          ))}
          {asks.length === 0 ? null : <p className="ui-soft">{words.letters}</p>}
          <Link to="/repay/follow" className="ui-button ui-button-plain">
            {words.follow}
          </Link>
        </>
      ) : (
        <>
          {asks.length === 0 ? null : <p>{words.keepFirst}</p>}
          <WorkButton
            busy={busy}
            onClick={async () => {
              if (await append([draft()])) setKept(content);
            }}
          >
            {words.keep}
          </WorkButton>
        </>
      )}
      <Button onClick={saveXlsx}>{words.saveXlsx}</Button>
      <Button onClick={() => saveFile("plan.csv", "text/csv", csvOf(rows()))}>{words.saveCsv}</Button>
      <Button
        onClick={() =>
          saveFile("reminders.ics", "text/calendar", calendarFile(planCalendar(draft().body, today), today))
        }
      >
        {words.calendar}
      </Button>
    </section>
  );
}
